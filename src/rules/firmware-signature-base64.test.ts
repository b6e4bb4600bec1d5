import { firmware } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("firmware-signature-base64", {
  level: "advice",
  sections: "Security white paper 6.9",
  message: "SignedUpdateFirmware.req",
  kept: [...["MTIz", "MTI=", "MQ==", "+/aZ09+/"].map((signature) => firmware({ signature }))],
  broken: [
    ...["", "MTI", "MQ=", "M===", "MT-_", "MTIz MTIz", "=MTI", "MT=I"].map(
      (signature) => [firmware({ signature }), ["firmware", "signature"]] as const,
    ),
  ],
});
