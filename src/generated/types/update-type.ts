// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How a local list changes. OCPP 1.6 §7.48. */
export type UpdateType = MemberOf<typeof UpdateType>;

export const membersOfUpdateType = /* @__PURE__ */ membersOf("Differential", "Full");

/** How a local list changes. OCPP 1.6 §7.48. */
export const UpdateType = /* @__PURE__ */ enumeration(
  {
    /** Entries are added, changed and removed. */
    Differential: "Differential",
    /** The whole list is replaced. */
    Full: "Full",
  },
  membersOfUpdateType,
);
