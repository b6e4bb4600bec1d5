import { certificateHashDataType } from "../composites.js";
import { deleteCertificateStatusEnumType } from "../enumerations.js";
import { about, message, operation, required } from "../language.js";
import { certificateHashData } from "../samples.js";

export const deleteCertificate = operation("DeleteCertificate", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about("white paper M04", "Removes a root certificate from a Charge Point."),
  req: message("white paper 5.3", "Remove this certificate.", {
    fields: {
      certificateHashData: required(
        certificateHashDataType,
        "Certificate to remove, with the hash algorithm under which the Charge Point listed it; its own cannot be removed.",
      ),
    },
    examples: [{ certificateHashData }],
  }),
  conf: message("white paper 5.4", "Whether it is removed.", {
    fields: {
      status: required(
        deleteCertificateStatusEnumType,
        "Whether it is removed; Failed while it secures the connection.",
      ),
    },
    examples: [{ status: "NotFound" }],
  }),
});
