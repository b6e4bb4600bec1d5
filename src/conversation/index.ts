export type { ConversationRule } from "../generated/conversation.js";
export {
  type Answered,
  Conversation,
  type ConversationOptions,
  type Observation,
  type Remainder,
} from "./conversation.js";
export type { ConversationFinding } from "./finding.js";
export type { Observed, Place } from "./observed.js";
export type { MessageType } from "./opening.js";
export type { Series } from "./series.js";
export type { Edge, Transaction } from "./transaction.js";
export type { Verdict } from "./verdict.js";
