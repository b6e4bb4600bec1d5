import { firmware, pem } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

const one = pem("CERTIFICATE");
const root = { certificateType: "CentralSystemRootCertificate" };

testRule("pem-certificate", {
  level: "advice",
  sections: "Security white paper 5.1, 5.11, 6.9, A00.FR.507",
  message: "InstallCertificate.req",
  kept: [
    ...[one, one.trim(), one.replaceAll("\n", "\r\n"), `subject=CN\n${one}`].map((certificate) => ({
      ...root,
      certificate,
    })),
  ],
  broken: [
    ...["", "MTIz", `${one}${one}`, one.slice(0, -10), pem("CERTIFICATE REQUEST")].map(
      (certificate) => [{ ...root, certificate }, ["certificate"]] as const,
    ),
  ],
});

testRule("pem-certificate", {
  level: "advice",
  sections: "Security white paper 5.1, 5.11, 6.9, A00.FR.507",
  message: "CertificateSigned.req",
  kept: [{ certificateChain: one }, { certificateChain: `${one}${one}${one}` }],
  broken: [
    ...["", "MTIz", one.slice(11), pem("X509 CRL")].map(
      (certificateChain) => [{ certificateChain }, ["certificateChain"]] as const,
    ),
  ],
});

testRule("pem-certificate", {
  level: "advice",
  sections: "Security white paper 5.1, 5.11, 6.9, A00.FR.507",
  message: "SignedUpdateFirmware.req",
  kept: [firmware({ signingCertificate: one })],
  broken: [[firmware({ signingCertificate: "MTIz" }), ["firmware", "signingCertificate"]]],
});
