import { certificate } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("hash-length", {
  level: "advice",
  sections: "Security white paper 6.1",
  message: "DeleteCertificate.req",
  kept: [
    certificate({}),
    certificate({ hashAlgorithm: "SHA384", issuerNameHash: "a".repeat(96), issuerKeyHash: "b".repeat(96) }),
    certificate({ hashAlgorithm: "SHA512", issuerNameHash: "a".repeat(128), issuerKeyHash: "b".repeat(128) }),
  ],
  broken: [
    [certificate({ issuerNameHash: "a".repeat(63) }), ["certificateHashData", "issuerNameHash"]],
    [certificate({ issuerKeyHash: "a".repeat(65) }), ["certificateHashData", "issuerKeyHash"]],
    [
      certificate({ hashAlgorithm: "SHA384", issuerNameHash: "a".repeat(96) }),
      ["certificateHashData", "issuerKeyHash"],
    ],
    [
      certificate({ hashAlgorithm: "SHA512", issuerKeyHash: "b".repeat(128) }),
      ["certificateHashData", "issuerNameHash"],
    ],
  ],
});
