import { once } from "node:events";
import { open } from "node:fs/promises";
import { basename, extname } from "node:path";

import { Command, Option } from "commander";

import { LogCheck } from "../check.js";
import { exitCodes } from "../exit-codes.js";
import { messageOf, Unusable } from "../failure.js";
import { MarkdownReport } from "../markdown-report.js";
import { Output, progressText } from "../output.js";
import { pageWith } from "../page.js";
import { LogReader, type Source, sourcesOf } from "../source.js";
import { Summary } from "../summary.js";

type Format = "md" | "html";

interface Options {
  readonly output?: string;
  readonly format?: Format;
  readonly tolerant?: boolean;
}

/** `ocpp16 report`. */
export function reportCommand(): Command {
  return new Command("report")
    .description("Write what a log shows as a document: frames, transactions, findings.")
    .argument("[file]", "the log, also packed by gzip; - is standard input", "-")
    .addOption(
      new Option("--format <format>", "the form of the document, if the name of the file does not say so").choices([
        "md",
        "html",
      ]),
    )
    .option("-o, --output <file>", "the file to write, x.md or x.html; standard output if it is left out")
    .option("--tolerant", "repair what chargers are known to send, with a warning, rather than refuse it")
    .addHelpText(
      "after",
      `
A report in Markdown has no idTag. It has the first 50 invalid frames, 200
transactions, and 20 findings of each rule, and says how many more there are.

A report in HTML is one page that needs no network: it shows all of the log, as
ocpp16 inspect does. The whole log is in it, idTags too.

Exit code: as that of check.`,
    )
    .action(async (file: string, options: Options) => {
      const format = formatOf(options);
      for (const source of await sourcesOf([file]))
        process.exitCode =
          format === "html" ? await reportPage(source, options) : await reportDocument(source, options);
    });
}

function formatOf({ output, format }: Options): Format {
  if (format !== undefined) return format;
  if (output === undefined) return "md";
  switch (extname(output).toLowerCase()) {
    case ".md":
      return "md";
    case ".html":
    case ".htm":
      return "html";
    default:
      throw new Unusable(
        `a report ends in .md or .html, which ${output} does not; --format md or html says which it is`,
      );
  }
}

async function reportDocument(source: Source, { output, tolerant = false }: Options): Promise<number> {
  const progress = new Output();
  const log = new LogCheck(tolerant, undefined);
  const document = new MarkdownReport(nameOf(source));
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
    else await write(output, [document.toString()]);
  } finally {
    await progress.end();
  }
  return summary.clean ? exitCodes.valid : exitCodes.invalid;
}

async function reportPage(source: Source, { output, tolerant = false }: Options): Promise<number> {
  const progress = new Output();
  const summary = new Summary();
  const page = pageWith(basename(nameOf(source)), checked(source, tolerant, summary, progress));
  progress.start();
  try {
    if (output !== undefined) await write(output, page);
    else for await (const part of page) if (!process.stdout.write(part)) await once(process.stdout, "drain");
  } finally {
    await progress.end();
  }
  return summary.clean ? exitCodes.valid : exitCodes.invalid;
}

/** The text of a log as it is, counted on the way. */
async function* checked(source: Source, tolerant: boolean, summary: Summary, progress: Output): AsyncGenerator<string> {
  const log = new LogCheck(tolerant, undefined);
  const reader = new LogReader(source);
  for await (const text of reader.texts()) {
    for (const frame of log.push(text)) {
      summary.add(frame);
      for (const finding of frame.findings) summary.addFinding(finding, undefined);
    }
    await progress.flush(progressText(summary.frames, { read: reader.bytes, size: source.size ?? 0 }));
    yield text;
  }
  const { frames, findings } = log.end();
  for (const frame of frames) {
    summary.add(frame);
    for (const finding of frame.findings) summary.addFinding(finding, undefined);
  }
  for (const finding of findings) summary.addFinding(finding, undefined);
}

function nameOf({ file }: Source): string {
  return file === "-" ? "standard input" : file;
}

async function write(path: string, document: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    const file = await open(path, "w");
    try {
      for await (const part of document) await file.write(part);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${path} cannot be written: ${messageOf(error)}`);
  }
}
