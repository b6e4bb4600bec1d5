import { Command } from "commander";

import { exitCodes } from "../exit-codes.js";
import { explanationOf } from "../explanation.js";
import { Lookup } from "../lookup.js";
import { nearest } from "../nearest.js";
import { short } from "../words.js";
import { textColumns } from "../wrapped.js";

/** `ocpp16 explain`. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("Explain an operation, a field, a type, a member, a rule, an error code or a configuration key.")
    .argument("<thing...>", "its name, such as StartTransaction.req.meterStart or HeartbeatInterval")
    .addHelpText(
      "after",
      `
Upper and lower case, spaces, dots and hyphens do not matter, and a field may be
named alone or by its path. All things of that name are explained; if there are
many, they are listed.

Exit code: 0 if there is such a thing, 2 if there is none.`,
    )
    .action(async (words: readonly string[]) => {
      process.exitCode = await explain(words.join(" "));
    });
}

async function explain(typed: string): Promise<number> {
  // They are large, and no other command needs them.
  const { things } = await import("../generated/things.js");
  const lookup = new Lookup(things);
  const found = lookup.find(typed);
  if (found.length === 0) {
    console.error(`ocpp16: nothing is called ${short(typed)}${suggestion(nearest(typed, lookup.names()))}`);
    return exitCodes.unusable;
  }
  console.log(explanationOf(typed, found, lookup, textColumns(process.stdout.columns)));
  return exitCodes.valid;
}

function suggestion(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `; perhaps ${names.join(", ").replace(/, ([^,]*)$/, " or $1")} is meant`;
}
