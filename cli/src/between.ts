import type { ConversationFinding } from "ocpp16messages/conversation";

import { colours } from "./colours.js";
import { Findings, type FoundByRule } from "./findings.js";
import { printableJson, shortened } from "./printable.js";
import { indented } from "./report.js";
import { wrapped } from "./wrapped.js";

const coloured = { error: colours.red, advice: colours.yellow, information: colours.dim };

/** Gathers what was found between the messages of one log, and says it at the end. */
export class Between {
  /** Five of a kind are enough to see it. */
  readonly #findings = new Findings(5);

  add(finding: ConversationFinding): void {
    this.#findings.add(finding);
  }

  /** For people: each rule, what it found, and where. */
  toString(columns: number): string {
    const { byRule } = this.#findings;
    if (byRule.length === 0) return "";
    return `\nBetween messages:\n${byRule.map((found) => this.#rule(found, columns)).join("")}`;
  }

  #rule({ rule, level, sections, kept, count }: FoundByRule, columns: number): string {
    const heading = coloured[level](`${rule}, ${level}`);
    const source = colours.dim(wrapped(sections, columns, { before: "", indent: 0 }));
    const lines = kept.map((finding) => wrapped(this.#findings.wordsOf(finding), columns, { before: "  ", indent: 2 }));
    const more = count > kept.length ? [`  +${count - kept.length} more`] : [];
    return `\n${[heading, source, ...lines, ...more].join("\n")}\n`;
  }
}

/** A finding for people as it comes: below the frame that has shown it. */
export function findingForPeople(finding: ConversationFinding, columns: number | undefined): string {
  const { rule, level, sections } = finding;
  const words = `${coloured[level](`${level} ${rule}`)}, ${new Findings(1).wordsOf(finding)}, ${sections}`;
  return `${indented(words, columns)}\n`;
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
