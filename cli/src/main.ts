import { existsSync, readFileSync } from "node:fs";

import { Command, CommanderError } from "commander";

import { checkCommand } from "./commands/check.js";
import { explainCommand } from "./commands/explain.js";
import { inspectCommand } from "./commands/inspect.js";
import { reportCommand } from "./commands/report.js";
import { traceCommand } from "./commands/trace.js";
import { watchCommand } from "./commands/watch.js";
import { exitCodes } from "./exit-codes.js";
import { codeOf, messageOf } from "./failure.js";
import { printable } from "./printable.js";

const version = /"version": "([^"]*)"/.exec(readFileSync(new URL("../package.json", import.meta.url), "utf8"))?.at(1);

const program = new Command("ocpp16")
  .description("Checks OCPP 1.6 traffic, and explains what it consists of.")
  .version(version ?? "unknown", "-V, --version", "print the version");

program.addCommand(checkCommand());
program.addCommand(reportCommand());
program.addCommand(inspectCommand());
program.addCommand(traceCommand());
program.addCommand(explainCommand());
program.addCommand(watchCommand());

for (const command of [program, ...program.commands])
  command
    .exitOverride()
    // The message repeats what was typed, and what was typed can be the name of any file.
    .configureOutput({ outputError: (message, write) => write(message.split("\n").map(printable).join("\n")) });

// Whoever reads the output may have seen enough, as `head` does: not all of the log was looked at then.
process.stdout.on("error", (error: Error) => {
  if (codeOf(error) !== "EPIPE") console.error(printable(`ocpp16: the output cannot be written: ${error.message}`));
  process.exit(exitCodes.unusable);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? exitCodes.valid : exitCodes.unusable;
  if (!(error instanceof CommanderError)) console.error(printable(`ocpp16: ${messageOf(error)}`));
  if (error instanceof CommanderError && error.code === "commander.unknownCommand") suggestCheck(process.argv[2] ?? "");
}

/** A log is the first thing that is typed. */
function suggestCheck(typed: string): void {
  if (existsSync(typed)) console.error(printable(`To check it: ocpp16 check ${typed}`));
}
