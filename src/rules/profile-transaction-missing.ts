import { lack } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §5.16.2 implies: a TxProfile that is set says which transaction it is for. */
export function checkProfileTransactionMissing(
  r: Reader,
  profile: { readonly chargingProfilePurpose?: string; readonly transactionId?: number } | undefined,
): void {
  if (profile?.chargingProfilePurpose !== "TxProfile" || profile.transactionId !== undefined) return;
  const finding = lack("profile-transaction-missing", "should be given for a TxProfile");
  warn(r, ["csChargingProfiles", "transactionId"], finding);
}
