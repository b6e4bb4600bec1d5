import { securityEventKnown } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { shortened } from "../result/words.js";

export function keepsSecurityEventKnown(type: string | undefined): boolean {
  return type === undefined || known.includes(type);
}

/** Upper and lower case differ, as they do everywhere but in a CiString. */
export function checkSecurityEventKnown(r: Reader, type: string | undefined): void {
  if (type === undefined || keepsSecurityEventKnown(type)) return;
  const received = shortened(type);
  const words = `should be a security event that the white paper lists, not "${received}"`;
  breakRule(r, securityEventKnown, "type", words, { expected: known, received });
}

const known: readonly string[] = [
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
