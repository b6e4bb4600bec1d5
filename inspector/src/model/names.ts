/** How many different names are told apart; what is sent may have any. */
const mostNames = 20_000;

/** Numbers for names that come again and again, from 0. */
export class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a name; those that are too many share the last one. */
  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const isLast = this.list.length >= mostNames;
    const kept = isLast ? "…" : name;
    const number = isLast ? (this.#numbers.get(kept) ?? this.list.length) : this.list.length;
    if (number === this.list.length) {
      this.list.push(kept);
      this.#numbers.set(kept, number);
    }
    return number;
  }

  /** The name of a number; empty if there is none. */
  at(number: number): string {
    return this.list[number] ?? "";
  }
}
