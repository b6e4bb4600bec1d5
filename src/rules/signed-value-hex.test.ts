import { sampled } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("signed-value-hex", {
  level: "advice",
  sections: "OCPP 1.6 §4.7, §7.49",
  message: "MeterValues.req",
  kept: ["00fF", "OCMF|{}|{}", '{"signedMeterData":"AA=="}']
    .map((value) => sampled({ value, format: "SignedData" }))
    .concat(sampled({ value: "1" })),
  broken: ["AA==", "<xml>", "0x00", "VV:1230"].map(
    (value) => [sampled({ value, format: "SignedData" }), ["meterValue", 0, "sampledValue", 1, "value"]] as const,
  ),
});
