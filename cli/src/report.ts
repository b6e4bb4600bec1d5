import { isatty } from "node:tty";

import Table from "cli-table3";
import { formatFinding, isAction, operations } from "ocpp16messages";
import picocolors from "picocolors";

import type { CheckedLine } from "./check.js";
import { printable, printableJson, shortened } from "./printable.js";

/** Colours are for a terminal: picocolors has them wherever `CI` is set, also when the output goes to a file. */
const pc = picocolors.createColors(picocolors.isColorSupported && isatty(1));

/** Who sent a frame to whom, as far as its action tells: `CP → CS` is Charge Point to Central System. */
export function directionOf({ action, messageType }: CheckedLine): "CP → CS" | "CS → CP" | "either" | "unknown" {
  if (!isAction(action) || messageType === undefined) return "unknown";
  const { initiator } = operations[action];
  if (initiator === "Both") return "either";
  return (initiator === "ChargePoint") === (messageType === "CALL") ? "CP → CS" : "CS → CP";
}

/** One frame in one line for people. */
export function lineForPeople(checked: CheckedLine): string {
  const { line, verdict, issues, warnings } = checked;
  const [first] = [...issues, ...warnings];
  const words = verdict === "valid" && warnings.length > 0 ? "warning" : verdict;
  const colour = { valid: pc.green, warning: pc.yellow, unmatched: pc.yellow, invalid: pc.red }[words];
  const reason =
    verdict === "unmatched"
      ? "answers no CALL that was checked before it"
      : first === undefined
        ? ""
        : short(formatFinding(first));
  const columns = [
    String(line).padStart(7),
    directionOf(checked).padEnd(7),
    messageOf(checked).padEnd(36),
    colour(words.padEnd(9)),
    reason,
  ];
  return `${columns.join("  ").trimEnd()}\n`;
}

/** One frame as a JSON object, on one line. */
export function lineForMachines(checked: CheckedLine): string {
  const { line, messageType, id, action, verdict, issues, warnings } = checked;
  const direction = directionOf(checked);
  const names = { id: id && shortened(id), action: action && shortened(action) };
  return `${printableJson({ line, direction, messageType, ...names, verdict, issues, warnings })}\n`;
}

function messageOf({ action, messageType }: CheckedLine): string {
  if (action === undefined) return messageType ?? "no frame";
  const suffix = messageType === "CALL" ? ".req" : messageType === "CALLRESULT" ? ".conf" : " CALLERROR";
  return short(action) + suffix;
}

/** What comes from the log must neither move the cursor of a terminal nor fill it. */
function short(text: string): string {
  return text.length > 160 ? `${printable(text.slice(0, 159))}…` : printable(text);
}

/** How far the check is: of a file, in parts of its bytes; of a pipe, or of what says that it is empty, in frames alone. */
export function progressText(frames: number, part?: { readonly read: number; readonly size: number }): string {
  const share = part === undefined || part.size === 0 ? "" : `, ${Math.floor((100 * part.read) / part.size)} %`;
  return `${frames} frames${share}`;
}

interface Counts {
  frames: number;
  valid: number;
  warnings: number;
  invalid: number;
  unmatched: number;
}

/** Counts verdicts by action. */
export class Summary {
  readonly #byAction = new Map<string, Counts>();
  readonly #total: Counts = emptyCounts();
  #linesWithout = 0;

  get frames(): number {
    return this.#total.frames;
  }

  /** Whether there were frames, and nothing was wrong with any of them. */
  get clean(): boolean {
    return this.#total.frames > 0 && this.#total.frames === this.#total.valid;
  }

  add(checked: CheckedLine | undefined): void {
    if (checked === undefined) {
      this.#linesWithout++;
      return;
    }
    // Names that are no actions could be many, and would cost memory.
    const name = isAction(checked.action) ? checked.action : "(unknown)";
    const counts = this.#byAction.get(name) ?? emptyCounts();
    this.#byAction.set(name, counts);
    for (const each of [counts, this.#total]) {
      each.frames++;
      each[checked.verdict]++;
      if (checked.warnings.length > 0) each.warnings++;
    }
  }

  toString(): string {
    const table = new Table({
      head: ["Action", "Frames", "Valid", "With warnings", "Invalid", "Unmatched"],
      colAligns: ["left", "right", "right", "right", "right", "right"],
      style: { head: [], border: [], compact: true },
    });
    const row = (name: string, { frames, valid, warnings, invalid, unmatched }: Counts): (string | number)[] => [
      name,
      frames,
      valid,
      warnings,
      invalid,
      unmatched,
    ];
    for (const [name, counts] of [...this.#byAction].sort(([a], [b]) => a.localeCompare(b)))
      table.push(row(name, counts));
    table.push(row("Total", this.#total));
    const without = this.#linesWithout === 0 ? "" : `${count(this.#linesWithout, "line")} without a frame.\n`;
    return `\n${table.toString()}\n${without}${this.#verdict()}\n`;
  }

  #verdict(): string {
    const { frames, invalid, unmatched, warnings } = this.#total;
    if (frames === 0) return pc.red("There is no OCPP-J frame in it.");
    if (this.clean)
      return pc.green(`All ${count(frames, "frame")} valid${warnings === 0 ? "" : `, ${warnings} with warnings`}.`);
    return pc.red(
      `${invalid} of ${count(frames, "frame")} invalid${unmatched === 0 ? "" : `, ${unmatched} unmatched`}.`,
    );
  }
}

function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? "" : "s"}`;
}

function emptyCounts(): Counts {
  return { frames: 0, valid: 0, warnings: 0, invalid: 0, unmatched: 0 };
}
