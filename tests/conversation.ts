import type { Action } from "../src/index.js";
import {
  Conversation,
  type ConversationFinding,
  type ConversationRule,
  type Observed,
} from "../src/conversation/index.js";

type Payload = Readonly<Record<string, unknown>>;

/** What a start may have besides its usual values. */
interface Started {
  readonly connectorId?: number;
  readonly meterStart?: number;
  readonly timestamp?: string;
  readonly reservationId?: number;
  /** Of its answer. */
  readonly status?: string;
}

/** When each talk begins. */
const beginning = Date.parse("2025-01-02T15:00:00Z");

/**
 * A talk between a Charge Point and its Central System in the making. Each frame comes a second after the one before. A
 * payload may be a function of its own time.
 */
export class Talk {
  readonly #frames: Observed[] = [];
  readonly #isTimed: boolean;
  readonly #station: string | undefined;
  #now = beginning;
  #ids = 0;

  /** `timed`: whether the log has times. */
  constructor({ timed = true, station }: { readonly timed?: boolean; readonly station?: string } = {}) {
    this.#isTimed = timed;
    this.#station = station;
  }

  /** The time of the frame that was added last, as RFC 3339. */
  get now(): string {
    return new Date(this.#now).toISOString();
  }

  /** All frames so far. */
  get frames(): readonly Observed[] {
    return this.#frames;
  }

  /** Lets some time pass. */
  wait(seconds: number): this {
    this.#now += seconds * 1000;
    return this;
  }

  /** A CALL of the Charge Point and, if it has one, its answer. */
  cp(action: Action, payload: Payload | ((now: string) => Payload), answer?: Payload): this {
    return this.#exchange("ChargePoint", action, payload, answer);
  }

  /** A CALL of the Central System and, if it has one, its answer. */
  cs(action: Action, payload: Payload | ((now: string) => Payload), answer?: Payload): this {
    return this.#exchange("CentralSystem", action, payload, answer);
  }

  /** Any frame, and what else the log says of it. */
  frame(sender: Observed["sender"], frame: unknown, known: Partial<Observed> = {}): this {
    this.#now += 1000;
    const text = typeof frame === "string" ? frame : JSON.stringify(frame);
    this.#frames.push({
      text,
      sender,
      line: this.#frames.length + 1,
      ...(this.#isTimed && { at: this.now }),
      ...(this.#station !== undefined && { station: this.#station }),
      ...known,
    });
    return this;
  }

  /** The same in a log that has some of the frames only. */
  logged(isLogged: (frame: Observed, index: number) => boolean): Talk {
    const log = new Talk();
    log.#frames.push(...this.#frames.filter(isLogged));
    return log;
  }

  /** The same in a log that has another talk as well, line by line in turn. */
  beside(other: Talk): Talk {
    const log = new Talk();
    for (let i = 0; i < Math.max(this.#frames.length, other.#frames.length); i++)
      log.#frames.push(...[this.#frames[i], other.#frames[i]].filter((frame) => frame !== undefined));
    return log;
  }

  /** BootNotification and its answer. */
  boot(status = "Accepted", interval = 300): this {
    const payload = { chargePointModel: "M", chargePointVendor: "V" };
    return this.cp("BootNotification", payload, { status, interval, currentTime: "2025-01-02T15:00:00Z" });
  }

  /** StatusNotification and its answer. */
  status(connectorId: number, status: string, errorCode = "NoError"): this {
    return this.cp("StatusNotification", { connectorId, status, errorCode }, {});
  }

  /** StartTransaction and its answer; the idTag is that of all of these helpers. */
  start(transactionId: number, { status = "Accepted", ...more }: Started = {}): this {
    return this.starting(more, { transactionId, idTagInfo: { status } });
  }

  /** StartTransaction without an answer, or with this one. */
  starting(more: Omit<Started, "status"> = {}, answer?: Payload): this {
    const usual = { connectorId: 1, idTag: "TAG1", meterStart: 1000 };
    return this.cp("StartTransaction", (timestamp) => ({ ...usual, timestamp, ...more }), answer);
  }

  /** MeterValues and its answer, with one reading of the energy register in Wh. */
  meter(transactionId: number, value: number | string, connectorId = 1): this {
    const payload = (timestamp: string): Payload => ({
      connectorId,
      transactionId,
      meterValue: [{ timestamp, sampledValue: [{ value: String(value) }] }],
    });
    return this.cp("MeterValues", payload, {});
  }

  /** StopTransaction and its answer. */
  stop(transactionId: number, meterStop = 1000, more: Payload = {}): this {
    return this.cp("StopTransaction", (timestamp) => ({ transactionId, meterStop, timestamp, ...more }), {});
  }

  /** Authorize and its answer. */
  authorize(idTag = "TAG1", status = "Accepted"): this {
    return this.cp("Authorize", { idTag }, { idTagInfo: { status } });
  }

  /** GetConfiguration and an answer that has one key. */
  configured(key: string, value: string): this {
    return this.cs("GetConfiguration", {}, { configurationKey: [{ key, readonly: false, value }] });
  }

  /** Heartbeats and their answers, as many as are asked for. */
  heartbeats(count: number): this {
    for (let i = 0; i < count; i++) this.cp("Heartbeat", {}, { currentTime: this.now });
    return this;
  }

  /** Everything that is found. */
  findings(): ConversationFinding[] {
    const conversation = new Conversation();
    const findings = this.#frames.flatMap((frame) => conversation.push(frame).findings);
    return [...findings, ...conversation.end().findings];
  }

  /** What a rule finds, each as `<frame>: <message>`, with ` < <earlier frame>` behind it if there is one. */
  found(rule: ConversationRule): string[] {
    return this.findings()
      .filter((finding) => finding.rule === rule)
      .map(({ place, message, earlier }) =>
        [`${place.frame}: ${message}`, ...(earlier === undefined ? [] : [` < ${earlier.frame}`])].join(""),
      );
  }

  #exchange(
    sender: "ChargePoint" | "CentralSystem",
    action: Action,
    payload: Payload | ((now: string) => Payload),
    answer: Payload | undefined,
  ): this {
    const id = String(++this.#ids);
    const next = new Date(this.#now + 1000).toISOString();
    this.frame(sender, [2, id, action, typeof payload === "function" ? payload(next) : payload]);
    if (answer === undefined) return this;
    return this.frame(sender === "ChargePoint" ? "CentralSystem" : "ChargePoint", [3, id, answer]);
  }
}
