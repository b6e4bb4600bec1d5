import { profileTransactionMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsProfileTransactionMissing(
  profile: { readonly chargingProfilePurpose?: string; readonly transactionId?: number } | undefined,
): boolean {
  return profile?.chargingProfilePurpose !== "TxProfile" || profile.transactionId !== undefined;
}

export function checkProfileTransactionMissing(
  r: Reader,
  profile: { readonly chargingProfilePurpose?: string; readonly transactionId?: number } | undefined,
): void {
  if (keepsProfileTransactionMissing(profile)) return;
  const words = "should be present for a TxProfile";
  breakRule(r, profileTransactionMissing, ["csChargingProfiles", "transactionId"], words);
}
