import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §3.13.1: a ChargePointMaxProfile is for connector 0, the whole Charge Point; a TxProfile is for one connector. */
export function checkProfileConnector(
  r: Reader,
  connectorId: number | undefined,
  profile: { readonly chargingProfilePurpose?: string } | undefined,
): void {
  if (connectorId === undefined) return;
  const purpose = profile?.chargingProfilePurpose;
  if (purpose === "ChargePointMaxProfile" && connectorId !== 0) {
    violate(r, "connectorId", breach("profile-connector", "must be 0 for a ChargePointMaxProfile"), connectorId);
  }
  if (purpose === "TxProfile" && connectorId === 0) {
    violate(r, "connectorId", breach("profile-connector", "must be above 0 for a TxProfile"), connectorId);
  }
}
