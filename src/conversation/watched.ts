import { type Action, isAction, operations } from "../generated/operations/catalogue.js";
import { own } from "../reading/own.js";
import { factsOf } from "./facts.js";
import type { ConversationFinding } from "./finding.js";
import { type AnswerHandlers, type CallHandlers, findingOf, type Rule, type SentHandlers, type Watch } from "./rule.js";
import type { SeenAnswer, SeenCall, SeenFrame, Waiting } from "./seen.js";
import type { Station } from "./station.js";

/** A station with the rules that watch it. */
export class Watched {
  readonly station: Station;
  readonly #rules: Watches;
  readonly #facts: Watches;

  constructor(station: Station, rules: readonly Rule[], found: (finding: ConversationFinding) => void) {
    this.station = station;
    this.#rules = new Watches(
      rules.map(({ record, watch }) =>
        watch(station, (about, message, context = {}) => {
          found(findingOf(record, station.name, about, message, context));
        }),
      ),
    );
    this.#facts = new Watches([factsOf(station)]);
  }

  look(frame: SeenFrame, call: SeenCall | undefined, answer: SeenAnswer | undefined): void {
    this.station.deadlines.pass(frame);
    this.#rules.look(frame, call, answer);
    // Last: the rules see the station as it was before the frame.
    this.#facts.look(frame, call, answer);
  }

  end(): void {
    this.station.deadlines.end();
    this.#rules.end();
  }
}

/** What looks at CALLs, by their action, whatever is in them. */
type SentLists = Partial<Record<Action, ((waiting: Waiting) => void)[]>>;

/** What looks at CALLs that can be read, by their action. */
type CallLists = { [A in Action]?: ((call: SeenCall<A>) => void)[] };

/** What looks at confirmations, by the action of the CALL. */
type AnswerLists = { [A in Action]?: ((answer: SeenAnswer<A>) => void)[] };

/** What watches a station, by what it looks at. */
class Watches {
  readonly #frame: ((frame: SeenFrame) => void)[] = [];
  readonly #sent: SentLists = emptyLists();
  readonly #anyCall: ((call: SeenCall) => void)[] = [];
  readonly #call: CallLists = emptyLists();
  readonly #answer: AnswerLists = emptyLists();
  readonly #end: (() => void)[] = [];

  constructor(watches: readonly Watch[]) {
    for (const watch of watches) {
      const { frame, sent, anyCall, call, answer, end } = own(watch);
      if (frame !== undefined) this.#frame.push(frame);
      if (sent !== undefined) for (const action of actionsOf(sent)) addSentHandler(this.#sent, action, sent);
      if (anyCall !== undefined) this.#anyCall.push(anyCall);
      if (call !== undefined) for (const action of actionsOf(call)) addCallHandler(this.#call, action, call);
      if (answer !== undefined) for (const action of actionsOf(answer)) addAnswerHandler(this.#answer, action, answer);
      if (end !== undefined) this.#end.push(end);
    }
  }

  look(frame: SeenFrame, call: SeenCall | undefined, answer: SeenAnswer | undefined): void {
    for (const look of this.#frame) look(frame);
    const { waiting } = frame;
    if (waiting !== undefined && isAction(waiting.action))
      for (const look of this.#sent[waiting.action] ?? none) look(waiting);
    if (call !== undefined) {
      for (const look of this.#anyCall) look(call);
      lookAtCall(this.#call, call);
    }
    if (answer !== undefined) lookAtAnswer(this.#answer, answer);
  }

  end(): void {
    for (const end of this.#end) end();
  }
}

/** A list for each action, so that none is looked for where it could be inherited. */
function emptyLists(): Readonly<Record<string, never[]>> {
  return Object.fromEntries(Object.keys(operations).map((action) => [action, []]));
}

const none: readonly never[] = [];

function actionsOf(handlers: SentHandlers | CallHandlers | AnswerHandlers): readonly Action[] {
  return Object.keys(handlers).filter(isAction);
}

function addSentHandler(lists: SentLists, action: Action, handlers: SentHandlers): void {
  const look = handlers[action];
  if (look !== undefined) lists[action]?.push(look);
}

function addCallHandler<A extends Action>(lists: CallLists, action: A, handlers: CallHandlers): void {
  const look = handlers[action];
  if (look !== undefined) lists[action]?.push(look);
}

function addAnswerHandler<A extends Action>(lists: AnswerLists, action: A, handlers: AnswerHandlers): void {
  const look = handlers[action];
  if (look !== undefined) lists[action]?.push(look);
}

function lookAtCall<A extends Action>(lists: CallLists, call: SeenCall<A>): void {
  const looks = lists[call.action];
  if (looks !== undefined) for (const look of looks) look(call);
}

function lookAtAnswer<A extends Action>(lists: AnswerLists, answer: SeenAnswer<A>): void {
  const looks = lists[answer.action];
  if (looks !== undefined) for (const look of looks) look(answer);
}
