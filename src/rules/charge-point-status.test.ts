import { testRule } from "../../tests/rule.js";

testRule("charge-point-status", {
  level: "error",
  sections: "OCPP 1.6 §4.9, §7.7",
  message: "StatusNotification.req",
  kept: [
    { connectorId: 0, errorCode: "NoError", status: "Available" },
    { connectorId: 0, errorCode: "NoError", status: "Unavailable" },
    { connectorId: 0, errorCode: "InternalError", status: "Faulted" },
    { connectorId: 1, errorCode: "NoError", status: "Charging" },
  ],
  broken: ["Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved"].map(
    (status) => [{ connectorId: 0, errorCode: "NoError", status }, ["status"]] as const,
  ),
});
