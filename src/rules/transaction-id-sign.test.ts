import { accepted, sampled, set, stop } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "StopTransaction.req",
  // -1 stands for a transaction that the Charge Point never learned the identifier of (errata 3.18).
  kept: [stop, { ...stop, transactionId: -1 }],
  broken: [0, -2, -5].map((transactionId) => [{ ...stop, transactionId }, ["transactionId"]] as const),
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "StartTransaction.conf",
  kept: [{ idTagInfo: accepted, transactionId: 1 }],
  broken: [0, -1].map((transactionId) => [{ idTagInfo: accepted, transactionId }, ["transactionId"]] as const),
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "MeterValues.req",
  kept: [1, -1].map((transactionId) => ({ ...sampled({ value: "1" }), transactionId })),
  broken: [0, -2].map((transactionId) => [{ ...sampled({ value: "1" }), transactionId }, ["transactionId"]] as const),
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "RemoteStopTransaction.req",
  kept: [{ transactionId: 1 }],
  broken: [0, -1].map((transactionId) => [{ transactionId }, ["transactionId"]] as const),
});

testRule("transaction-id-sign", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.18, errata 3.54",
  message: "SetChargingProfile.req",
  kept: [set(1, { chargingProfilePurpose: "TxProfile", transactionId: 1 })],
  broken: [0, -1].map(
    (transactionId) =>
      [
        set(1, { chargingProfilePurpose: "TxProfile", transactionId }),
        ["csChargingProfiles", "transactionId"],
      ] as const,
  ),
});
