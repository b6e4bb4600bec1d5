// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** How to reset. OCPP 1.6 §7.42. */
export type ResetType = MemberOf<typeof ResetType>;

/** How to reset. OCPP 1.6 §7.42. */
export const ResetType = /* @__PURE__ */ enumeration({
  /** Restart everything at once. */
  Hard: "Hard",
  /** Stop transactions properly, then restart the software. */
  Soft: "Soft",
});

export function readResetType(r: Reader, key: Key, value: unknown): ResetType {
  return readMember(r, key, value, ResetType);
}
