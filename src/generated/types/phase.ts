// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Phases between which, or on which, a value was measured. OCPP 1.6 §7.34. */
export type Phase = MemberOf<typeof Phase>;

export const membersOfPhase = /* @__PURE__ */ membersOf(
  "L1",
  "L2",
  "L3",
  "N",
  "L1-N",
  "L2-N",
  "L3-N",
  "L1-L2",
  "L2-L3",
  "L3-L1",
);

/** Phases between which, or on which, a value was measured. OCPP 1.6 §7.34. */
export const Phase = /* @__PURE__ */ enumeration(
  {
    /** Phase 1. */
    L1: "L1",
    /** Phase 2. */
    L2: "L2",
    /** Phase 3. */
    L3: "L3",
    /** Neutral. */
    N: "N",
    /** Phase 1 against neutral. */
    L1N: "L1-N",
    /** Phase 2 against neutral. */
    L2N: "L2-N",
    /** Phase 3 against neutral. */
    L3N: "L3-N",
    /** Phase 1 against phase 2. */
    L1L2: "L1-L2",
    /** Phase 2 against phase 3. */
    L2L3: "L2-L3",
    /** Phase 3 against phase 1. */
    L3L1: "L3-L1",
  },
  membersOfPhase,
);
