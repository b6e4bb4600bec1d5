import type { AuthorizationStatus } from "../generated/types/authorization-status.js";
import type { SeenCall } from "./seen.js";
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
}

/** A transaction that has stopped. */
export interface Ended {
  readonly running: Running | undefined;
  readonly stop: Stop;
}

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
  readonly #lastEnded = new Map<number, Ended>();
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

  /** The one with this id, if it has stopped. */
  ended(transactionId: number): Ended | undefined {
    return this.#ended.get(transactionId);
  }

  /** The one that stopped last on a connector. */
  lastOn(connectorId: number): Ended | undefined {
    return this.#lastEnded.get(connectorId);
  }

  /** The transaction that a StartTransaction sent before already reported: a Charge Point repeats what got no answer. */
  reportedBy({ req }: Start): Running | undefined {
    const same = this.#onConnector.get(req.connectorId);
    const first = same?.start?.req;
    return first?.idTag === req.idTag && first.meterStart === req.meterStart && first.timestamp === req.timestamp
      ? same
      : undefined;
  }

  /** The transaction that a StopTransaction stops; where its start got no answer, the only one without an identifier. */
  stoppedBy({ req }: Stop): Running | undefined {
    const known = this.#byId.get(req.transactionId);
    return known ?? (this.#ended.has(req.transactionId) ? undefined : this.#onlyUnanswered());
  }

  start(seen: Start): void {
    if (this.reportedBy(seen) !== undefined) return;
    this.#add({
      connectorId: seen.req.connectorId,
      start: seen,
      transactionId: undefined,
      authorization: undefined,
      readings: new Readings(this.#budget),
    });
  }

  /** The Central System has answered a start. */
  identify(asked: Start, transactionId: number, authorization: AuthorizationStatus): void {
    const running = this.reportedBy(asked);
    if (running === undefined || this.#ended.get(transactionId)?.running === running) return;
    const other = this.#byId.get(transactionId);
    if (other !== undefined && other !== running) this.#leave(other);
    running.transactionId = transactionId;
    running.authorization = authorization;
    this.#byId.set(transactionId, running);
  }

  /** Takes the readings of MeterValues, also of a transaction whose start was not seen. */
  meter({ req }: SeenCall<"MeterValues">): void {
    const { connectorId, transactionId, meterValue } = req;
    const running = transactionId === undefined ? this.#onConnector.get(connectorId) : this.#byId.get(transactionId);
    if (running !== undefined) {
      running.readings.add(meterValue);
      return;
    }
    if (transactionId === undefined || connectorId === 0 || this.#ended.has(transactionId)) return;
    if (this.#onConnector.has(connectorId)) return;
    const readings = new Readings(this.#budget);
    readings.add(meterValue);
    const unstarted = { connectorId, start: undefined, transactionId, authorization: undefined, readings };
    this.#add(unstarted);
    this.#byId.set(transactionId, unstarted);
  }

  stop(seen: Stop): void {
    const { transactionId, transactionData = [] } = seen.req;
    if (this.#ended.has(transactionId) && !this.#byId.has(transactionId)) return;
    const running = this.stoppedBy(seen);
    const readings = running?.readings ?? new Readings(this.#budget);
    readings.add(transactionData);
    this.#done.push(this.#transactionOf(running, readings, seen));
    const ended = { running, stop: seen };
    this.#ended.delete(transactionId);
    this.#ended.set(transactionId, ended);
    forgetOldest(this.#ended, mostEnded);
    if (running === undefined) return;
    this.#lastEnded.set(running.connectorId, ended);
    this.#remove(running);
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

  #onlyUnanswered(): Running | undefined {
    const unanswered = [...this.#running].filter(({ transactionId }) => transactionId === undefined);
    return unanswered.length === 1 ? unanswered[0] : undefined;
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
