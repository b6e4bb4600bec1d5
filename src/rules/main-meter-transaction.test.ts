import { sampled } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("main-meter-transaction", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.16",
  message: "MeterValues.req",
  kept: [
    sampled({ value: "1" }),
    { ...sampled({ value: "1" }), connectorId: 0 },
    { ...sampled({ value: "1" }), transactionId: 1 },
  ],
  broken: [[{ ...sampled({ value: "1" }), connectorId: 0, transactionId: 1 }, ["transactionId"]]],
});
