import { testRule } from "../../tests/rule.js";

testRule("local-list-conflict", {
  level: "advice",
  sections: "OCPP 1.6 §7.6",
  message: "StatusNotification.req",
  kept: [{ connectorId: 0, errorCode: "LocalListConflict", status: "Available" }],
  broken: [[{ connectorId: 1, errorCode: "LocalListConflict", status: "Available" }, ["connectorId"]]],
});
