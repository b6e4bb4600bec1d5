import { Command } from "commander";

import { Anonymiser } from "../anonymise.js";
import { LogCheck } from "../check.js";
import { exitCodes } from "../exit-codes.js";
import { Output, progressText } from "../output.js";
import { LogReader, type Source, sourcesOf } from "../source.js";
import { Tracer } from "../tracer.js";

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
