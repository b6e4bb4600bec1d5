import { isAction } from "ocpp16messages";
import type { ConversationFinding } from "ocpp16messages/conversation";

import type { CheckedFrame } from "./check.js";
import { plural } from "./plural.js";

type Counts = Record<CheckedFrame["verdict"] | "frames" | "warnings", number>;

/** Where a rule was broken first, and how often. */
interface Broken {
  readonly level: string;
  readonly first: string;
  findings: number;
}

/** How words are coloured; a document leaves them as they are. */
export interface Paint {
  readonly red: (words: string) => string;
  readonly yellow: (words: string) => string;
  readonly green: (words: string) => string;
}

const asTheyAre = (words: string): string => words;
const plain: Paint = { red: asTheyAre, yellow: asTheyAre, green: asTheyAre };

/** Counts what was found by action and by rule. */
export class Summary {
  readonly #paint: Paint;
  readonly #byAction = new Map<string, Counts>();
  readonly #byRule = new Map<string, Broken>();
  readonly #total = emptyCounts();
  readonly #between = { error: 0, advice: 0, information: 0 };
  #passedOver = 0;

  constructor(paint = plain) {
    this.#paint = paint;
  }

  /** How many frames were counted. */
  get frames(): number {
    return this.#total.frames;
  }

  /** Whether there are no frames at all, also none that were not asked for. */
  get isEmpty(): boolean {
    return this.frames + this.#passedOver === 0;
  }

  get invalid(): number {
    return this.#total.invalid;
  }

  /** Whether there were frames, and nothing was wrong with any of them. */
  get clean(): boolean {
    return this.#total.frames > 0 && this.#total.invalid === 0 && this.#between.error === 0;
  }

  add(checked: CheckedFrame): void {
    // Names that are no actions could be many, and would cost memory.
    const name = isAction(checked.action) ? checked.action : "(unknown)";
    let counts = this.#byAction.get(name);
    if (counts === undefined) this.#byAction.set(name, (counts = emptyCounts()));
    count(counts, checked);
    count(this.#total, checked);
    const { file, logged } = checked;
    for (const { rule, level } of checked.issues) this.#addRule(rule, level, file, logged.line);
    for (const { rule, level } of checked.warnings) this.#addRule(rule, level, file, logged.line);
  }

  /** Counts what was found between messages. */
  addFinding({ rule, level, place }: ConversationFinding, file: string | undefined): void {
    this.#between[level]++;
    this.#addRule(rule, level, file, place.line ?? place.frame);
  }

  /** Counts a frame that was not asked for. */
  passOver(): void {
    this.#passedOver++;
  }

  #addRule(rule: string, level: string, file: string | undefined, line: number): void {
    const key = `${rule} ${level}`;
    const broken = this.#byRule.get(key);
    if (broken !== undefined) broken.findings++;
    else this.#byRule.set(key, { level, first: file === undefined ? `line ${line}` : "", findings: 1 });
  }

  /** Each action and how many of its frames are valid, invalid and neither; the last row is the total. */
  actionRows(): (string | number)[][] {
    const row = (name: string, { frames, valid, invalid }: Counts): (string | number)[] => [
      name,
      frames,
      valid,
      invalid,
      frames - valid - invalid,
    ];
    const rows = [...this.#byAction].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => row(name, counts));
    return [...rows, row("Total", this.#total)];
  }

  /** Each rule with its level, how often it was broken, and where first. */
  ruleRows(): (string | number)[][] {
    const rows = [...this.#byRule].sort(([, a], [, b]) => b.findings - a.findings);
    return rows.map(([key, { level, findings, first }]) => [key.slice(0, key.indexOf(" ")), level, findings, first]);
  }

  /** What is said of the whole: of what was looked at, and of what could not be. */
  verdict(): string {
    const { frames, valid, invalid, warnings, unmatched, repeated, cut } = this.#total;
    if (frames === 0)
      return this.#paint.red(
        this.#passedOver === 0
          ? "There is no OCPP-J frame in it."
          : `None of its ${plural(this.#passedOver, "frame")} is one of those that were asked for.`,
      );
    const checked = valid + invalid;
    const warned = warnings === 0 ? "" : `, ${warnings} with warnings`;
    const first =
      checked === 0
        ? this.#paint.yellow("No frame could be checked.")
        : invalid === 0
          ? this.#paint.green(
              `All ${plural(checked, "frame")} ${checked === frames ? "" : "that could be checked "}valid${warned}.`,
            )
          : this.#paint.red(`${invalid} of ${plural(checked, "frame")} invalid.`);
    const notes = [
      unmatched > 0 && `${plural(unmatched, "answer")} not checked: the CALL is not in the log before it.`,
      cut > 0 && `${plural(cut, "frame")} not checked: the log does not have all of it.`,
      repeated > 0 && `${plural(repeated, "frame")} logged again: judged only once.`,
    ];
    return [first, ...notes.filter((note) => note !== false), ...this.#betweenWords()].join("\n");
  }

  #betweenWords(): string[] {
    const { error, advice, information } = this.#between;
    const counts = [
      error > 0 && this.#paint.red(plural(error, "error")),
      advice > 0 && this.#paint.yellow(`${advice} advice`),
      information > 0 && `${information} information`,
    ].filter((part) => part !== false);
    return counts.length === 0 ? [] : [`Between messages: ${counts.join(", ")}.`];
  }
}

function count(counts: Counts, { verdict, warnings }: CheckedFrame): void {
  counts.frames++;
  counts[verdict]++;
  if (warnings.length > 0) counts.warnings++;
}

function emptyCounts(): Counts {
  return { frames: 0, valid: 0, invalid: 0, unmatched: 0, repeated: 0, cut: 0, warnings: 0 };
}
