import { certificate } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("certificate-hash-data-not-found", {
  level: "advice",
  sections: "Security white paper M03.FR.02",
  message: "GetInstalledCertificateIds.conf",
  kept: [
    { status: "NotFound" },
    { status: "NotFound", certificateHashData: [] },
    { status: "Accepted", certificateHashData: Object.values(certificate({})) },
  ],
  broken: [[{ status: "NotFound", certificateHashData: Object.values(certificate({})) }, ["certificateHashData"]]],
});
