import { testRule } from "../../tests/rule.js";

testRule("charge-point-status", {
  level: "error",
  sections: "OCPP 1.6 §7.7",
  message: "StatusNotification.req",
  kept: ["Available", "Unavailable", "Faulted"]
    .map((status): object => ({ connectorId: 0, errorCode: "NoError", status }))
    .concat({ connectorId: 1, errorCode: "NoError", status: "Charging" }),
  broken: ["Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved"].map(
    (status) => [{ connectorId: 0, errorCode: "NoError", status }, ["status"]] as const,
  ),
});
