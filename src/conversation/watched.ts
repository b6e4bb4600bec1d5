import type { Action } from "../generated/operations/catalogue.js";
import { own } from "../reading/own.js";
import { factsOf } from "./facts.js";
import type { ConversationFinding } from "./finding.js";
import { type AnswerHandlers, type CallHandlers, findingOf, type Rule, type Watch } from "./rule.js";
import type { SeenAnswer, SeenCall, SeenFrame } from "./seen.js";
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

/** What watches a station, by what it looks at. */
class Watches {
  readonly #frame: ((frame: SeenFrame) => void)[] = [];
  readonly #anyCall: ((call: SeenCall) => void)[] = [];
  readonly #call = new Map<string, CallHandlers[]>();
  readonly #answer = new Map<string, AnswerHandlers[]>();
  readonly #end: (() => void)[] = [];

  constructor(watches: readonly Watch[]) {
    for (const watch of watches) {
      const { frame, anyCall, call, answer, end } = own(watch);
      if (frame !== undefined) this.#frame.push(frame);
      if (anyCall !== undefined) this.#anyCall.push(anyCall);
      if (call !== undefined) addByAction(this.#call, call);
      if (answer !== undefined) addByAction(this.#answer, answer);
      if (end !== undefined) this.#end.push(end);
    }
  }

  look(frame: SeenFrame, call: SeenCall | undefined, answer: SeenAnswer | undefined): void {
    for (const look of this.#frame) look(frame);
    if (call !== undefined) {
      for (const look of this.#anyCall) look(call);
      for (const handlers of this.#call.get(call.action) ?? none) lookAtCall(handlers, call);
    }
    if (answer !== undefined)
      for (const handlers of this.#answer.get(answer.action) ?? none) lookAtAnswer(handlers, answer);
  }

  end(): void {
    for (const end of this.#end) end();
  }
}

const none: readonly never[] = [];

function addByAction<Handlers extends object>(lists: Map<string, Handlers[]>, handlers: Handlers): void {
  for (const action of Object.keys(handlers)) {
    const list = lists.get(action);
    if (list === undefined) lists.set(action, [handlers]);
    else list.push(handlers);
  }
}

function lookAtCall<A extends Action>(handlers: CallHandlers, call: SeenCall<A>): void {
  handlers[call.action]?.(call);
}

function lookAtAnswer<A extends Action>(handlers: AnswerHandlers, answer: SeenAnswer<A>): void {
  handlers[answer.action]?.(answer);
}
