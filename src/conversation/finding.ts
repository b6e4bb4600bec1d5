import type { ConversationRule } from "../generated/conversation.js";
import type { Place } from "./observed.js";

/** What is settled about a rule between messages; `src/generated/conversation.ts` has all of them. */
export interface ConversationRuleRecord {
  readonly id: ConversationRule;
  readonly level: "advice" | "error" | "information";
  /** The sections that it comes from, such as `OCPP 1.6 §4.9, errata 3.20`. */
  readonly sections: string;
}

/** What no single message shows. It never has an idTag. */
export interface ConversationFinding {
  /** The rule. Stable. */
  readonly rule: ConversationRule;
  /**
   * `error`: OCPP 1.6 forbids what was seen. `advice`: it asks for something else, or there may be a reason that the
   * messages do not show. `information`: nothing is wrong with it, and whoever looks for a fault wants to see it.
   */
  readonly level: "advice" | "error" | "information";
  /** The sections that the rule comes from, such as `OCPP 1.6 §4.9, errata 3.20`. */
  readonly sections: string;
  /** What was seen, in words that follow the name of the frame. Not stable. */
  readonly message: string;
  /** The identity of the Charge Point, if it is known. */
  readonly station?: string;
  /** The frame that it is about: of something that did not come, the one that asked for it. */
  readonly place: Place;
  /** The action of that frame, or of the CALL that it answers, if it is known. */
  readonly action?: string;
  /** The frame before it that it is compared with. */
  readonly earlier?: Place;
  /** The connector that it is about. */
  readonly connectorId?: number;
  /** The transaction that it is about. */
  readonly transactionId?: number;
}
