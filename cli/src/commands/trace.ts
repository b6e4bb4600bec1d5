import { Command } from "commander";
import { writeTraceLine } from "ocpp16messages/log";

import { Anonymiser } from "../anonymise.js";
import { type CheckedFrame, LogCheck } from "../check.js";
import { exitCodes } from "../exit-codes.js";
import { momentOf } from "ocpp16messages/log";
import { Output, progressText } from "../output.js";
import { printableJson } from "../printable.js";
import { LogReader, type Source, sourcesOf } from "../source.js";
import { plural } from "../summary.js";

interface Options {
  readonly anonymise?: boolean;
}

/** `ocpp16 trace`. */
export function traceCommand(): Command {
  return new Command("trace")
    .description("Write the frames of a log as Open OCPP Trace 1.1, one JSON object per line.")
    .argument("[file]", "the log, also packed by gzip; - is standard input", "-")
    .option("--anonymise", "put made-up names for identities, serial numbers, addresses and free texts")
    .addHelpText(
      "after",
      `
A frame without a time gets that of the frame before it, and a time without a
zone is UTC. What is no whole frame, has no known sender, or was logged again
is left out, and how many of them is said on standard error.

With --anonymise, the same text becomes the same name within one run, and in no
other. The data of a DataTransfer, and the details of errors, are left out.
Models, vendors and the names of configuration keys stay.

Exit code: 0 if all frames are written, 1 if one is left out or there is none,
2 if the log cannot be read, or the output not be written to its end.`,
    )
    .action(async (file: string, { anonymise = false }: Options) => {
      for (const source of await sourcesOf([file])) process.exitCode = await trace(source, anonymise);
    });
}

async function trace(source: Source, isAnonymous: boolean): Promise<number> {
  const output = new Output();
  const log = new LogCheck(true, undefined);
  const tracer = new Tracer(isAnonymous ? new Anonymiser() : undefined);
  const reader = new LogReader(source);
  output.start();
  try {
    for await (const text of reader.texts()) {
      for (const checked of log.push(text)) output.print(tracer.lineOf(checked));
      await output.flush(progressText(tracer.written, { read: reader.bytes, size: source.size ?? 0 }));
    }
    for (const checked of log.end().frames) output.print(tracer.lineOf(checked));
  } finally {
    await output.end();
  }
  for (const note of tracer.notes()) console.error(`ocpp16: ${note}`);
  return tracer.isWhole ? exitCodes.valid : exitCodes.invalid;
}

/** Makes the lines of a trace, and counts what is no line of it. */
class Tracer {
  written = 0;
  readonly #anonymiser: Anonymiser | undefined;
  #at: string | Date = new Date(0);
  #leftOut = 0;
  #cut = 0;
  #repeated = 0;
  #timeless = 0;
  #zoneless = 0;

  constructor(anonymiser: Anonymiser | undefined) {
    this.#anonymiser = anonymiser;
  }

  get isWhole(): boolean {
    return this.written > 0 && this.#leftOut === 0;
  }

  /** The line of a frame; empty if it has none. */
  lineOf({ logged, sender, verdict }: CheckedFrame): string {
    if (verdict === "repeated") this.#repeated++;
    if (verdict === "cut") this.#cut++;
    if (verdict === "repeated" || verdict === "cut") return "";
    this.#setTime(logged.at);
    const text = this.#anonymiser === undefined ? logged.text : this.#anonymiser.frame(logged.text);
    const station =
      logged.station === undefined ? undefined : (this.#anonymiser?.station(logged.station) ?? logged.station);
    const line =
      text === undefined || sender === undefined ? undefined : writeTraceLine({ text, sender, at: this.#at, station });
    if (line === undefined) {
      this.#leftOut++;
      return "";
    }
    this.written++;
    return `${printableJson(line)}\n`;
  }

  #setTime(at: string | undefined): void {
    const moment = at === undefined ? undefined : momentOf(at);
    if (at === undefined || moment === undefined) {
      this.#timeless++;
      return;
    }
    const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(at);
    if (!hasZone && !/^\d+$/.test(at)) this.#zoneless++;
    this.#at = hasZone && at.includes("T") ? at : new Date(moment);
  }

  /** What the trace does not show. */
  notes(): string[] {
    if (this.written + this.#leftOut + this.#cut === 0) return ["There is no OCPP-J frame in it."];
    const notes = [
      this.#leftOut > 0 &&
        `${plural(this.#leftOut, "frame")} left out: no JSON, no OCPP-J, or nobody knows who sent it.`,
      this.#cut > 0 && `${plural(this.#cut, "frame")} left out: the log does not have all of it.`,
      this.#repeated > 0 && `${plural(this.#repeated, "frame")} logged again: written only once.`,
      this.#timeless > 0 &&
        `${plural(this.#timeless, "frame")} without a date and time: it has that of the frame before it.`,
      this.#zoneless > 0 && `${plural(this.#zoneless, "time")} without a zone: taken for UTC.`,
    ];
    return notes.filter((note) => note !== false);
  }
}
