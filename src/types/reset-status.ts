// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a Reset.req. OCPP 1.6 §7.41. */
export type ResetStatus = MemberOf<typeof ResetStatus>;

/** Answer to a Reset.req. OCPP 1.6 §7.41. */
export const ResetStatus = /* @__PURE__ */ enumeration({
  /** The reset follows. */
  Accepted: "Accepted",
  /** There will be no reset. */
  Rejected: "Rejected",
});

export function readResetStatus(r: Reader, key: Key, value: unknown): ResetStatus {
  return readMember(r, key, value, ResetStatus);
}
