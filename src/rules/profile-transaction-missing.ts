import { profileTransactionMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkProfileTransactionMissing(
  r: Reader,
  profile: { readonly chargingProfilePurpose?: string; readonly transactionId?: number } | undefined,
): void {
  if (profile?.chargingProfilePurpose !== "TxProfile" || profile.transactionId !== undefined) return;
  const words = "should be present for a TxProfile";
  breakRule(r, profileTransactionMissing, ["csChargingProfiles", "transactionId"], words);
}
