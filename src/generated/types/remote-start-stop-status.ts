// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export type RemoteStartStopStatus = MemberOf<typeof RemoteStartStopStatus>;

export const membersOfRemoteStartStopStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export const RemoteStartStopStatus = /* @__PURE__ */ enumeration(
  {
    /** The Charge Point will do it. */
    Accepted: "Accepted",
    /** The Charge Point will not. */
    Rejected: "Rejected",
  },
  membersOfRemoteStartStopStatus,
);
