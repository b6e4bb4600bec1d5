import { open } from "node:fs/promises";

import { Command, Option } from "commander";

import { LogCheck } from "../check.js";
import { exitCodes } from "../exit-codes.js";
import { messageOf, Unusable } from "../failure.js";
import { MarkdownReport } from "../markdown-report.js";
import { Output, progressText } from "../output.js";
import { LogReader, type Source, sourcesOf } from "../source.js";

interface Options {
  readonly output?: string;
  readonly tolerant?: boolean;
}

/** `ocpp16 report`. */
export function reportCommand(): Command {
  return new Command("report")
    .description("Write what a log shows as a document: frames, transactions, findings.")
    .argument("[file]", "the log, also packed by gzip; - is standard input", "-")
    .addOption(new Option("--format <format>", "the form of the document").choices(["md"]).default("md"))
    .option("-o, --output <file>", "the file to write; standard output if it is left out")
    .option("--tolerant", "repair what chargers are known to send, with a warning, rather than refuse it")
    .addHelpText(
      "after",
      `
A report has no idTag. It has the first 50 invalid frames, 200 transactions, and
20 findings of each rule, and says how many more there are.

Exit code: as that of check.`,
    )
    .action(async (file: string, options: Options) => {
      for (const source of await sourcesOf([file])) process.exitCode = await report(source, options);
    });
}

async function report(source: Source, { output, tolerant = false }: Options): Promise<number> {
  const progress = new Output();
  const log = new LogCheck(tolerant, undefined);
  const document = new MarkdownReport(source.file === "-" ? "standard input" : source.file);
  const { summary } = document;
  const reader = new LogReader(source);
  progress.start();
  try {
    for await (const text of reader.texts()) {
      for (const checked of log.push(text)) document.addFrame(checked);
      await progress.flush(progressText(summary.frames, { read: reader.bytes, size: source.size ?? 0 }));
    }
    const { frames, findings, transactions } = log.end();
    for (const checked of frames) document.addFrame(checked);
    document.addRest(findings, transactions);
    if (output === undefined) progress.print(document.toString());
    else await write(output, document.toString());
  } finally {
    await progress.end();
  }
  return summary.clean ? exitCodes.valid : exitCodes.invalid;
}

async function write(path: string, document: string): Promise<void> {
  try {
    const file = await open(path, "w");
    await file.writeFile(document).finally(() => file.close());
  } catch (error) {
    throw new Unusable(`${path} cannot be written: ${messageOf(error)}`);
  }
}
