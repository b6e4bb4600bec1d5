// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a ClearCache.req. OCPP 1.6 §7.20. */
export type ClearCacheStatus = MemberOf<typeof ClearCacheStatus>;

/** Answer to a ClearCache.req. OCPP 1.6 §7.20. */
export const ClearCacheStatus = /* @__PURE__ */ enumeration({
  /** The cache is empty. */
  Accepted: "Accepted",
  /** The cache was not cleared. */
  Rejected: "Rejected",
});

export function readClearCacheStatus(r: Reader, key: Key, value: unknown): ClearCacheStatus {
  return readMember(r, key, value, ClearCacheStatus);
}
