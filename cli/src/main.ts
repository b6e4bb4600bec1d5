import { once } from "node:events";
import { createReadStream, type ReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";

import { Command, CommanderError } from "commander";
import ora from "ora";

import { check } from "./check.js";
import { printable } from "./printable.js";
import { lineForMachines, lineForPeople, progressText, Summary } from "./report.js";

const exitCodes = { valid: 0, invalid: 1, unusable: 2 };

/** How many characters of output are gathered before they are written. */
const batch = 64 * 1024;

const program = new Command("ocpp16")
  .description("Checks OCPP 1.6 traffic.")
  .exitOverride()
  // The message repeats what was typed, and what was typed can be the name of any file.
  .configureOutput({ outputError: (message, write) => write(message.split("\n").map(printable).join("\n")) })
  .configureHelp({ showGlobalOptions: true });

program
  .command("check")
  .description("Check the OCPP-J frames of a log, one per line: bare, or within a log line.")
  .argument("[file]", "the log; - is standard input", "-")
  .option("--tolerant", "repair what chargers are known to send, with a warning, rather than refuse it")
  .option("--json", "print one JSON object per frame instead of the table")
  .addHelpText(
    "after",
    "\nExit code: 0 if all frames are valid, 1 if one is not or there is none, 2 if the log cannot be\nread, or the output not be written to its end.",
  )
  .action(async (file: string, { json = false, tolerant = false }: Options) => {
    process.exitCode = await report(await open(file), { json, tolerant });
  });

interface Options {
  readonly json?: boolean;
  readonly tolerant?: boolean;
}

/** A log that is open, and its size in bytes if it is a file. */
type Log =
  { readonly stream: ReadStream; readonly size: number } | { readonly stream: Readable; readonly size?: undefined };

async function open(file: string): Promise<Log> {
  if (file === "-") return { stream: process.stdin };
  const { size } = await stat(file);
  return { stream: createReadStream(file, { highWaterMark: 1024 * 1024 }), size };
}

async function report(log: Log, { json, tolerant }: Required<Options>): Promise<number> {
  const summary = new Summary();
  const progress = ora({
    isEnabled: process.stderr.isTTY && process.stderr.columns > 0,
    stream: process.stderr,
    discardStdin: false,
  }).start();
  let output = "";
  const write = async (): Promise<void> => {
    progress.clear();
    if (!process.stdout.write(output)) await once(process.stdout, "drain");
    output = "";
    const part = log.size === undefined ? undefined : { read: log.stream.bytesRead, size: log.size };
    progress.text = progressText(summary.frames, part);
  };

  try {
    for await (const checked of check(log.stream, tolerant)) {
      summary.add(checked);
      if (checked !== undefined) output += json ? lineForMachines(checked) : lineForPeople(checked);
      if (output.length >= batch) await write();
    }
  } finally {
    progress.stop();
  }
  if (!json) output += summary.toString();
  await write();
  return summary.clean ? exitCodes.valid : exitCodes.invalid;
}

// Whoever reads the output may have seen enough, as `head` does: not all of the log was looked at then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") console.error(printable(`ocpp16: the output cannot be written: ${error.message}`));
  process.exit(exitCodes.unusable);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.valid : exitCodes.unusable;
  } else {
    console.error(printable(`ocpp16: ${error instanceof Error ? error.message : String(error)}`));
    process.exitCode = exitCodes.unusable;
  }
}
