// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export type RemoteStartStopStatus = MemberOf<typeof RemoteStartStopStatus>;

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export const RemoteStartStopStatus = /* @__PURE__ */ enumeration({
  /** The Charge Point will do it. */
  Accepted: "Accepted",
  /** The Charge Point will not. */
  Rejected: "Rejected",
});

export function readRemoteStartStopStatus(r: Reader, key: Key, value: unknown): RemoteStartStopStatus {
  return readMember(r, key, value, RemoteStartStopStatus);
}
