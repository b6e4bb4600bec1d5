import { certificateStatusEnumType, certificateUseEnumType } from "../enumerations.js";
import { about, applies, message, operation, pem, required } from "../language.js";
import * as rules from "../rules.js";
import { certificate } from "../samples.js";

export const installCertificate = operation("InstallCertificate", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about("white paper M05", "Installs a root certificate in a Charge Point."),
  req: message("white paper 5.11", "Install this certificate.", {
    fields: {
      certificateType: required(certificateUseEnumType, "What the certificate is for."),
      certificate: required(pem(5500), "Root certificate, in PEM."),
    },
    rules: [applies(rules.pemCertificate, ["certificate"], { named: true })],
    examples: [{ certificateType: "CentralSystemRootCertificate", certificate }],
  }),
  conf: message("white paper 5.12", "Whether it is installed.", {
    fields: {
      status: required(
        certificateStatusEnumType,
        "Whether it is installed; Rejected when as many are as CertificateStoreMaxLength allows.",
      ),
    },
    examples: [{ status: "Failed" }],
  }),
});
