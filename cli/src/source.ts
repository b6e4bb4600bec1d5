import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { bytesThatTell, type Decoder, decoderFor } from "./encoding.js";
import { Unusable, unusable } from "./failure.js";

/** How many bytes are read at a time. */
const chunkBytes = 256 * 1024;

/** A log that can be read. */
export interface Source {
  /** As it was named; `-` for standard input. */
  readonly file: string;
  /** In bytes, if it is a file. */
  readonly size: number | undefined;
}

/** Looks whether the files are there, before any is read. Standard input can be read once. */
export async function sourcesOf(files: readonly string[]): Promise<Source[]> {
  const named = files.length === 0 ? ["-"] : files;
  if (named.filter((file) => file === "-").length > 1) throw new Unusable("- is named twice");
  const sources: Source[] = [];
  for (const file of named) sources.push({ file, size: file === "-" ? undefined : await sizeOf(file) });
  return sources;
}

async function sizeOf(file: string): Promise<number> {
  const status = await stat(file).catch((error: unknown) => {
    throw unusable(file, error);
  });
  if (status.isDirectory()) throw new Unusable(`${file} is a folder; name the files in it`);
  return status.size;
}

/** Reads one log as text. */
export class LogReader {
  readonly #file: string;
  readonly #stream: AsyncIterable<Buffer>;
  #decoder: Decoder | undefined;
  #bytes = 0;

  constructor({ file }: Source) {
    this.#file = file;
    this.#stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: chunkBytes });
  }

  /** How many bytes were read. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many lines were no UTF-8 and were read as Latin-1. */
  get latin1(): number {
    return this.#decoder?.latin1 ?? 0;
  }

  /** The text in pieces, which may end anywhere. */
  async *texts(): AsyncGenerator<string> {
    try {
      for await (const bytes of unpacked(this.#counted())) {
        this.#decoder ??= decoderFor(bytes);
        yield this.#decoder.decode(bytes);
      }
    } catch (error) {
      throw unusable(this.#file, error);
    }
    if (this.#decoder !== undefined) yield this.#decoder.end();
  }

  async *#counted(): AsyncGenerator<Buffer> {
    for await (const bytes of this.#stream) {
      this.#bytes += bytes.length;
      yield bytes;
    }
  }
}

/** What was packed by gzip is unpacked, whatever its name; the first piece has enough bytes to tell the encoding by. */
async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = startingWhole(chunks);
  const first = await pieces.next();
  if (first.done === true) return;
  const all = startingWith(first.value, pieces);
  if (first.value.subarray(0, 3).toString("hex") !== "1f8b08") {
    yield* all;
    return;
  }
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // An error reaches whoever reads the last of them.
  pipeline(Readable.from(all), gunzip, () => undefined);
  yield* startingWhole(gunzip);
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The same pieces, but the first has at least as many bytes as tell an encoding, if there are as many. */
async function* startingWhole(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of pieces) {
    if (start === undefined) {
      yield piece;
      continue;
    }
    start = Buffer.concat([start, piece]);
    if (start.length < bytesThatTell) continue;
    yield start;
    start = undefined;
  }
  if (start !== undefined && start.length > 0) yield start;
}
