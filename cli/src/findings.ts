import type { ConversationFinding } from "ocpp16messages/conversation";

import { printable, shortened } from "./printable.js";
import { short } from "./words.js";

/** What one rule between messages has found. */
export interface FoundByRule {
  readonly rule: string;
  readonly level: ConversationFinding["level"];
  readonly sections: string;
  /** The first of them, as many as are kept. */
  readonly kept: readonly ConversationFinding[];
  readonly count: number;
}

const order = { error: 0, advice: 1, information: 2 };

/** What was found between the messages of a log, a bounded part of it. */
export class Findings {
  readonly #most: number;
  readonly #byRule = new Map<string, FoundByRule & { readonly kept: ConversationFinding[]; count: number }>();
  readonly #stations = new Set<string | undefined>();

  /** `most`: how many of each rule are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** From the rules that are errors to those that are information. */
  get byRule(): readonly FoundByRule[] {
    return [...this.#byRule.values()].sort((a, b) => order[a.level] - order[b.level]);
  }

  add(finding: ConversationFinding): void {
    const { rule, level, sections, station } = finding;
    // Only whether there are several matters.
    if (this.#stations.size < 2) this.#stations.add(station);
    const found = this.#byRule.get(rule);
    if (found === undefined) this.#byRule.set(rule, { rule, level, sections, kept: [finding], count: 1 });
    else {
      found.count++;
      if (found.kept.length < this.#most) found.kept.push(finding);
    }
  }

  /** A finding in one line for people, behind the number of its line. */
  wordsOf({ place, station, action, message, earlier }: ConversationFinding): string {
    const whose = this.#stations.size > 1 && station !== undefined ? ` ${short(shortened(station))}` : "";
    const what = action === undefined ? "" : ` ${short(shortened(action))}`;
    const since = earlier?.line === undefined ? "" : ` (line ${earlier.line})`;
    return `${place.line ?? place.frame}${whose}${what}: ${printable(message)}${since}`;
  }
}
