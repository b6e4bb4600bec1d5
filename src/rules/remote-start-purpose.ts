import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §5.16.2: the profile of a remote start is for the transaction that it starts. */
export function checkRemoteStartPurpose(
  r: Reader,
  profile: { readonly chargingProfilePurpose?: string } | undefined,
): void {
  const purpose = profile?.chargingProfilePurpose;
  if (purpose === undefined || purpose === "TxProfile") return;
  violate(
    r,
    ["chargingProfile", "chargingProfilePurpose"],
    breach("remote-start-purpose", "must be TxProfile in a remote start"),
    purpose,
  );
}
