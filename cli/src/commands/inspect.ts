import { once } from "node:events";
import { basename } from "node:path";

import { Command, InvalidArgumentError } from "commander";

import { exitCodes } from "../exit-codes.js";
import { messageOf } from "../failure.js";
import { emptyPage, pageWith } from "../page.js";
import { PageServer } from "../page-server.js";
import { printable } from "../printable.js";
import { LogReader, sourcesOf } from "../source.js";

interface Options {
  readonly port: number;
  readonly open: boolean;
}

/** `ocpp16 inspect`. */
export function inspectCommand(): Command {
  return new Command("inspect")
    .description("Show a log on a page in the browser: frames, fields, transactions, curves, findings.")
    .argument("[file]", "the log, also packed by gzip; - is standard input; without it, the page asks for one")
    .option("--port <port>", "where the page is served; any free port if it is left out", port, 0)
    .option("--no-open", "only print the address")
    .addHelpText(
      "after",
      `
The page is served to this machine alone, and loads and sends nothing.

It ends with Ctrl-C. Exit code: 0, or 2 if the log cannot be read or the page not be served.`,
    )
    .action(async (file: string | undefined, options: Options) => {
      await inspect(file, options);
      process.exitCode = exitCodes.valid;
    });
}

async function inspect(file: string | undefined, { port, open }: Options): Promise<void> {
  const server = new PageServer(file === undefined ? await emptyPage() : await pageOf(file));
  const address = await server.listen(port);
  console.log(`${address}\nCtrl-C ends it.`);
  if (open) await showInBrowser(address);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close();
}

async function showInBrowser(address: string): Promise<void> {
  try {
    // Only here, as no other command is to wait for it.
    const { default: open } = await import("open");
    await open(address);
  } catch (error) {
    console.error(printable(`ocpp16: no browser was opened: ${messageOf(error)}`));
  }
}

async function pageOf(file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const source of await sourcesOf([file])) {
    const name = source.file === "-" ? "standard input" : basename(source.file);
    for await (const part of pageWith(name, new LogReader(source).texts())) parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts);
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new InvalidArgumentError("It is no port such as 8080.");
  return number;
}
