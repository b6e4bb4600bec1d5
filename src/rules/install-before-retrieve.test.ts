import { firmware, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("install-before-retrieve", {
  level: "advice",
  sections: "Security white paper 6.9, L01.FR.16",
  message: "SignedUpdateFirmware.req",
  kept: [
    firmware({}),
    firmware({ installDateTime: timestamp }),
    firmware({ installDateTime: "2025-01-02T15:04:05.001Z" }),
  ],
  broken: [[firmware({ installDateTime: "2025-01-02T15:04:04.999Z" }), ["firmware", "installDateTime"]]],
});
