type Numbers = Int32Array | Uint32Array | Float64Array | Uint8Array;

/** A list of numbers that grows, in as few bytes as they need. */
export class Column<List extends Numbers> {
  readonly #make: (length: number) => List;
  #list: List;
  #length = 0;

  constructor(make: (length: number) => List) {
    this.#make = make;
    this.#list = make(256);
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place; 0 if there is none. */
  at(index: number): number {
    return index < this.#length ? (this.#list[index] ?? 0) : 0;
  }

  push(value: number): void {
    this.#reserve(this.#length + 1);
    this.#list[this.#length++] = value;
  }

  set(index: number, value: number): void {
    if (index < this.#length) this.#list[index] = value;
  }

  append(values: List): void {
    this.#reserve(this.#length + values.length);
    this.#list.set(values, this.#length);
    this.#length += values.length;
  }

  /** A copy of the numbers from a place on. */
  since(start: number): List {
    const copy = this.#make(this.#length - start);
    copy.set(this.#list.subarray(start, this.#length));
    return copy;
  }

  #reserve(length: number): void {
    if (length <= this.#list.length) return;
    const list = this.#make(Math.max(length, Math.ceil(this.#list.length * 1.5)));
    list.set(this.#list);
    this.#list = list;
  }
}

export const int32s = (): Column<Int32Array> => new Column((length) => new Int32Array(length));
export const uint32s = (): Column<Uint32Array> => new Column((length) => new Uint32Array(length));
export const float64s = (): Column<Float64Array> => new Column((length) => new Float64Array(length));
export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));
