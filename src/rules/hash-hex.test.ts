import { certificate } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("hash-hex", {
  level: "advice",
  sections: "Security white paper 6.1",
  message: "DeleteCertificate.req",
  kept: [certificate({}), certificate({ issuerNameHash: "aF09".repeat(16) })],
  broken: [
    [certificate({ issuerNameHash: "g".repeat(64) }), ["certificateHashData", "issuerNameHash"]],
    [
      certificate({ issuerKeyHash: "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=" }),
      ["certificateHashData", "issuerKeyHash"],
    ],
  ],
});
