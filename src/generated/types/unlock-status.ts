// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to an UnlockConnector.req. OCPP 1.6 §7.46. */
export type UnlockStatus = MemberOf<typeof UnlockStatus>;

export const membersOfUnlockStatus = /* @__PURE__ */ membersOf("Unlocked", "UnlockFailed", "NotSupported");

/** Answer to an UnlockConnector.req. OCPP 1.6 §7.46. */
export const UnlockStatus = /* @__PURE__ */ enumeration(
  {
    /** The connector is unlocked. */
    Unlocked: "Unlocked",
    /** The connector did not unlock. */
    UnlockFailed: "UnlockFailed",
    /** There is no lock, or no such connector. */
    NotSupported: "NotSupported",
  },
  membersOfUnlockStatus,
);
