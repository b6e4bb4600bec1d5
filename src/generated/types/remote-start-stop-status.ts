// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export type RemoteStartStopStatus = MemberOf<typeof RemoteStartStopStatus>;

export const membersOfRemoteStartStopStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export const RemoteStartStopStatus = /* @__PURE__ */ enumeration(
  {
    /** The Charge Point accepts the request and will try; it may still fail. */
    Accepted: "Accepted",
    /** The Charge Point refuses the request. */
    Rejected: "Rejected",
  },
  membersOfRemoteStartStopStatus,
);
