import { bytesThatTell, type Decoder, decoderFor } from "../../../cli/src/encoding.js";
import type { Given } from "./protocol.js";

/** How much text is read of a log: its frames are kept in memory. */
export const mostBytes = 256 * 1024 * 1024;

/** A log that cannot be read, in words for whoever opened it. */
export class Unreadable extends Error {}

/** A piece of a log, and how far that is. */
export interface Piece {
  readonly text: string;
  /** How many of the bytes of what was opened were read. */
  readonly read: number;
}

/** Reads what was opened as text, piece by piece. */
export class LogSource {
  /** How long what was opened is, in bytes, if that is known. */
  readonly size: number | undefined;
  readonly name: string;
  /** Whether it has more than is read. */
  isLonger = false;
  readonly #bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly #most: number;
  #read = 0;
  #decoder: Decoder | undefined;

  /** `most`: how many bytes of text are read. */
  constructor(given: Given, most = mostBytes) {
    this.#most = most;
    this.name = given.kind === "file" ? given.file.name : given.name;
    switch (given.kind) {
      case "file":
        this.size = given.file.size;
        this.#bytes = given.file.stream();
        break;
      case "text": {
        const bytes = new TextEncoder().encode(given.text);
        this.size = bytes.length;
        this.#bytes = slicesOf(bytes);
        break;
      }
      case "packed":
        this.size = Math.floor((given.base64.length * 3) / 4);
        this.#bytes = bytesOfBase64(given.base64);
    }
  }

  /** How many lines were no UTF-8 and were read as Latin-1. */
  get latin1(): number {
    return this.#decoder?.latin1 ?? 0;
  }

  async *pieces(): AsyncGenerator<Piece> {
    let unpacked = 0;
    for await (const bytes of this.#unpacked()) {
      if (this.#decoder === undefined) {
        const kind = kindOf(bytes);
        if (kind !== undefined) throw new Unreadable(`${this.name} is ${kind}, and not a log.`);
        this.#decoder = decoderFor(bytes);
      }
      yield { text: this.#decoder.decode(bytes), read: this.#read };
      unpacked += bytes.length;
      if (unpacked >= this.#most) {
        this.isLonger = true;
        return;
      }
    }
    if (this.#decoder !== undefined) yield { text: this.#decoder.end(), read: this.#read };
  }

  async *#counted(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for await (const bytes of this.#bytes) {
      this.#read += bytes.length;
      yield new Uint8Array(bytes);
    }
  }

  /** What was packed by gzip is unpacked, whatever its name. */
  async *#unpacked(): AsyncGenerator<Uint8Array> {
    const pieces = startingWhole(this.#counted());
    const first = await pieces.next();
    if (first.done === true) return;
    const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b && first.value[2] === 8;
    const all = startingWith(first.value, pieces);
    if (!isPacked) {
      yield* all;
      return;
    }
    try {
      yield* startingWhole(streamOf(all).pipeThrough(new DecompressionStream("gzip")));
    } catch {
      throw new Unreadable(
        `${this.name} is packed by gzip and damaged, or breaks off. Unpack it, and open what comes out.`,
      );
    }
  }
}

/** What bytes are that a log does not start with, in words. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (
    start.startsWith("\x89PNG") ||
    start.startsWith("\xff\xd8\xff") ||
    start.startsWith("GIF8") ||
    /^RIFF....WEBP/s.test(start)
  )
    return "a picture";
  if (/^....ftyp/s.test(start)) return "a picture or a film";
  if (start.startsWith("%PDF")) return "a PDF document; copy its text and paste it here";
  if (start.startsWith("PK\x03\x04"))
    return "a ZIP archive or an office document; unpack it, or copy its text and paste it here";
  if (start.startsWith("\xfd7zXZ") || start.startsWith("BZh") || start.startsWith("7z\xbc\xaf"))
    return "packed in a way that browsers cannot unpack; unpack it first";
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  const looked = bytes.subarray(0, 4096);
  const odd = looked.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return !isUtf16 && odd > looked.length / 10 ? "a file of bytes that are no text" : undefined;
}

function* slices(length: number, most: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < length; from += most) yield [from, Math.min(length, from + most)];
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (const [from, to] of slices(bytes.length, 1 << 18)) yield bytes.subarray(from, to);
}

function* bytesOfBase64(base64: string): Generator<Uint8Array> {
  for (const [from, to] of slices(base64.length, 1 << 18)) {
    const binary = atob(base64.slice(from, to));
    yield Uint8Array.from(binary, (character) => character.charCodeAt(0));
  }
}

function streamOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

async function* startingWith<Bytes>(first: Bytes, rest: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  yield first;
  yield* rest;
}

/** The same pieces, but the first has at least as many bytes as tell an encoding, if there are as many. */
async function* startingWhole(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  let start: Uint8Array<ArrayBuffer> | undefined = new Uint8Array(0);
  for await (const piece of pieces) {
    if (start === undefined) {
      yield piece;
      continue;
    }
    const longer: Uint8Array<ArrayBuffer> = new Uint8Array(start.length + piece.length);
    longer.set(start);
    longer.set(piece, start.length);
    start = longer;
    if (start.length < bytesThatTell) continue;
    yield start;
    start = undefined;
  }
  if (start !== undefined && start.length > 0) yield start;
}
