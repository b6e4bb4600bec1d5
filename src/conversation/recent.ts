/** The newest entries of what is added: at least `count` of them, and never more than twice as many. */
export class Recent<Value> {
  readonly #count: number;
  #newer = new Map<string, Value>();
  #older = new Map<string, Value>();

  constructor(count: number) {
    this.#count = count;
  }

  get(key: string): Value | undefined {
    return this.#newer.get(key) ?? this.#older.get(key);
  }

  set(key: string, value: Value): void {
    this.#newer.set(key, value);
    if (this.#newer.size < this.#count) return;
    this.#older = this.#newer;
    this.#newer = new Map();
  }

  delete(key: string): boolean {
    const wasNewer = this.#newer.delete(key);
    return this.#older.delete(key) || wasNewer;
  }
}
