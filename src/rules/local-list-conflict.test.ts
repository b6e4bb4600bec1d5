import { testRule } from "../../tests/rule.js";

testRule("local-list-conflict", {
  level: "error",
  sections: "OCPP 1.6 §3.5.2",
  message: "StatusNotification.req",
  kept: [
    { connectorId: 0, errorCode: "LocalListConflict", status: "Available" },
    { connectorId: 1, errorCode: "NoError", status: "Available" },
  ],
  broken: [[{ connectorId: 1, errorCode: "LocalListConflict", status: "Available" }, ["connectorId"]]],
});
