import type { Action } from "../generated/operations/catalogue.js";
import { own } from "../reading/own.js";
import type { ConversationFinding, ConversationRuleRecord } from "./finding.js";
import type { Seen, SeenAnswer, SeenCall, SeenFrame, Waiting } from "./seen.js";
import type { Station } from "./station.js";

/** What to do with CALLs by their action, whatever is in them. */
export type SentHandlers = Readonly<Partial<Record<Action, (waiting: Waiting) => void>>>;

/** What to do with CALLs, by their action. */
export type CallHandlers = { readonly [A in Action]?: (call: SeenCall<A>) => void };

/** What to do with confirmations, by the action of the CALL. */
export type AnswerHandlers = { readonly [A in Action]?: (answer: SeenAnswer<A>) => void };

/** What looks at the frames of one station. When it is asked, the station is as the frames before have left it. */
export interface Watch {
  /** Any frame, also one that cannot be read. */
  readonly frame?: (frame: SeenFrame) => void;
  /** A new CALL of an action, also one that cannot be read. */
  readonly sent?: SentHandlers;
  /** Any new CALL that can be read. */
  readonly anyCall?: (call: SeenCall) => void;
  readonly call?: CallHandlers;
  readonly answer?: AnswerHandlers;
  /** There are no more frames. */
  readonly end?: () => void;
}

/** Which frame something is about. */
type Placed = Pick<Seen, "place">;

/** What a finding is about, besides its frame. */
export interface Context {
  /** The frame before it that it is compared with. */
  readonly earlier?: Placed | undefined;
  readonly connectorId?: number | undefined;
  readonly transactionId?: number | undefined;
}

/** Adds a finding about a frame. The message never has an idTag. */
export type Report = (
  about: Placed & { readonly action?: string | undefined },
  message: string,
  context?: Context,
) => void;

/** A rule between messages. */
export interface Rule {
  readonly record: ConversationRuleRecord;
  /** Makes what watches one station. */
  readonly watch: (station: Station, report: Report) => Watch;
}

/** A finding of a rule. */
export function findingOf(
  { id, level, sections }: ConversationRuleRecord,
  station: string | undefined,
  about: Parameters<Report>[0],
  message: string,
  context: Context,
): ConversationFinding {
  const { place, action } = own(about);
  const { earlier, connectorId, transactionId } = own(context);
  return {
    rule: id,
    level,
    sections,
    message,
    ...(station !== undefined && { station }),
    place,
    ...(action !== undefined && { action }),
    ...(earlier !== undefined && { earlier: earlier.place }),
    ...(connectorId !== undefined && { connectorId }),
    ...(transactionId !== undefined && { transactionId }),
  };
}
