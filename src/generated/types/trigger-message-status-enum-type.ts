// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to an ExtendedTriggerMessage.req. Security white paper 6.17. */
export type TriggerMessageStatusEnumType = MemberOf<typeof TriggerMessageStatusEnumType>;

export const membersOfTriggerMessageStatusEnumType = /* @__PURE__ */ membersOf(
  "Accepted",
  "Rejected",
  "NotImplemented",
);

/** Answer to an ExtendedTriggerMessage.req. Security white paper 6.17. */
export const TriggerMessageStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** The message follows. */
    Accepted: "Accepted",
    /** The message will not be sent. */
    Rejected: "Rejected",
    /** The message is not known or not supported. */
    NotImplemented: "NotImplemented",
  },
  membersOfTriggerMessageStatusEnumType,
);
