// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a GetCompositeSchedule.req. OCPP 1.6 §7.26. */
export type GetCompositeScheduleStatus = MemberOf<typeof GetCompositeScheduleStatus>;

/** Answer to a GetCompositeSchedule.req. OCPP 1.6 §7.26. */
export const GetCompositeScheduleStatus = /* @__PURE__ */ enumeration({
  /** The schedule is in the confirmation. */
  Accepted: "Accepted",
  /** There is no schedule to give. */
  Rejected: "Rejected",
});

export function readGetCompositeScheduleStatus(r: Reader, key: Key, value: unknown): GetCompositeScheduleStatus {
  return readMember(r, key, value, GetCompositeScheduleStatus);
}
