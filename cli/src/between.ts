import type { ConversationFinding } from "ocpp16messages/conversation";

import { colours } from "./colours.js";
import { printable, printableJson, shortened } from "./printable.js";
import { short } from "./words.js";
import { wrapped } from "./wrapped.js";

/** How many findings of one rule are put in words. */
const mostFindings = 5;

const coloured = { error: colours.red, advice: colours.yellow, information: colours.dim };
const order = { error: 0, advice: 1, information: 2 };

/** What was found by one rule. */
interface Found {
  readonly first: ConversationFinding;
  readonly said: ConversationFinding[];
  count: number;
}

/** Gathers what was found between the messages of one log, and says it at the end. */
export class Between {
  readonly #byRule = new Map<string, Found>();
  readonly #stations = new Set<string | undefined>();

  add(finding: ConversationFinding): void {
    const found = this.#byRule.get(finding.rule);
    // Only whether there are several matters.
    if (this.#stations.size < 2) this.#stations.add(finding.station);
    if (found === undefined) this.#byRule.set(finding.rule, { first: finding, said: [finding], count: 1 });
    else {
      found.count++;
      if (found.said.length < mostFindings) found.said.push(finding);
    }
  }

  /** For people: each rule, what it found, and where. */
  toString(columns: number): string {
    if (this.#byRule.size === 0) return "";
    const rules = [...this.#byRule.values()].sort((a, b) => order[a.first.level] - order[b.first.level]);
    return `\nBetween messages:\n${rules.map((found) => this.#rule(found, columns)).join("")}`;
  }

  #rule({ first: { rule, level, sections }, said, count }: Found, columns: number): string {
    const heading = `\n${coloured[level](`${rule}, ${level}`)}\n${colours.dim(wrapped(sections, columns, { before: "", indent: 0 }))}\n`;
    const left = count - said.length;
    return `${heading}${said.map((finding) => this.#finding(finding, columns)).join("")}${left === 0 ? "" : `  +${left} more\n`}`;
  }

  #finding({ place, station, action, message, earlier }: ConversationFinding, columns: number): string {
    const whose = this.#stations.size > 1 && station !== undefined ? ` ${short(shortened(station))}` : "";
    const what = action === undefined ? "" : ` ${short(shortened(action))}`;
    const since = earlier?.line === undefined ? "" : ` (line ${earlier.line})`;
    const text = `${place.line ?? place.frame}${whose}${what}: ${printable(message)}${since}`;
    return `${wrapped(text, columns, { before: "  ", indent: 2 })}\n`;
  }
}

/** A finding as a JSON object, on one line. */
export function findingForMachines(finding: ConversationFinding, file: string | undefined): string {
  const { place, station, rule, level, sections, action, message, earlier, connectorId, transactionId } = finding;
  const json = JSON.stringify({
    file,
    line: place.line,
    station: station && shortened(station),
    rule,
    level,
    sections,
    action: action && shortened(action),
    message,
    earlier: earlier?.line,
    connectorId,
    transactionId,
  });
  return `${printableJson(json)}\n`;
}
