import { sampled } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("raw-value", {
  level: "error",
  sections: "OCPP 1.6 §7.43, §7.49",
  message: "MeterValues.req",
  kept: ["0", "-0.5", "+12", "0012", "1.", ".5", "29306882.123456789"]
    .map((value) => sampled({ value }))
    .concat(sampled({ value: "1", format: "Raw" }), sampled({ value: "00fF", format: "SignedData" })),
  broken: ["VV:1230", "1,5", "1e3", "0x1F", " 1", "1 ", "NaN", "Infinity", "--1", ".", "1.2.3", ""]
    .map((value) => [sampled({ value }), ["meterValue", 0, "sampledValue", 1, "value"]] as const)
    .concat([[sampled({ value: "abc", format: "Raw" }), ["meterValue", 0, "sampledValue", 1, "value"]]]),
});
