import { certificate } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("certificate-hash-data-missing", {
  level: "error",
  sections: "Security white paper M03.FR.03, M03.FR.04",
  message: "GetInstalledCertificateIds.conf",
  kept: [
    { status: "Accepted", certificateHashData: Object.values(certificate({})) },
    { status: "NotFound" },
    { status: "NotFound", certificateHashData: [] },
  ],
  broken: [
    [{ status: "Accepted" }, ["certificateHashData"]],
    [{ status: "Accepted", certificateHashData: [] }, ["certificateHashData"]],
  ],
});
