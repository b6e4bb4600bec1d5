import { accepted, sampled, set, stop } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "StopTransaction.req",
  kept: [stop],
  broken: [0, -1, -5].map((transactionId) => [{ ...stop, transactionId }, ["transactionId"]] as const),
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "StartTransaction.conf",
  kept: [{ idTagInfo: accepted, transactionId: 1 }],
  broken: [[{ idTagInfo: accepted, transactionId: 0 }, ["transactionId"]]],
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "MeterValues.req",
  kept: [{ ...sampled({ value: "1" }), transactionId: 1 }],
  broken: [[{ ...sampled({ value: "1" }), transactionId: -1 }, ["transactionId"]]],
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "RemoteStopTransaction.req",
  kept: [{ transactionId: 1 }],
  broken: [[{ transactionId: 0 }, ["transactionId"]]],
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "SetChargingProfile.req",
  kept: [set(1, { chargingProfilePurpose: "TxProfile", transactionId: 1 })],
  broken: [
    [set(1, { chargingProfilePurpose: "TxProfile", transactionId: 0 }), ["csChargingProfiles", "transactionId"]],
  ],
});
