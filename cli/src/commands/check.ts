import { Command, InvalidArgumentError } from "commander";

import { Between, findingForMachines } from "../between.js";
import { type CheckedFrame, LogCheck } from "../check.js";
import { colours } from "../colours.js";
import { exitCodes } from "../exit-codes.js";
import type { ConversationFinding } from "ocpp16messages/conversation";
import { momentOf } from "ocpp16messages/log";
import { Output, progressText } from "../output.js";
import { printable } from "../printable.js";
import { lineForMachines, lineForPeople } from "../report.js";
import { Selection } from "../selection.js";
import { Hints } from "../hints.js";
import { LogReader, type Source, sourcesOf } from "../source.js";
import { plural } from "../plural.js";
import { Summary } from "../summary.js";
import { summaryText } from "../summary-text.js";
import { terminalColumns, textColumns } from "../wrapped.js";

interface Options {
  readonly tolerant?: boolean;
  readonly json?: boolean;
  readonly onlyProblems?: boolean;
  readonly station?: readonly string[];
  readonly action?: readonly string[];
  readonly since?: number;
  readonly maxErrors?: number;
}

/** `ocpp16 check`. */
export function checkCommand(): Command {
  return new Command("check")
    .description("Check the OCPP-J frames of logs, however the logs have them.")
    .argument("[file...]", "the logs, also packed by gzip; - is standard input", ["-"])
    .option("--only-problems", "print only what is invalid or has a warning")
    .option("--station <id>", "only frames of this Charge Point; may be repeated", gathered)
    .option("--action <name>", "only frames of this action; may be repeated", gathered)
    .option("--since <time>", "only frames from this time on, such as 2025-01-02T15:04; UTC if it has no zone", moment)
    .option("--max-errors <count>", "stop after so many invalid frames", amount)
    .option("--tolerant", "repair what chargers are known to send, with a warning, rather than refuse it")
    .option("--json", "print one JSON object per frame, and per finding between messages")
    .addHelpText(
      "after",
      `
An answer whose CALL is not in the log is unmatched, a frame that the logger
cut is cut, and one that was logged again is repeated: none of them is an
error. Each file is a log of its own. What no single message shows is said
behind the frames of a log.

Exit code: 0 if there is no error, 1 if a frame is invalid, if there is an error
between messages, or if there is no frame, 2 if a log cannot be read, or the
output not be written to its end.`,
    )
    .action(async (files: readonly string[], options: Options) => {
      process.exitCode = await check(await sourcesOf(files), options);
    });
}

async function check(sources: readonly Source[], options: Options): Promise<number> {
  const run = new CheckRun(options);
  const size = sources.reduce((sum, each) => sum + (each.size ?? 0), 0);
  run.output.start();
  try {
    let read = 0;
    for (const source of sources) {
      if (run.isOver) break;
      const reader = new LogReader(source);
      await run.take(source, reader, sources.length > 1, () => ({ read: read + reader.bytes, size }));
      read += reader.bytes;
    }
  } finally {
    await run.output.end();
  }
  await run.conclude(sources);
  return run.summary.clean ? exitCodes.valid : exitCodes.invalid;
}

/** The check of one log or several. */
class CheckRun {
  readonly summary = new Summary(colours);
  readonly output = new Output();
  readonly #options: Options;
  readonly #hints = new Hints();
  readonly #lineOf: (checked: CheckedFrame) => string;

  constructor(options: Options) {
    this.#options = options;
    this.#lineOf =
      options.json === true ? lineForMachines : (checked) => lineForPeople(checked, terminalColumns(process.stdout));
  }

  /** Whether there were as many errors as are asked for. */
  get isOver(): boolean {
    return this.summary.invalid >= (this.#options.maxErrors ?? Infinity);
  }

  async take(
    { file }: Source,
    reader: LogReader,
    isOneOfSeveral: boolean,
    progress: () => { readonly read: number; readonly size: number },
  ): Promise<void> {
    const { tolerant = false, json = false, station = [], action = [], since } = this.#options;
    const name = isOneOfSeveral ? file : undefined;
    const log = new LogCheck(tolerant, name);
    const between = new Between();
    const selection = new Selection({ stations: station, actions: action, since });
    const hasHeading = isOneOfSeveral && !json;
    if (hasHeading) this.output.print(`${printable(file)}:\n`);
    for await (const text of reader.texts()) {
      this.#hints.look(text);
      this.#report(log.push(text), selection, between);
      await this.output.flush(progressText(this.summary.frames, progress()));
      if (this.isOver) break;
    }
    if (!this.isOver) {
      const { frames, findings } = log.end();
      this.#report(frames, selection, between);
      this.#reportBetween(findings, selection, between, name);
    }
    if (!json) this.output.print(between.toString(textColumns(process.stdout.columns)));
    this.#hints.note({ isBackwards: log.isBackwards, latin1: reader.latin1 });
  }

  #report(frames: readonly CheckedFrame[], selection: Selection, between: Between): void {
    for (const checked of frames) {
      if (this.isOver) return;
      if (!selection.has(checked)) this.summary.passOver();
      else {
        this.summary.add(checked);
        this.#hints.add(checked);
        const isProblem = checked.verdict === "invalid" || checked.warnings.length > 0;
        if (isProblem || this.#options.onlyProblems !== true) this.output.print(this.#lineOf(checked));
      }
      this.#reportBetween(checked.findings, selection, between, checked.file);
    }
  }

  #reportBetween(
    findings: readonly ConversationFinding[],
    selection: Selection,
    between: Between,
    file: string | undefined,
  ): void {
    for (const finding of findings) {
      if (!selection.hasFinding(finding)) continue;
      this.summary.addFinding(finding, file);
      if (this.#options.onlyProblems === true && finding.level === "information") continue;
      if (this.#options.json === true) this.output.print(findingForMachines(finding, file));
      else between.add(finding);
    }
  }

  /** What is said at the end: for people in the output, else only what cannot be told from it. */
  async conclude(sources: readonly Source[]): Promise<void> {
    const { summary, output } = this;
    const hints = this.#hints.words(sources, !summary.isEmpty);
    if (this.#options.json === true) {
      if (summary.frames === 0) console.error(`ocpp16: ${summary.verdict()}`);
      return;
    }
    output.print(summaryText(summary));
    if (this.isOver)
      output.print(`Stopped after ${plural(summary.invalid, "invalid frame")}; the rest was not looked at.\n`);
    for (const hint of hints) output.print(`${hint}\n`);
    await output.end();
  }
}

function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function moment(text: string): number {
  const read = momentOf(text);
  if (read === undefined) throw new InvalidArgumentError("It is no time such as 2025-01-02T15:04:05Z.");
  return read;
}

function amount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,9}$/.test(text) || count === 0) throw new InvalidArgumentError("It is no whole number above 0.");
  return count;
}
