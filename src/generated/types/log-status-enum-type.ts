// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a GetLog.req. Security white paper 6.15. */
export type LogStatusEnumType = MemberOf<typeof LogStatusEnumType>;

export const membersOfLogStatusEnumType = /* @__PURE__ */ membersOf("Accepted", "Rejected", "AcceptedCanceled");

/** Answer to a GetLog.req. Security white paper 6.15. */
export const LogStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** The upload will start; whether it succeeds is not said. */
    Accepted: "Accepted",
    /** There will be no upload. */
    Rejected: "Rejected",
    /** The upload will start, and one that was running is cancelled for it. */
    AcceptedCanceled: "AcceptedCanceled",
  },
  membersOfLogStatusEnumType,
);
