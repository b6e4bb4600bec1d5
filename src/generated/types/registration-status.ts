// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Whether a Central System takes a Charge Point in. OCPP 1.6 §7.38. */
export type RegistrationStatus = MemberOf<typeof RegistrationStatus>;

export const membersOfRegistrationStatus = /* @__PURE__ */ membersOf("Accepted", "Pending", "Rejected");

/** Whether a Central System takes a Charge Point in. OCPP 1.6 §7.38. */
export const RegistrationStatus = /* @__PURE__ */ enumeration(
  {
    /** It is taken in. */
    Accepted: "Accepted",
    /** Not yet: the Central System may read and set the configuration meanwhile, but start and stop nothing remotely. */
    Pending: "Pending",
    /** It is turned away. */
    Rejected: "Rejected",
  },
  membersOfRegistrationStatus,
);
