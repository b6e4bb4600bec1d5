import { bytes, float64s, int32s, uint32s } from "./column.js";
import { type Batch, type FoundTransaction, type Level, levels, noNumber, verdicts } from "./protocol.js";
import { Texts } from "./texts.js";

/** What is chosen of the frames; -1 and the empty text choose all. */
export interface Filter {
  readonly station: number;
  readonly action: number;
  /** A verdict, or `problem` for all in which something was found that is more than information. */
  readonly verdict: string;
  /** The number of a transaction. */
  readonly transaction: number;
  readonly rule: string;
  readonly text: string;
}

export const noFilter: Filter = { station: -1, action: -1, verdict: "", transaction: -1, rule: "", text: "" };

/** Whether a filter leaves out anything. */
export function leavesOut({ station, action, verdict, transaction, rule, text }: Filter): boolean {
  return station >= 0 || action >= 0 || transaction >= 0 || verdict !== "" || rule !== "" || text !== "";
}

/** What one rule has found. */
export interface RuleGroup {
  readonly rule: string;
  readonly level: Level;
  readonly sections: string;
  readonly isBetween: boolean;
  /** The findings by their number. */
  readonly findings: readonly number[];
}

/** A finding, as a list shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly level: Level;
  readonly isBetween: boolean;
  readonly frame: number;
  readonly earlier: number;
  readonly words: string;
}

/** What is counted of a station. */
export interface StationCounts {
  frames: number;
  problems: number;
}

/** How many different words of findings are told apart while they come. */
const mostShared = 50_000;

/** The log as the page has it: what each row shows, and what was found. Frames are numbers from 0. */
export class ShownLog {
  readonly stations: string[] = [];
  readonly actions: string[] = [];
  readonly transactions: FoundTransaction[] = [];
  readonly counts: StationCounts[] = [];
  readonly at = float64s();
  readonly line = uint32s();
  readonly station = uint32s();
  readonly action = uint32s();
  readonly messageType = bytes();
  readonly direction = bytes();
  readonly verdict = bytes();
  /** How bad what was found in the frame, or about it, is. */
  readonly level = bytes();
  readonly answers = int32s();
  readonly after = float64s();
  readonly connector = int32s();
  readonly transaction = int32s();
  readonly previews = new Texts();
  /** How many frames are invalid. */
  invalid = 0;
  /** The first and the last time, `NaN` if there is none. */
  from = NaN;
  to = NaN;
  readonly #answeredBy = int32s();
  readonly #firstFinding = int32s();
  readonly #groups = new Map<
    string,
    { rule: string; level: Level; sections: string; isBetween: boolean; findings: number[] }
  >();
  readonly #findings = { group: uint32s(), frame: int32s(), earlier: int32s(), words: uint32s(), next: int32s() };
  readonly #groupList: RuleGroup[] = [];
  readonly #words: string[] = [];
  readonly #wordNumbers = new Map<string, number>();
  #matches = bytes();

  get length(): number {
    return this.line.length;
  }

  get findingCount(): number {
    return this.#findings.frame.length;
  }

  append({ rows, stations, actions, findings, transactions, matches }: Batch): void {
    const first = this.length;
    this.stations.push(...stations);
    for (const _ of stations) this.counts.push({ frames: 0, problems: 0 });
    this.actions.push(...actions);
    this.at.append(rows.at);
    this.line.append(rows.line);
    this.station.append(rows.station);
    this.action.append(rows.action);
    this.messageType.append(rows.messageType);
    this.direction.append(rows.direction);
    this.verdict.append(rows.verdict);
    this.level.append(rows.level);
    this.answers.append(rows.answers);
    this.after.append(rows.after);
    this.connector.append(rows.connector);
    this.transaction.append(rows.transaction);
    for (const preview of rows.previews) this.previews.push(preview);
    if (matches !== undefined) this.#matches.append(matches);
    for (let i = first; i < this.length; i++) {
      this.#answeredBy.push(-1);
      this.#firstFinding.push(-1);
      if (this.answers.at(i) >= 0 && this.#answeredBy.at(this.answers.at(i)) < 0)
        this.#answeredBy.set(this.answers.at(i), i);
      const counts = this.counts[this.station.at(i)];
      if (counts !== undefined) counts.frames++;
      if (this.level.at(i) >= 2) this.#countProblem(i);
      if (this.verdictAt(i) === "invalid") this.invalid++;
      const at = this.at.at(i);
      if (Number.isNaN(at)) continue;
      if (!(this.from <= at)) this.from = at;
      if (!(this.to >= at)) this.to = at;
    }
    for (const finding of findings) this.#addFinding(finding);
    this.transactions.push(...transactions);
  }

  /** Takes which of the frames have the text that is searched for. */
  setMatches(matches: Uint8Array): void {
    this.#matches = bytes();
    this.#matches.append(matches);
  }

  verdictAt(frame: number): (typeof verdicts)[number] {
    return verdicts[this.verdict.at(frame)] ?? "valid";
  }

  levelAt(frame: number): Level {
    return levels[this.level.at(frame)] ?? "none";
  }

  /** The first frame that answers a CALL; -1 if there is none. */
  answeredBy(frame: number): number {
    return frame < this.length ? this.#answeredBy.at(frame) : -1;
  }

  /** How long a frame took to be answered, or took to answer, in milliseconds. */
  answerTime(frame: number): number {
    const answer = this.answeredBy(frame);
    return answer < 0 ? this.after.at(frame) : this.after.at(answer);
  }

  actionAt(frame: number): string {
    return this.actions[this.action.at(frame)] ?? "";
  }

  stationAt(frame: number): string {
    return this.stations[this.station.at(frame)] ?? "";
  }

  /** What was found by each rule, errors first, and of one level the most frequent first. */
  get groups(): readonly RuleGroup[] {
    return this.#groupList.toSorted(
      (a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.findings.length - a.findings.length,
    );
  }

  finding(number: number): ShownFinding {
    const all = this.#findings;
    const group = this.#groupList[all.group.at(number)];
    return {
      rule: group?.rule ?? "",
      level: group?.level ?? "none",
      isBetween: group?.isBetween ?? false,
      frame: all.frame.at(number),
      earlier: all.earlier.at(number),
      words: this.#words[all.words.at(number)] ?? "",
    };
  }

  /** What was found about a frame. */
  findingsOf(frame: number): readonly ShownFinding[] {
    const found: ShownFinding[] = [];
    for (let i = this.#firstFinding.at(frame); i >= 0; i = this.#findings.next.at(i)) found.push(this.finding(i));
    return found.reverse();
  }

  /** The frames from `first` on that are chosen. */
  chosen(filter: Filter, first: number): number[] {
    const transaction = this.transactions[filter.transaction];
    const inRule = filter.rule === "" ? undefined : this.#framesOf(filter.rule);
    const verdict = verdicts.findIndex((each) => each === filter.verdict);
    const chosen: number[] = [];
    for (let i = first; i < this.length; i++) {
      if (filter.station >= 0 && this.station.at(i) !== filter.station) continue;
      if (filter.action >= 0 && this.action.at(i) !== filter.action) continue;
      if (filter.verdict === "problem" ? this.level.at(i) < 2 : verdict >= 0 && this.verdict.at(i) !== verdict)
        continue;
      if (filter.text !== "" && this.#matches.at(i) === 0) continue;
      if (inRule !== undefined && !inRule.has(i)) continue;
      if (transaction !== undefined && !this.#isOf(transaction, i)) continue;
      chosen.push(i);
    }
    return chosen;
  }

  /** Whether a frame is of a transaction: between its start and its stop, and about no other transaction or connector. */
  #isOf({ station = "", connectorId, transactionId, start, stop }: FoundTransaction, frame: number): boolean {
    if (this.stationAt(frame) !== station) return false;
    const call = this.answers.at(frame) < 0 ? frame : this.answers.at(frame);
    const first = start === undefined ? 0 : start.place.frame - 1;
    const last = stop === undefined ? this.length - 1 : stop.place.frame - 1;
    const id = this.transaction.at(frame);
    if (transactionId !== undefined && id === transactionId) return true;
    if (call < first || call > last) return false;
    if (transactionId !== undefined && id !== noNumber) return false;
    const connector = this.connector.at(frame);
    return connector <= 0 || connectorId === undefined || connector === connectorId;
  }

  #framesOf(rule: string): ReadonlySet<number> {
    const group = this.#groupList.find((each) => each.rule === rule);
    return new Set(group?.findings.map((number) => this.#findings.frame.at(number)));
  }

  #addFinding({ rule, level, sections, isBetween, frame, earlier, words }: Batch["findings"][number]): void {
    const key = `${rule} ${level} ${String(isBetween)}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { rule, level, sections, isBetween, findings: [] };
      this.#groups.set(key, group);
      this.#groupList.push(group);
    }
    const all = this.#findings;
    const number = all.frame.length;
    group.findings.push(number);
    all.group.push(this.#groupList.indexOf(group));
    all.frame.push(frame);
    all.earlier.push(earlier);
    all.words.push(this.#numberOf(words));
    all.next.push(this.#firstFinding.at(frame));
    this.#firstFinding.set(frame, number);
    const weight = levels.indexOf(level);
    const before = this.level.at(frame);
    if (weight <= before) return;
    this.level.set(frame, weight);
    if (weight >= 2 && before < 2) this.#countProblem(frame);
  }

  #countProblem(frame: number): void {
    const counts = this.counts[this.station.at(frame)];
    if (counts !== undefined) counts.problems++;
  }

  #numberOf(words: string): number {
    const known = this.#wordNumbers.get(words);
    if (known !== undefined) return known;
    const number = this.#words.push(words) - 1;
    if (number < mostShared) this.#wordNumbers.set(words, number);
    return number;
  }
}
