import { pem } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("pem-csr", {
  level: "advice",
  sections: "Security white paper 5.17, A02.FR.03, A03.FR.03",
  message: "SignCertificate.req",
  kept: [...["CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"].map((label) => ({ csr: pem(label) }))],
  broken: [
    ...[
      "",
      "MTIz",
      pem("CERTIFICATE"),
      pem("CERTIFICATE REQUEST").repeat(2),
      pem("CERTIFICATE REQUEST").slice(0, -10),
    ].map((csr) => [{ csr }, ["csr"]] as const),
  ],
});
