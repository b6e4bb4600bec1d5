// Generated from spec/configuration.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** In which order the phases of the grid are connected. OCPP 1.6 §9.1.7. */
export type PhaseRotation = MemberOf<typeof PhaseRotation>;

export const membersOfPhaseRotation = /* @__PURE__ */ membersOf(
  "NotApplicable",
  "Unknown",
  "RST",
  "RTS",
  "SRT",
  "STR",
  "TRS",
  "TSR",
);

/** In which order the phases of the grid are connected. OCPP 1.6 §9.1.7. */
export const PhaseRotation = /* @__PURE__ */ enumeration(
  {
    /** One phase, or direct current. */
    NotApplicable: "NotApplicable",
    /** Not known, or not known yet. */
    Unknown: "Unknown",
    /** The usual order. */
    RST: "RST",
    /** The first phase is R, the second T, the third S. */
    RTS: "RTS",
    /** The first phase is S, the second R, the third T. */
    SRT: "SRT",
    /** The first phase is S, the second T, the third R. */
    STR: "STR",
    /** The first phase is T, the second R, the third S. */
    TRS: "TRS",
    /** The first phase is T, the second S, the third R. */
    TSR: "TSR",
  },
  membersOfPhaseRotation,
);
