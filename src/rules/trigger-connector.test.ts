import { testRule } from "../../tests/rule.js";

testRule("trigger-connector", {
  level: "advice",
  sections: "OCPP 1.6 §5.17, §6.51",
  message: "TriggerMessage.req",
  kept: [{ requestedMessage: "Heartbeat" }, { requestedMessage: "Heartbeat", connectorId: 1 }],
  broken: [[{ requestedMessage: "Heartbeat", connectorId: 0 }, ["connectorId"]]],
});
