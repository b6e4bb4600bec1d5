import { isatty } from "node:tty";

import picocolors from "picocolors";

/**
 * Colours are for a terminal, wherever the program runs: picocolors has them also where `CI` is set and the output goes
 * to a file. `NO_COLOR` and `FORCE_COLOR` have the last word.
 */
export function hasColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { NO_COLOR = "", FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}

export const colours = picocolors.createColors(hasColours(process.env, isatty(1)));
