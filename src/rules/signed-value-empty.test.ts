import { sampled } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("signed-value-empty", {
  level: "sender",
  sections: "OCPP 1.6 §7.43, §7.49",
  message: "MeterValues.req",
  kept: [sampled({ value: "00", format: "SignedData" })],
  broken: [[sampled({ value: "", format: "SignedData" }), ["meterValue", 0, "sampledValue", 1, "value"]]],
});
