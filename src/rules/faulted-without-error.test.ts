import { notified } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("faulted-without-error", {
  level: "advice",
  sections: "OCPP 1.6 §7.6, §7.7",
  message: "StatusNotification.req",
  kept: [notified({}), notified({ status: "Faulted", errorCode: "GroundFailure" })],
  broken: [[notified({ status: "Faulted" }), ["errorCode"]]],
});
