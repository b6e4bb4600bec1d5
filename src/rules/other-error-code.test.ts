import { notified } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("other-error-code", {
  level: "advice",
  sections: "OCPP 1.6 §7.6",
  message: "StatusNotification.req",
  kept: [notified({ errorCode: "OtherError", vendorErrorCode: "E1" }), notified({ errorCode: "WeakSignal" })],
  broken: [[notified({ errorCode: "OtherError" }), ["vendorErrorCode"]]],
});
