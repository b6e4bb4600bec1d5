import { remoteStartPurpose } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { anyTxProfile, objectIn, type RuleCase } from "./rule-case.js";

export function keepsRemoteStartPurpose(profile: { readonly chargingProfilePurpose?: string } | undefined): boolean {
  return profile?.chargingProfilePurpose === undefined || profile.chargingProfilePurpose === "TxProfile";
}

export function checkRemoteStartPurpose(
  r: Reader,
  profile: { readonly chargingProfilePurpose?: string } | undefined,
): void {
  const received = profile?.chargingProfilePurpose;
  if (received === undefined || keepsRemoteStartPurpose(profile)) return;
  const evidence = { expected: "TxProfile", received };
  const path = ["chargingProfile", "chargingProfilePurpose"];
  breakRule(r, remoteStartPurpose, path, "must be TxProfile in a remote start", evidence);
}

export const remoteStartPurposeCase: RuleCase = {
  keep: (o) =>
    "chargingProfile" in o
      ? { ...o, chargingProfile: { ...objectIn(o, "chargingProfile"), chargingProfilePurpose: "TxProfile" } }
      : o,
  broken: (o) => ({ ...o, chargingProfile: { ...anyTxProfile, chargingProfilePurpose: "TxDefaultProfile" } }),
  path: ["chargingProfile", "chargingProfilePurpose"],
};
