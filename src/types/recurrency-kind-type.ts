// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** How often a schedule comes back. OCPP 1.6 §7.37. */
export type RecurrencyKindType = MemberOf<typeof RecurrencyKindType>;

/** How often a schedule comes back. OCPP 1.6 §7.37. */
export const RecurrencyKindType = /* @__PURE__ */ enumeration({
  /** Every day. */
  Daily: "Daily",
  /** Every week. */
  Weekly: "Weekly",
});

export function readRecurrencyKindType(r: Reader, key: Key, value: unknown): RecurrencyKindType {
  return readMember(r, key, value, RecurrencyKindType);
}
