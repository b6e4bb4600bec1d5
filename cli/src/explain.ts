import { entry, Explanation } from "./explanation.js";
import { fullName, type Lookup } from "./lookup.js";
import { nearest } from "./nearest.js";
import type { Thing } from "./thing.js";
import { short } from "./words.js";
import { textColumns } from "./wrapped.js";

/** How many things of one name are all explained; of more, there is a list. */
const mostExplained = 3;

/** What is said of a word that was typed. */
export interface Answer {
  /** Whether something has that name. */
  readonly isFound: boolean;
  /** The explanation, or what may have been meant. */
  readonly text: string;
}

/** Explains the things that have a name, for a terminal of so many columns, or none. */
export function explain(typed: string, lookup: Lookup, terminal: number | undefined): Answer {
  const columns = textColumns(terminal);
  const found = lookup.find(typed);
  if (found.length === 0)
    return { isFound: false, text: `nothing is called ${short(typed)}${suggestion(nearest(typed, lookup.names()))}` };
  const explained = found.length <= mostExplained ? found : found.filter((thing) => fullName(thing) === typed);
  const others = found.filter((thing) => !explained.includes(thing));
  const parts = explained.map((thing) => new Explanation(thing, lookup, columns).toString());
  if (others.length > 0) parts.push(listOf(others, parts.length > 0, columns));
  return { isFound: true, text: parts.join("\n\n") };
}

function listOf(things: readonly Thing[], isRest: boolean, columns: number): string {
  const names = things.map(fullName);
  return [
    isRest ? "Others of that name:" : `${things.length} things have this name:`,
    ...things.map(({ text }, i) => entry(names[i] ?? "", "", text, { columns })),
    `For all about one: ocpp16 explain ${names[0] ?? ""}`,
  ].join("\n");
}

function suggestion(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `; perhaps ${names.join(", ").replace(/, ([^,]*)$/, " or $1")} is meant`;
}
