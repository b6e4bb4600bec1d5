import type { AuthorizationStatus } from "../generated/types/authorization-status.js";
import type { ReqOf } from "../ocppj/frame.js";
import { type Seen, type SeenCall, traceOf } from "./seen.js";
import { type ReadingBudget, Readings } from "./series.js";
import type { Edge, Transaction } from "./transaction.js";

type Start = SeenCall<"StartTransaction">;
type Stop = SeenCall<"StopTransaction">;

/** A transaction that has not stopped yet. */
export interface Running {
  readonly connectorId: number;
  /** The first that reported it; `undefined` if its start was not seen. */
  readonly start: Start | undefined;
  transactionId: number | undefined;
  authorization: AuthorizationStatus | undefined;
  readonly readings: Readings;
  /** Whether one has stopped of which it is only known that it has no identifier either. */
  mayHaveStopped: boolean;
}

/** A transaction that has stopped. */
export interface Ended {
  readonly running: Running | undefined;
  readonly stop: Seen & { readonly req: Pick<Stop["req"], "meterStop" | "timestamp"> };
}

/** What a Charge Point calls each transaction of which it got no identifier. Errata 3.18. */
const unidentified = -1;

/** How many transactions of one station can run at the same time; the oldest are taken for open. */
const mostRunning = 100;

/** How many that have stopped are remembered. */
const mostEnded = 100;

const none: readonly never[] = Object.freeze([]);

/** The transactions of one station. */
export class Transactions {
  readonly #station: () => string | undefined;
  readonly #budget: ReadingBudget;
  readonly #running = new Set<Running>();
  readonly #onConnector = new Map<number, Running>();
  readonly #byId = new Map<number, Running>();
  readonly #ended = new Map<number, Ended>();
  #done: Transaction[] = [];

  constructor(station: () => string | undefined, budget: ReadingBudget) {
    this.#station = station;
    this.#budget = budget;
  }

  /** All that run, from the oldest. */
  get running(): readonly Running[] {
    return [...this.#running];
  }

  /** The one that started last on a connector, if it still runs. */
  on(connectorId: number): Running | undefined {
    return this.#onConnector.get(connectorId);
  }

  withId(transactionId: number): Running | undefined {
    return this.#byId.get(transactionId);
  }

  /** The one that values are of, whether or not they say so. */
  metered({ connectorId, transactionId }: ReqOf<"MeterValues">): Running | undefined {
    return transactionId === undefined || transactionId === unidentified
      ? this.#onConnector.get(connectorId)
      : this.#byId.get(transactionId);
  }

  /** The one with this id, if it has stopped. */
  ended(transactionId: number): Ended | undefined {
    return transactionId === unidentified ? undefined : this.#ended.get(transactionId);
  }

  /** The one that this stops, if it has stopped before. */
  endedBy({ req }: Stop): Ended | undefined {
    const { transactionId, meterStop, timestamp } = req;
    if (this.#byId.has(transactionId)) return undefined;
    const ended = this.#ended.get(transactionId);
    if (transactionId !== unidentified) return ended;
    return ended?.stop.req.meterStop === meterStop && ended.stop.req.timestamp === timestamp ? ended : undefined;
  }

  /** The transaction that a StartTransaction sent before already reported: a Charge Point repeats what got no answer. */
  reportedBy({ req }: Start): Running | undefined {
    const same = this.#onConnector.get(req.connectorId);
    const first = same?.start?.req;
    return first?.idTag === req.idTag && first.meterStart === req.meterStart && first.timestamp === req.timestamp
      ? same
      : undefined;
  }

  /** The transaction that a StopTransaction stops, if it is known which. */
  stoppedBy(seen: Stop): Running | undefined {
    const all = this.candidates(seen);
    return all.length === 1 ? all[0] : undefined;
  }

  /** The transactions that a StopTransaction can stop: the one with its id or else, each whose start got no answer. */
  candidates(seen: Stop): readonly Running[] {
    const { transactionId, meterStop, timestamp } = seen.req;
    const known = this.#byId.get(transactionId);
    if (known !== undefined) return [known];
    if (this.endedBy(seen) !== undefined) return [];
    return [...this.#running].filter(
      ({ transactionId: id, start }) =>
        id === undefined &&
        start !== undefined &&
        start.req.meterStart <= meterStop &&
        Date.parse(start.req.timestamp) <= Date.parse(timestamp),
    );
  }

  start(seen: Start): void {
    if (this.reportedBy(seen) !== undefined) return;
    const before = this.#onConnector.get(seen.req.connectorId);
    if (before?.mayHaveStopped === true) this.#leave(before);
    this.#add({
      connectorId: seen.req.connectorId,
      start: seen,
      transactionId: undefined,
      authorization: undefined,
      readings: new Readings(this.#budget),
      mayHaveStopped: false,
    });
  }

  /** The Central System has answered a start. */
  identify(asked: Start, transactionId: number, authorization: AuthorizationStatus): void {
    const running = this.reportedBy(asked);
    if (running === undefined || this.#ended.get(transactionId)?.running === running) return;
    running.authorization = authorization;
    this.#name(running, transactionId);
  }

  /** Takes the readings of MeterValues, also of a transaction whose start was not seen. */
  meter({ req }: SeenCall<"MeterValues">): void {
    const running = this.metered(req) ?? this.#meteredFirst(req);
    running?.readings.add(req.meterValue);
  }

  stop(seen: Stop): void {
    const { transactionId, transactionData = [], meterStop, timestamp } = seen.req;
    if (this.endedBy(seen) !== undefined) return;
    const candidates = this.candidates(seen);
    const running = candidates.length === 1 ? candidates[0] : undefined;
    const readings = running?.readings ?? new Readings(this.#budget);
    readings.add(transactionData);
    this.#done.push(this.#transactionOf(running, readings, seen));
    this.#ended.delete(transactionId);
    this.#ended.set(transactionId, { running, stop: { ...traceOf(seen), req: { meterStop, timestamp } } });
    forgetOldest(this.#ended, mostEnded);
    if (running !== undefined) this.#remove(running);
    else for (const candidate of candidates) candidate.mayHaveStopped = true;
  }

  /** Those that have ended since the last time this was asked. */
  takeDone(): readonly Transaction[] {
    const done = this.#done;
    if (done.length === 0) return none;
    this.#done = [];
    return done;
  }

  /** All that still run; afterwards none does. */
  takeRunning(): readonly Transaction[] {
    for (const running of [...this.#running]) this.#leave(running);
    return this.takeDone();
  }

  /** The transaction whose id is seen for the first time: one whose start got no answer, or was not seen. */
  #meteredFirst({ connectorId, transactionId, meterValue }: ReqOf<"MeterValues">): Running | undefined {
    if (transactionId === undefined || transactionId === unidentified || connectorId === 0) return undefined;
    if (this.#ended.has(transactionId)) return undefined;
    const here = this.#onConnector.get(connectorId);
    if (here === undefined) {
      const readings = new Readings(this.#budget);
      const start = undefined;
      const unstarted = {
        connectorId,
        start,
        transactionId,
        authorization: undefined,
        readings,
        mayHaveStopped: false,
      };
      this.#add(unstarted);
      this.#byId.set(transactionId, unstarted);
      return unstarted;
    }
    const started = Date.parse(here.start?.req.timestamp ?? "");
    const isOfHere = meterValue.every(({ timestamp }) => Date.parse(timestamp) >= started);
    if (here.transactionId !== undefined || !isOfHere) return undefined;
    this.#name(here, transactionId);
    return here;
  }

  /** Takes an id for that of a transaction, which may have had another one. */
  #name(running: Running, transactionId: number): void {
    const other = this.#byId.get(transactionId);
    if (other !== undefined && other !== running) this.#leave(other);
    if (running.transactionId !== undefined) this.#byId.delete(running.transactionId);
    running.transactionId = transactionId;
    running.mayHaveStopped = false;
    this.#byId.set(transactionId, running);
  }

  #add(running: Running): void {
    this.#running.add(running);
    this.#onConnector.set(running.connectorId, running);
    if (this.#running.size <= mostRunning) return;
    const oldest = this.#running.values().next();
    if (oldest.done !== true) this.#leave(oldest.value);
  }

  /** Takes one for open that nothing more will be heard of. */
  #leave(running: Running): void {
    this.#done.push(this.#transactionOf(running, running.readings, undefined));
    this.#remove(running);
  }

  #remove(running: Running): void {
    this.#running.delete(running);
    if (this.#onConnector.get(running.connectorId) === running) this.#onConnector.delete(running.connectorId);
    if (running.transactionId !== undefined) this.#byId.delete(running.transactionId);
  }

  #transactionOf(running: Running | undefined, readings: Readings, stop: Stop | undefined): Transaction {
    const station = this.#station();
    const transactionId = running?.transactionId ?? stop?.req.transactionId;
    const start = running?.start;
    const reservationId = start?.req.reservationId;
    const reason = stop?.req.reason;
    const leftOut = readings.leftOut;
    return {
      ...(station !== undefined && { station }),
      ...(running !== undefined && { connectorId: running.connectorId }),
      ...(transactionId !== undefined && { transactionId }),
      ...(start !== undefined && { start: edgeOf(start, start.req.meterStart) }),
      ...(stop !== undefined && { stop: edgeOf(stop, stop.req.meterStop) }),
      ...(reason !== undefined && { reason }),
      ...(running?.authorization !== undefined && { authorization: running.authorization }),
      ...(reservationId !== undefined && { reservationId }),
      ...(start !== undefined &&
        stop !== undefined && {
          energy: stop.req.meterStop - start.req.meterStart,
          duration: (Date.parse(stop.req.timestamp) - Date.parse(start.req.timestamp)) / 1000,
        }),
      readings: readings.take(),
      readingsLeftOut: leftOut,
    };
  }
}

function edgeOf({ req, place }: Start | Stop, meter: number): Edge {
  return { at: req.timestamp, meter, place };
}

function forgetOldest(map: Map<number, unknown>, most: number): void {
  if (map.size <= most) return;
  const oldest = map.keys().next();
  if (oldest.done !== true) map.delete(oldest.value);
}
