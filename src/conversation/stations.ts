import type { ConversationFinding } from "./finding.js";
import type { Rule } from "./rule.js";
import { ReadingBudget } from "./series.js";
import { Station } from "./station.js";
import type { Transaction } from "./transaction.js";
import { Watched } from "./watched.js";

/** How many stations are told apart; the one that was silent for longest is forgotten. */
const most = 2000;

/** The stations of a conversation, by their names. */
export class Stations {
  readonly #rules: readonly Rule[];
  readonly #found: (finding: ConversationFinding) => void;
  readonly #budget = new ReadingBudget();
  /** From the one that was silent for longest. */
  readonly #known = new Map<string | undefined, Watched>();
  readonly #forgotten: Transaction[] = [];
  #made = 0;
  #named = 0;

  constructor(rules: readonly Rule[], found: (finding: ConversationFinding) => void) {
    this.#rules = rules;
    this.#found = found;
  }

  get all(): readonly Watched[] {
    return [...this.#known.values()];
  }

  /** The transactions of stations that were forgotten since the last time this was asked. */
  takeForgotten(): readonly Transaction[] {
    return this.#forgotten.length === 0 ? this.#forgotten : this.#forgotten.splice(0);
  }

  /** The station with this name. A log of one station names it in some lines and not in others. */
  of(name: string | undefined): Watched {
    const known = this.#known.get(name);
    if (known !== undefined) {
      if (this.#known.size > 1) this.#set(name, known);
      return known;
    }
    return name === undefined ? this.#unnamed() : this.#newName(name);
  }

  #unnamed(): Watched {
    const only = this.#named === 1 ? this.all[0] : undefined;
    return only ?? this.#make(undefined);
  }

  #newName(name: string): Watched {
    this.#named++;
    const unnamed = this.#named === 1 ? this.#known.get(undefined) : undefined;
    if (unnamed === undefined) return this.#make(name);
    this.#known.delete(undefined);
    unnamed.station.name = name;
    this.#set(name, unnamed);
    return unnamed;
  }

  #make(name: string | undefined): Watched {
    const isMixed = name === undefined && this.#named > 1;
    const station = new Station(this.#made++, name, isMixed, this.#budget);
    // Nothing can be said between frames that may be of any station.
    const watched = new Watched(station, isMixed ? [] : this.#rules, this.#found);
    this.#set(name, watched);
    if (this.#known.size > most) {
      const oldest = this.#known.entries().next();
      if (oldest.done === true) return watched;
      const { 0: silent, 1: forgotten } = oldest.value;
      this.#forget(silent, forgotten);
    }
    return watched;
  }

  #forget(name: string | undefined, { station }: Watched): void {
    this.#known.delete(name);
    // Its readings make room for those of others.
    this.#forgotten.push(...station.transactions.takeRunning());
  }

  #set(name: string | undefined, watched: Watched): void {
    this.#known.delete(name);
    this.#known.set(name, watched);
  }
}
