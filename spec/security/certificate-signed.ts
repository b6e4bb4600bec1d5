import { certificateSignedStatusEnumType } from "../enumerations.js";
import { about, applies, message, operation, pem, required } from "../language.js";
import * as rules from "../rules.js";
import { certificate } from "../samples.js";

export const certificateSigned = operation("CertificateSigned", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about("white paper A02 and white paper A03", "Hands a Charge Point its own certificate, signed."),
  req: message("white paper 5.1", "Use this certificate.", {
    fields: {
      certificateChain: required(
        pem(10_000),
        "Certificate of the Charge Point, then those of the authorities between it and the root, in PEM. The key CertificateSignedMaxChainSize may lower the limit.",
      ),
    },
    rules: [applies(rules.pemCertificate, ["certificateChain"], { check: "checkPemCertificateChain" })],
    examples: [{ certificateChain: certificate }, { certificateChain: `${certificate}${certificate}` }],
  }),
  conf: message("white paper 5.2", "Whether the certificate is used.", {
    fields: {
      status: required(
        certificateSignedStatusEnumType,
        "Whether the certificate is good; a bad one is also reported as the security event InvalidChargePointCertificate.",
      ),
    },
    examples: [{ status: "Accepted" }],
  }),
});
