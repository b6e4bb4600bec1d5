// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a TriggerMessage.req. OCPP 1.6 §7.44. */
export type TriggerMessageStatus = MemberOf<typeof TriggerMessageStatus>;

export const membersOfTriggerMessageStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected", "NotImplemented");

/** Answer to a TriggerMessage.req. OCPP 1.6 §7.44. */
export const TriggerMessageStatus = /* @__PURE__ */ enumeration(
  {
    /** The message follows. */
    Accepted: "Accepted",
    /** The message will not be sent. */
    Rejected: "Rejected",
    /** The message is not known or not supported. */
    NotImplemented: "NotImplemented",
  },
  membersOfTriggerMessageStatus,
);
