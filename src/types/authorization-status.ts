// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** What a Central System says about an idTag. OCPP 1.6 §7.2. */
export type AuthorizationStatus = MemberOf<typeof AuthorizationStatus>;

/** What a Central System says about an idTag. OCPP 1.6 §7.2. */
export const AuthorizationStatus = /* @__PURE__ */ enumeration({
  /** May charge. */
  Accepted: "Accepted",
  /** Is known and may not charge. */
  Blocked: "Blocked",
  /** Was valid once and is not any more. */
  Expired: "Expired",
  /** Is not known. */
  Invalid: "Invalid",
  /** Takes part in another transaction already. */
  ConcurrentTx: "ConcurrentTx",
});

export function readAuthorizationStatus(r: Reader, key: Key, value: unknown): AuthorizationStatus {
  return readMember(r, key, value, AuthorizationStatus);
}
