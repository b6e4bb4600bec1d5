// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Why a value was measured; Sample.Periodic when it is left out. OCPP 1.6 §7.35. */
export type ReadingContext = MemberOf<typeof ReadingContext>;

export const membersOfReadingContext = /* @__PURE__ */ membersOf(
  "Interruption.Begin",
  "Interruption.End",
  "Other",
  "Sample.Clock",
  "Sample.Periodic",
  "Transaction.Begin",
  "Transaction.End",
  "Trigger",
);

/** Why a value was measured; Sample.Periodic when it is left out. OCPP 1.6 §7.35. */
export const ReadingContext = /* @__PURE__ */ enumeration(
  {
    /** An interruption began. */
    InterruptionBegin: "Interruption.Begin",
    /** Charging goes on after an interruption. */
    InterruptionEnd: "Interruption.End",
    /** Any other reason. */
    Other: "Other",
    /** It was the time on the clock for it. */
    SampleClock: "Sample.Clock",
    /** An interval had passed within the transaction. */
    SamplePeriodic: "Sample.Periodic",
    /** The transaction began. */
    TransactionBegin: "Transaction.Begin",
    /** The transaction ended. */
    TransactionEnd: "Transaction.End",
    /** A TriggerMessage.req asked for it. */
    Trigger: "Trigger",
  },
  membersOfReadingContext,
);
