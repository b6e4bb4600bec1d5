import { timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

/** Those of the white paper, section 8. */
const events = [
  "FirmwareUpdated",
  "FailedToAuthenticateAtCentralSystem",
  "CentralSystemFailedToAuthenticate",
  "SettingSystemTime",
  "StartupOfTheDevice",
  "ResetOrReboot",
  "SecurityLogWasCleared",
  "ReconfigurationOfSecurityParameters",
  "MemoryExhaustion",
  "InvalidMessages",
  "AttemptedReplayAttacks",
  "TamperDetectionActivated",
  "InvalidFirmwareSignature",
  "InvalidFirmwareSigningCertificate",
  "InvalidCentralSystemCertificate",
  "InvalidChargePointCertificate",
  "InvalidTLSVersion",
  "InvalidTLSCipherSuite",
];

testRule("security-event-known", {
  level: "advice",
  sections: "Security white paper 8",
  message: "SecurityEventNotification.req",
  kept: events.map((type) => ({ type, timestamp })),
  broken: ["", "Startup", "startupOfTheDevice", "FirmwareUpdated "].map(
    (type) => [{ type, timestamp }, ["type"]] as const,
  ),
});
