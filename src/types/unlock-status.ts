// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to an UnlockConnector.req. OCPP 1.6 §7.46. */
export type UnlockStatus = MemberOf<typeof UnlockStatus>;

/** Answer to an UnlockConnector.req. OCPP 1.6 §7.46. */
export const UnlockStatus = /* @__PURE__ */ enumeration({
  /** The connector is unlocked. */
  Unlocked: "Unlocked",
  /** The connector did not unlock. */
  UnlockFailed: "UnlockFailed",
  /** There is no lock, or no such connector. */
  NotSupported: "NotSupported",
});

export function readUnlockStatus(r: Reader, key: Key, value: unknown): UnlockStatus {
  return readMember(r, key, value, UnlockStatus);
}
