import { notified } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("ev-communication-status", {
  level: "error",
  sections: "OCPP 1.6 §4.9",
  message: "StatusNotification.req",
  kept: ["Preparing", "SuspendedEV", "SuspendedEVSE", "Finishing"].map((status) =>
    notified({ errorCode: "EVCommunicationError", status }),
  ),
  broken: ["Available", "Charging", "Reserved", "Unavailable", "Faulted"].map(
    (status) => [notified({ errorCode: "EVCommunicationError", status }), ["status"]] as const,
  ),
});
