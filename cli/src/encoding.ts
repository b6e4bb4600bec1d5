/** Makes text of bytes that come in pieces. */
export interface Decoder {
  /** The text of the next piece, but for bytes at its end that need the next one. */
  decode(bytes: Uint8Array): string;
  /** The text of the bytes that were left. */
  end(): string;
  /** How many pieces of text were no UTF-8 and were read as Latin-1. */
  readonly latin1: number;
}

/** How many bytes at the start of a log tell in what encoding it is. */
export const bytesThatTell = 4;

/** The decoder for a log that starts with these bytes: UTF-16 if its byte order mark says so, else UTF-8 or Latin-1. */
export function decoderFor(start: Uint8Array): Decoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return utf16("utf-16le");
  if (first === 0xfe && second === 0xff) return utf16("utf-16be");
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
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #rest = new Uint8Array(0);

  decode(bytes: Uint8Array): string {
    const all = this.#rest.length === 0 ? bytes : joined(this.#rest, bytes);
    const end = all.lastIndexOf(lineFeed) + 1 || endOfCharacters(all);
    // A copy, as whoever reads the bytes may use their memory again.
    this.#rest = new Uint8Array(all.subarray(end));
    return this.#text(all.subarray(0, end));
  }

  end(): string {
    const text = this.#text(this.#rest);
    this.#rest = new Uint8Array(0);
    return text;
  }

  #text(bytes: Uint8Array): string {
    const whole = this.#asUtf8(bytes);
    if (whole !== undefined) return whole;
    let text = "";
    for (let start = 0, end = 0; start < bytes.length; start = end) {
      end = bytes.indexOf(lineFeed, start) + 1 || bytes.length;
      const line = bytes.subarray(start, end);
      const good = this.#asUtf8(line);
      if (good === undefined) this.latin1++;
      text += good ?? latin1Of(line);
    }
    return text;
  }

  #asUtf8(bytes: Uint8Array): string | undefined {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return undefined;
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Each byte is the character of its number; `TextDecoder` takes some for those of Windows. */
function latin1Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Where the last character ends that is whole: a piece may end within one, of at most four bytes. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return bytes.length - back;
    if (length > 1) break;
  }
  return bytes.length;
}
