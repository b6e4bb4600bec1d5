import type { Issue, Warning } from "ocpp16messages";
import {
  Conversation,
  type ConversationFinding,
  type Observation,
  type Transaction,
} from "ocpp16messages/conversation";
import { frameFinder, type LoggedFrame, momentOf } from "ocpp16messages/log";

import { Anonymiser } from "../../../cli/src/anonymise.js";
import { MarkdownReport } from "../../../cli/src/markdown-report.js";
import { directionOf } from "../../../cli/src/message.js";
import { printable, shortened } from "../../../cli/src/printable.js";
import { Tracer } from "../../../cli/src/tracer.js";
import { wordsOf } from "../../../cli/src/words.js";
import { bytes, Column, float64s, int32s, uint32s } from "./column.js";
import { Limits } from "./limits.js";
import { Names } from "./names.js";
import { previewOf } from "./preview.js";
import {
  type Batch,
  type Curve,
  type Curves,
  directions,
  type FoundFinding,
  type FoundTransaction,
  type FrameDetail,
  type Level,
  levels,
  messageTypes,
  noNumber,
  type SaidFinding,
  verdicts,
} from "./protocol.js";
import { Statuses } from "./statuses.js";
import { Texts } from "./texts.js";

/** How many findings of one frame are kept. */
const mostFindings = 50;

/** How many different lists of findings are looked for again. */
const mostShared = 20_000;

/** The columns of the frames. */
function columns() {
  return {
    at: float64s(),
    line: uint32s(),
    station: uint32s(),
    action: uint32s(),
    messageType: bytes(),
    direction: bytes(),
    verdict: bytes(),
    level: bytes(),
    answers: int32s(),
    after: float64s(),
    connector: int32s(),
    transaction: int32s(),
  };
}

/** A log, looked at: what the page does not need at once is kept here. */
export class LogModel {
  readonly #finder = frameFinder();
  readonly #conversation = new Conversation();
  readonly #columns = columns();
  readonly #texts = new Texts();
  readonly #times = new Texts();
  readonly #senders = bytes();
  readonly #stations = new Names();
  readonly #actions = new Names();
  /** What was found in frames, each list once as far as that can be told; and which each frame has, from 1. */
  readonly #found: (readonly SaidFinding[])[] = [];
  readonly #foundNumbers = new Map<string, number>();
  readonly #foundIn = uint32s();
  readonly #transactions: Transaction[] = [];
  readonly #limits = new Limits();
  readonly #statuses = new Statuses();
  /** CALLs that may change a limit, until they are answered. */
  readonly #asked = new Map<number, { readonly action: string; readonly payload: unknown }>();
  readonly #report: MarkdownReport;
  #previews: string[] = [];
  #findings: FoundFinding[] = [];
  #ended: FoundTransaction[] = [];
  #sent = { frames: 0, stations: 0, actions: 0 };
  #search = new Uint8Array(0);
  #last = NaN;

  /** `name`: what the log is called. */
  constructor(name: string) {
    this.#report = new MarkdownReport(name);
  }

  get length(): number {
    return this.#texts.length;
  }

  /** Whether the newest line of the log is the first. */
  get isBackwards(): boolean {
    return this.#conversation.isBackwards;
  }

  push(text: string): void {
    for (const frame of this.#finder.push(text)) this.#add(frame);
  }

  end(): void {
    for (const frame of this.#finder.end()) this.#add(frame);
    const { findings, transactions } = this.#conversation.end();
    this.#report.addRest(findings, transactions);
    for (const finding of findings) this.#addFinding(finding);
    for (const transaction of transactions) this.#addTransaction(transaction);
  }

  /** What is new since the last batch. */
  takeBatch(read: number, size: number | undefined): Batch {
    const { frames: first, stations, actions } = this.#sent;
    const all = this.#columns;
    const batch: Batch = {
      first,
      rows: {
        at: all.at.since(first),
        line: all.line.since(first),
        station: all.station.since(first),
        action: all.action.since(first),
        messageType: all.messageType.since(first),
        direction: all.direction.since(first),
        verdict: all.verdict.since(first),
        level: all.level.since(first),
        answers: all.answers.since(first),
        after: all.after.since(first),
        connector: all.connector.since(first),
        transaction: all.transaction.since(first),
        previews: this.#previews,
      },
      stations: this.#stations.list.slice(stations),
      actions: this.#actions.list.slice(actions),
      findings: this.#findings,
      transactions: this.#ended,
      read,
      size,
      matches: this.#search.length === 0 ? undefined : this.#matches(first),
    };
    this.#sent = { frames: this.length, stations: this.#stations.list.length, actions: this.#actions.list.length };
    this.#previews = [];
    this.#findings = [];
    this.#ended = [];
    return batch;
  }

  /** Which frames have a text in them, in capitals or small letters of ASCII; also those of later batches. */
  search(text: string): Uint8Array {
    this.#search = new TextEncoder().encode(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
    return this.#matches(0);
  }

  detailOf(frame: number): FrameDetail {
    const found = this.#found[this.#foundIn.at(frame) - 1] ?? [];
    return {
      frame,
      text: this.#texts.at(frame),
      at: this.#times.at(frame),
      issues: found.filter(({ level }) => level === "error"),
      warnings: found.filter(({ level }) => level !== "error"),
    };
  }

  curvesOf(index: number): Curves {
    const transaction = this.#transactions[index];
    if (transaction === undefined) return { transaction: index, series: [], limits: [], statuses: [] };
    const { readings, connectorId, transactionId, station = "" } = transaction;
    const series = readings.map(({ times, values, ...rest }): Curve =>
      sorted({ ...rest, times: Float64Array.from(times), values: Float64Array.from(values) }),
    );
    const { from, to } = this.#spanOf(transaction, series);
    const limits = this.#limits.of({ station, connectorId, transactionId, from, to });
    const statuses = connectorId === undefined ? [] : this.#statuses.bands(station, connectorId, from, to);
    return { transaction: index, series, limits, statuses };
  }

  /** The lines of an Open OCPP Trace in pieces of about a million characters, and what it does not show. */
  trace(isAnonymous: boolean): { readonly parts: string[]; readonly notes: readonly string[] } {
    const tracer = new Tracer(isAnonymous ? new Anonymiser() : undefined);
    const parts: string[] = [];
    let part = "";
    for (let i = 0; i < this.length; i++) {
      part += tracer.lineOf(this.#traced(i));
      if (part.length < 1_000_000) continue;
      parts.push(part);
      part = "";
    }
    return { parts: [...parts, part], notes: tracer.notes() };
  }

  /** A document in Markdown, without links and without idTags. */
  report(): string {
    return this.#report.toString();
  }

  get transactions(): readonly Transaction[] {
    return this.#transactions;
  }

  #traced(i: number): Parameters<Tracer["lineOf"]>[0] {
    const sender = this.#senders.at(i);
    const at = this.#times.at(i);
    const station = this.#stations.at(this.#columns.station.at(i));
    return {
      logged: { text: this.#texts.at(i), ...(at !== "" && { at }), ...(station !== "" && { station }) },
      sender: sender === 0 ? undefined : sender === 1 ? "ChargePoint" : "CentralSystem",
      verdict: verdicts[this.#columns.verdict.at(i)] ?? "valid",
    };
  }

  #add(logged: LoggedFrame): void {
    const said = this.#conversation.push(logged);
    const { text, station = "", at = "", line } = logged;
    const frame = this.length;
    const moment = momentOf(at) ?? NaN;
    this.#report.addFrame({ file: undefined, logged, ...said });
    if (!Number.isNaN(moment)) this.#last = moment;
    this.#texts.push(text);
    this.#times.push(at.slice(0, 100));
    this.#senders.push(said.sender === undefined ? 0 : said.sender === "ChargePoint" ? 1 : 2);
    this.#previews.push(previewOf(text));
    const all = this.#columns;
    const answers = said.answers === undefined ? -1 : said.answers.place.frame - 1;
    all.at.push(moment);
    all.line.push(line);
    all.station.push(this.#stations.of(shortened(station)));
    all.action.push(this.#actions.of(shortened(said.action ?? "")));
    all.messageType.push(messageTypes.indexOf(said.messageType));
    all.direction.push(directions.indexOf(directionOf(said)));
    all.verdict.push(verdicts.indexOf(said.verdict));
    all.answers.push(answers);
    all.after.push(said.answers?.after ?? NaN);
    all.connector.push(numberOf(/"connectorId"\s*:\s*(\d{1,9})/.exec(text)?.at(1), all.connector, answers));
    all.transaction.push(numberOf(/"transactionId"\s*:\s*(-?\d{1,10})/.exec(text)?.at(1), all.transaction, answers));
    all.level.push(said.issues.length > 0 ? 3 : said.warnings.length > 0 ? 2 : 0);
    this.#addOwn(frame, said, text);
    for (const finding of said.findings) this.#addFinding(finding);
    for (const transaction of said.transactions) this.#addTransaction(transaction);
    this.#follow(frame, said, station, text, moment);
  }

  /** Keeps what was found in a frame itself. */
  #addOwn(frame: number, { issues, warnings, action, messageType }: Observation, text: string): void {
    if (issues.length === 0 && warnings.length === 0) {
      this.#foundIn.push(0);
      return;
    }
    const subject = { action, messageType, text };
    const found = [...issues, ...warnings].slice(0, mostFindings).map((finding: Issue | Warning) => {
      const { rule, level, path, part } = finding;
      return { rule, level, path, ...(part !== undefined && { part }), words: wordsOf(finding, subject) };
    });
    this.#foundIn.push(this.#numberOf(found));
    for (const { rule, level, words } of found)
      this.#findings.push({
        rule,
        level: level === "error" ? "error" : "advice",
        sections: "",
        frame,
        earlier: -1,
        isBetween: false,
        words,
      });
  }

  /** The number of a list of findings: many frames have the same. */
  #numberOf(found: readonly SaidFinding[]): number {
    const json = JSON.stringify(found);
    const known = this.#foundNumbers.get(json);
    if (known !== undefined) return known;
    const number = this.#found.push(found);
    if (number <= mostShared) this.#foundNumbers.set(json, number);
    return number;
  }

  #addFinding({ rule, level, sections, place, earlier, message }: ConversationFinding): void {
    this.#findings.push({
      rule,
      level: levelOf(level),
      sections,
      frame: place.frame - 1,
      earlier: earlier === undefined ? -1 : earlier.frame - 1,
      isBetween: true,
      words: printable(message),
    });
  }

  #addTransaction(transaction: Transaction): void {
    this.#transactions.push(transaction);
    const { readings, ...rest } = transaction;
    this.#ended.push({
      ...rest,
      series: readings.map(({ times, values: _, ...series }) => ({ ...series, count: times.length })),
    });
  }

  /** Looks for what curves are drawn over: statuses, and limits that were accepted. */
  #follow(
    frame: number,
    { action, messageType, answers }: Observation,
    station: string,
    text: string,
    at: number,
  ): void {
    if (messageType === "CALL") {
      if (action === "StatusNotification") this.#statuses.add(station, payloadOf(text, 3), at);
      if (action === "SetChargingProfile" || action === "ClearChargingProfile" || action === "RemoteStartTransaction")
        this.#asked.set(frame, { action, payload: payloadOf(text, 3) });
    } else if (answers !== undefined) {
      const asked = this.#asked.get(answers.place.frame - 1);
      if (asked === undefined) return;
      this.#asked.delete(answers.place.frame - 1);
      if (messageType === "CALLRESULT" && /"status"\s*:\s*"Accepted"/.test(text))
        this.#limits.add(asked.action, station, asked.payload, at);
    }
  }

  #matches(first: number): Uint8Array {
    const matches = new Uint8Array(this.length - first);
    for (let i = first; i < this.length; i++) if (this.#texts.has(i, this.#search)) matches[i - first] = 1;
    return matches;
  }

  #spanOf({ start, stop }: Transaction, series: readonly Curve[]): { from: number; to: number } {
    const times = series
      .flatMap(({ times }) => [times[0] ?? NaN, times.at(-1) ?? NaN])
      .filter((time) => !Number.isNaN(time));
    const from = start === undefined ? Math.min(...times, this.#last) : Date.parse(start.at);
    const to =
      stop === undefined ? Math.max(...times, Number.isNaN(this.#last) ? from : this.#last) : Date.parse(stop.at);
    return { from, to };
  }
}

/** A number in a payload; that of an answer without it is the one of its CALL. */
function numberOf(text: string | undefined, column: Column<Int32Array>, answers: number): number {
  if (text !== undefined) return Number(text) | 0;
  return answers < 0 ? noNumber : column.at(answers);
}

function levelOf(level: ConversationFinding["level"]): Level {
  return levels.find((each) => each === level) ?? "information";
}

function payloadOf(text: string, index: number): unknown {
  try {
    const frame: unknown = JSON.parse(text);
    return Array.isArray(frame) ? frame[index] : undefined;
  } catch {
    return undefined;
  }
}

/** A curve goes from left to right, though some send what they kept later. */
function sorted(curve: Curve): Curve {
  const { times, values } = curve;
  if (times.every((time, i) => i === 0 || time >= (times[i - 1] ?? time))) return curve;
  const order = Array.from(times.keys()).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  return {
    ...curve,
    times: Float64Array.from(order, (i) => times[i] ?? 0),
    values: Float64Array.from(order, (i) => values[i] ?? 0),
  };
}
