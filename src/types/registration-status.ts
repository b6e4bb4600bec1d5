// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Whether a Central System takes a Charge Point in. OCPP 1.6 §7.38. */
export type RegistrationStatus = MemberOf<typeof RegistrationStatus>;

/** Whether a Central System takes a Charge Point in. OCPP 1.6 §7.38. */
export const RegistrationStatus = /* @__PURE__ */ enumeration({
  /** It is taken in. */
  Accepted: "Accepted",
  /** It has to wait. */
  Pending: "Pending",
  /** It is turned away. */
  Rejected: "Rejected",
});

export function readRegistrationStatus(r: Reader, key: Key, value: unknown): RegistrationStatus {
  return readMember(r, key, value, RegistrationStatus);
}
