// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** What a charging profile limits. OCPP 1.6 §7.10. */
export type ChargingProfilePurposeType = MemberOf<typeof ChargingProfilePurposeType>;

/** What a charging profile limits. OCPP 1.6 §7.10. */
export const ChargingProfilePurposeType = /* @__PURE__ */ enumeration({
  /** The whole Charge Point. */
  ChargePointMaxProfile: "ChargePointMaxProfile",
  /** Every new transaction. */
  TxDefaultProfile: "TxDefaultProfile",
  /** One transaction. */
  TxProfile: "TxProfile",
});

export function readChargingProfilePurposeType(r: Reader, key: Key, value: unknown): ChargingProfilePurposeType {
  return readMember(r, key, value, ChargingProfilePurposeType);
}
