// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Whether something will be done. Security white paper 6.10. */
export type GenericStatusEnumType = MemberOf<typeof GenericStatusEnumType>;

export const membersOfGenericStatusEnumType = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Whether something will be done. Security white paper 6.10. */
export const GenericStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** Will be done. */
    Accepted: "Accepted",
    /** Will not be done. */
    Rejected: "Rejected",
  },
  membersOfGenericStatusEnumType,
);
