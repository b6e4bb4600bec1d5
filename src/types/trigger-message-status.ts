// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a TriggerMessage.req. OCPP 1.6 §7.44. */
export type TriggerMessageStatus = MemberOf<typeof TriggerMessageStatus>;

/** Answer to a TriggerMessage.req. OCPP 1.6 §7.44. */
export const TriggerMessageStatus = /* @__PURE__ */ enumeration({
  /** The message follows. */
  Accepted: "Accepted",
  /** The message will not be sent. */
  Rejected: "Rejected",
  /** The message is not known or not supported. */
  NotImplemented: "NotImplemented",
});

export function readTriggerMessageStatus(r: Reader, key: Key, value: unknown): TriggerMessageStatus {
  return readMember(r, key, value, TriggerMessageStatus);
}
