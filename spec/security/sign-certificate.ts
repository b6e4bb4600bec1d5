import { genericStatusEnumType } from "../enumerations.js";
import { about, applies, message, operation, pem, required } from "../language.js";
import * as rules from "../rules.js";
import { certificateSigningRequest } from "../samples.js";

export const signCertificate = operation("SignCertificate", {
  profile: "Security",
  initiator: "ChargePoint",
  about: about(
    "white paper A02 and white paper A03",
    "Asks the Central System to have a certificate of the Charge Point signed, which then comes in a CertificateSigned.req.",
  ),
  req: message("white paper 5.17", "Have this signed.", {
    fields: {
      csr: required(
        pem(5500),
        "Certificate signing request (PKCS #10), in PEM; its organizationName is the value of the key CpoName.",
      ),
    },
    rules: [applies(rules.pemCsr, ["csr"])],
    examples: [{ csr: certificateSigningRequest }],
  }),
  conf: message("white paper 5.18", "Whether it will be signed.", {
    fields: { status: required(genericStatusEnumType, "Whether the Central System passes the request on.") },
    examples: [{ status: "Accepted" }],
  }),
});
