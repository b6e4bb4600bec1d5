import { isUtf8 } from "node:buffer";

/** Makes text of bytes that come in pieces. */
export interface Decoder {
  /** The text of the next piece, but for bytes at its end that need the next one. */
  decode(bytes: Buffer): string;
  /** The text of the bytes that were left. */
  end(): string;
  /** How many pieces of text were no UTF-8 and were read as Latin-1. */
  readonly latin1: number;
}

/** How many bytes at the start of a log tell in what encoding it is. */
export const bytesThatTell = 4;

/** The decoder for a log that starts with these bytes: UTF-16 if its byte order mark says so, else UTF-8 or Latin-1. */
export function decoderFor(start: Buffer): Decoder {
  const mark = start.subarray(0, 2).toString("hex");
  if (mark === "fffe") return utf16("utf-16le");
  if (mark === "feff") return utf16("utf-16be");
  return new Utf8OrLatin1();
}

function utf16(encoding: "utf-16le" | "utf-16be"): Decoder {
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode(), latin1: 0 };
}

const lineFeed = 10;

/** UTF-8; each line that is none is read as Latin-1, in which any bytes are a text. */
class Utf8OrLatin1 implements Decoder {
  latin1 = 0;
  #rest: Buffer = Buffer.alloc(0);

  decode(bytes: Buffer): string {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = all.lastIndexOf(lineFeed) + 1 || endOfCharacters(all);
    this.#rest = all.subarray(end);
    return this.#text(all.subarray(0, end));
  }

  end(): string {
    const text = this.#text(this.#rest);
    this.#rest = Buffer.alloc(0);
    return text;
  }

  #text(bytes: Buffer): string {
    if (isUtf8(bytes)) return bytes.toString("utf8");
    let text = "";
    for (let start = 0, end = 0; start < bytes.length; start = end) {
      end = bytes.indexOf(lineFeed, start) + 1 || bytes.length;
      const line = bytes.subarray(start, end);
      const isGood = isUtf8(line);
      if (!isGood) this.latin1++;
      text += line.toString(isGood ? "utf8" : "latin1");
    }
    return text;
  }
}

/** Where the last character ends that is whole: a piece may end within one, of at most four bytes. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes.readUInt8(bytes.length - back);
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return bytes.length - back;
    if (length > 1) break;
  }
  return bytes.length;
}
