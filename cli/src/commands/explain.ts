import { Command } from "commander";

import { exitCodes } from "../exit-codes.js";

/** `ocpp16 explain`. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("Explain an operation, a field, a type, a member, a rule, an error code or a configuration key.")
    .argument("<thing...>", "its name, such as StartTransaction.req.meterStart or HeartbeatInterval")
    .addHelpText(
      "after",
      `
Upper and lower case, spaces, dots and hyphens do not matter. A field is called
by its name or by a path, meterValue[0].sampledValue[0].unit as well. If several
things have the name, all are explained; if many have it, they are listed.

Exit code: 0 if something has the name, 2 if nothing has it.`,
    )
    .action(async (words: readonly string[]) => {
      // Only here, as no other command is to wait for them.
      const [{ explain }, { Lookup }, { things }] = await Promise.all([
        import("../explain.js"),
        import("../lookup.js"),
        import("../generated/things.js"),
      ]);
      const { isFound, text } = explain(words.join(" "), new Lookup(things), process.stdout.columns);
      if (isFound) console.log(text);
      else console.error(`ocpp16: ${text}`);
      process.exitCode = isFound ? exitCodes.valid : exitCodes.unusable;
    });
}
