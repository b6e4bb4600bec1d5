import { once } from "node:events";

import { Command, InvalidArgumentError } from "commander";
import type { ConversationFinding } from "ocpp16messages/conversation";

import { findingForMachines, findingForPeople } from "../between.js";
import type { CheckedFrame } from "../check.js";
import { colours } from "../colours.js";
import { exitCodes } from "../exit-codes.js";
import { Unusable } from "../failure.js";
import type { PassedFrame, Watcher } from "../link.js";
import { LiveCheck } from "../live-check.js";
import { Output } from "../output.js";
import { printable, shortened } from "../printable.js";
import { Recording } from "../recording.js";
import { lineForMachines, lineForPeople } from "../report.js";
import { terminalColumns } from "../wrapped.js";
import { backEndOf, leadsTo, type Listening, listeningOf } from "../route.js";
import { Summary } from "../summary.js";
import { summaryText } from "../summary-text.js";

interface Options {
  readonly listen: Listening;
  readonly to: URL;
  readonly trace?: string;
  readonly onlyProblems?: boolean;
  readonly tolerant?: boolean;
  readonly json?: boolean;
}

/** `ocpp16 watch`. */
export function watchCommand(): Command {
  return new Command("watch")
    .description("Stand between chargers and a back end, and check each frame that passes.")
    .requiredOption("--listen <port>", "where chargers connect, as 9000 or 127.0.0.1:9000", listening)
    .requiredOption("--to <url>", "the back end, as wss://host/path; the path of the charger is appended", backEnd)
    .option("--trace <file>", "add all that passes to this file, as Open OCPP Trace 1.1")
    .option("--only-problems", "print only what is invalid or has a warning")
    .option("--tolerant", "repair what chargers are known to send, with a warning, rather than refuse it")
    .option("--json", "print one JSON object per frame, and per finding between messages")
    .addHelpText(
      "after",
      `
What passes is not changed, and an invalid frame passes as well. The last part
of the path of a charger is its identity. Without a host, only this machine can
connect; 0.0.0.0:9000 is for all. A trace has all that was sent, idTags too.

It ends with Ctrl-C or SIGTERM. Exit code: 0 if there is no error, 1 if a frame
is invalid or there is an error between messages, 2 if it cannot listen, or the trace or the output not be written to its end.`,
    )
    .action(async (options: Options) => {
      process.exitCode = await watch(options);
    });
}

async function watch({ listen, to, ...options }: Options): Promise<number> {
  // Only here, as no other command is to wait for it.
  const { ChargerProxy } = await import("../proxy.js");
  if (leadsTo(to, listen)) throw new Unusable("--to is where --listen is: each charger would be led in a circle");
  const run = new WatchRun(options);
  const proxy = new ChargerProxy(to, run);
  const port = await proxy.listen(listen);
  const host = listen.host.includes(":") ? `[${listen.host}]` : listen.host;
  run.say(`listening on ws://${host}:${port}, for ${to.href}`, undefined);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await proxy.close();
  return run.conclude();
}

/** What is done with the frames that pass. */
class WatchRun implements Watcher {
  readonly #options: Omit<Options, "listen" | "to">;
  readonly #check: LiveCheck;
  readonly #summary = new Summary(colours);
  readonly #output = new Output();
  readonly #recording: Recording | undefined;
  readonly #lineOf: (checked: CheckedFrame) => string;

  constructor(options: Omit<Options, "listen" | "to">) {
    this.#options = options;
    this.#check = new LiveCheck(options.tolerant ?? false);
    this.#recording = options.trace === undefined ? undefined : new Recording(options.trace);
    this.#lineOf =
      options.json === true ? lineForMachines : (checked) => lineForPeople(checked, terminalColumns(process.stdout));
  }

  take(frame: PassedFrame): Promise<void> | undefined {
    const failure = this.#recording?.write(frame);
    if (failure !== undefined) this.say(failure, undefined);
    const checked = this.#check.check(frame);
    this.#summary.add(checked);
    const isProblem = checked.verdict === "invalid" || checked.warnings.length > 0;
    if (isProblem || this.#options.onlyProblems !== true) this.#output.print(this.#lineOf(checked));
    for (const finding of checked.findings) this.#report(finding);
    return this.#output.pass();
  }

  #report(finding: ConversationFinding): void {
    this.#summary.addFinding(finding, undefined);
    if (this.#options.onlyProblems === true && finding.level === "information") return;
    this.#output.print(
      this.#options.json === true
        ? findingForMachines(finding, undefined)
        : findingForPeople(finding, terminalColumns(process.stdout)),
    );
  }

  /** On standard error, as standard output is for frames. */
  say(words: string, station: string | undefined): void {
    console.error(printable(`ocpp16: ${station === undefined ? "" : `${shortened(station)}: `}${words}`));
  }

  async conclude(): Promise<number> {
    for (const finding of this.#check.end().findings) this.#report(finding);
    if (this.#options.json !== true)
      this.#output.print(this.#summary.isEmpty ? "No frame passed.\n" : summaryText(this.#summary));
    await this.#output.end();
    for (const note of this.#recording?.end() ?? []) this.say(note, undefined);
    if (this.#recording?.hasFailed === true) return exitCodes.unusable;
    return this.#summary.isEmpty || this.#summary.clean ? exitCodes.valid : exitCodes.invalid;
  }
}

function listening(text: string): Listening {
  const read = listeningOf(text);
  if (read === undefined) throw new InvalidArgumentError("It is no port such as 9000, or 127.0.0.1:9000.");
  return read;
}

function backEnd(text: string): URL {
  const read = backEndOf(text);
  if (read === undefined)
    throw new InvalidArgumentError("It is no address such as wss://host/path, without user, query and fragment.");
  return read;
}
