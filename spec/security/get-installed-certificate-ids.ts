import { certificateHashDataType } from "../composites.js";
import { certificateUseEnumType, getInstalledCertificateStatusEnumType } from "../enumerations.js";
import { about, applies, listOf, message, operation, optional, required } from "../language.js";
import * as rules from "../rules.js";
import { certificateHashData } from "../samples.js";

export const getInstalledCertificateIds = operation("GetInstalledCertificateIds", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about("white paper M03", "Asks which root certificates a Charge Point has."),
  req: message("white paper 5.7", "List the certificates of this kind.", {
    fields: { certificateType: required(certificateUseEnumType, "Kind of certificates to list.") },
    examples: [{ certificateType: "ManufacturerRootCertificate" }],
  }),
  conf: message("white paper 5.8", "The certificates of that kind.", {
    fields: {
      status: required(getInstalledCertificateStatusEnumType, "Whether there are any."),
      certificateHashData: optional(
        listOf(certificateHashDataType, { least: 0 }),
        "Each certificate; left out, or empty, when there are none.",
      ),
    },
    rules: [
      applies(rules.certificateHashDataMissing, ["status", "certificateHashData"]),
      applies(rules.certificateHashDataNotFound, ["status", "certificateHashData"]),
    ],
    examples: [{ status: "NotFound" }, { status: "Accepted", certificateHashData: [certificateHashData] }],
  }),
});
