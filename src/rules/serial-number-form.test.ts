import { certificate } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("serial-number-form", {
  level: "advice",
  sections: "Security white paper 6.1",
  message: "DeleteCertificate.req",
  kept: [...["0", "1", "aF09", "10", "f".repeat(40)].map((serialNumber) => certificate({ serialNumber }))],
  broken: [
    ...["00", "01", "0x1A", "1A:2B", "x", " 1"].map(
      (serialNumber) => [certificate({ serialNumber }), ["certificateHashData", "serialNumber"]] as const,
    ),
  ],
});
