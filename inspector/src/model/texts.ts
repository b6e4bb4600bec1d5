import { float64s } from "./column.js";

/** How many bytes stand in one block; a longer text has a block of its own. */
const blockBytes = 1 << 20;

/** Texts by their number, as bytes, so that a million of them cost little more than they are long. */
export class Texts {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  readonly #blocks: Uint8Array[] = [];
  /** Where each text starts: the number of its block times 2^32, and the place in it. */
  readonly #starts = float64s();
  readonly #lengths = float64s();
  #block = new Uint8Array(0);
  #used = 0;

  get length(): number {
    return this.#starts.length;
  }

  push(text: string): void {
    // A character needs at most three bytes for each of its units.
    if (this.#used + text.length * 3 > this.#block.length) this.#open(text.length * 3);
    const { written } = this.#encoder.encodeInto(text, this.#block.subarray(this.#used));
    this.#starts.push((this.#blocks.length - 1) * 2 ** 32 + this.#used);
    this.#lengths.push(written);
    this.#used += written;
  }

  /** The text of a number; empty if there is none. */
  at(index: number): string {
    return this.#decoder.decode(this.bytesAt(index));
  }

  /** The text of a number as it is kept, in UTF-8. */
  bytesAt(index: number): Uint8Array {
    const start = this.#starts.at(index);
    const offset = start % 2 ** 32;
    return (
      this.#blocks[(start - offset) / 2 ** 32]?.subarray(offset, offset + this.#lengths.at(index)) ??
      this.#block.subarray(0, 0)
    );
  }

  /** Whether a text has another in it, but for capitals and small letters of ASCII. `needle` is in small letters, in UTF-8. */
  has(index: number, needle: Uint8Array): boolean {
    const text = this.bytesAt(index);
    const first = needle[0] ?? 0;
    const last = text.length - needle.length;
    for (let start = 0; start <= last; start++) {
      if (small(text[start] ?? 0) !== first) continue;
      let same = 1;
      while (same < needle.length && small(text[start + same] ?? 0) === needle[same]) same++;
      if (same >= needle.length) return true;
    }
    return needle.length === 0;
  }

  #open(bytes: number): void {
    const most = Math.max(blockBytes, bytes);
    // The unused end of a block that was made for one long text would be wasted.
    const last = this.#blocks.length - 1;
    if (last >= 0 && this.#block.length > blockBytes) this.#blocks[last] = this.#block.slice(0, this.#used);
    this.#block = new Uint8Array(most);
    this.#blocks.push(this.#block);
    this.#used = 0;
  }
}

/** The small letter of a capital of ASCII. */
function small(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
