// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a SendLocalList.req. OCPP 1.6 §7.47. */
export type UpdateStatus = MemberOf<typeof UpdateStatus>;

export const membersOfUpdateStatus = /* @__PURE__ */ membersOf("Accepted", "Failed", "NotSupported", "VersionMismatch");

/** Answer to a SendLocalList.req. OCPP 1.6 §7.47. */
export const UpdateStatus = /* @__PURE__ */ enumeration(
  {
    /** The list is updated. */
    Accepted: "Accepted",
    /** The update failed; what the list holds now is open, so send it in full. */
    Failed: "Failed",
    /** There are no local lists here. */
    NotSupported: "NotSupported",
    /** A differential update does not fit the version of the list. */
    VersionMismatch: "VersionMismatch",
  },
  membersOfUpdateStatus,
);
