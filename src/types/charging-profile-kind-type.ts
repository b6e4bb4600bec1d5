// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** What the times of a schedule refer to. OCPP 1.6 §7.9. */
export type ChargingProfileKindType = MemberOf<typeof ChargingProfileKindType>;

/** What the times of a schedule refer to. OCPP 1.6 §7.9. */
export const ChargingProfileKindType = /* @__PURE__ */ enumeration({
  /** A fixed moment, startSchedule. */
  Absolute: "Absolute",
  /** A moment that comes back every day or week. */
  Recurring: "Recurring",
  /** The start of charging. */
  Relative: "Relative",
});

export function readChargingProfileKindType(r: Reader, key: Key, value: unknown): ChargingProfileKindType {
  return readMember(r, key, value, ChargingProfileKindType);
}
