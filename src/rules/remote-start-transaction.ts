import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §5.16.2: the profile of a remote start cannot name a transaction, as there is none yet. */
export function checkRemoteStartTransaction(r: Reader, profile: { readonly transactionId?: number } | undefined): void {
  if (profile?.transactionId === undefined) return;
  violate(
    r,
    ["chargingProfile", "transactionId"],
    breach("remote-start-transaction", "must be left out of a remote start"),
    profile.transactionId,
  );
}
