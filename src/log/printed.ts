import type { Ending } from "./extent.js";

/** JSON for what Python or Node.js prints, with the position after it. */
export interface FromPrinted {
  /** `undefined` if it has what JSON has not, such as an object of a class. */
  readonly json: string | undefined;
  readonly end: number;
  /** Whether the text ended before the value did. */
  readonly isOpen: boolean;
}

/**
 * Reads a list or object as `repr` of Python prints it, with single quotes, `None`, `True`, `False` and tuples, or
 * `console.log` of Node.js, with names that have no quotes.
 */
export function fromPrinted(text: string, from: number): FromPrinted {
  let json = "";
  let depth = 0;
  let at = from;
  let isJson = true;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "'" || character === '"') {
      const read = textFromPrinted(text, at);
      if (read === undefined) return { json: undefined, end: text.length, isOpen: true };
      json += JSON.stringify(read.value);
      at = read.end;
      continue;
    }
    const word = wordAt(text, at);
    if (word !== "") {
      at += word.length;
      // The prefix of bytes and of texts of Python 2.
      if ((word === "b" || word === "u") && /["']/.test(text.charAt(at))) continue;
      const isName = /^\s{0,9}:/.test(text.slice(at, at + 10));
      json += isName ? JSON.stringify(word) : (words.get(word) ?? word);
      isJson &&= isName || words.has(word) || /^(?:[-\d]|null$|true$|false$)/.test(word);
      continue;
    }
    if ("[({".includes(character)) depth++;
    if ("])}".includes(character)) depth--;
    json += character === "(" ? "[" : character === ")" ? "]" : character;
    at++;
    if (depth <= 0) return { json: isJson && isSyntax(json) ? json : undefined, end: at, isOpen: false };
  }
  return { json: undefined, end: at, isOpen: true };
}

/** Follows a printed value to its end, as `Extent` does a frame with the quotation marks of JSON. */
export class PrintedExtent {
  #depth = 0;
  #mark = "";
  #isEscaped = false;
  ending: Ending = undefined;

  get inText(): boolean {
    return this.#mark !== "";
  }

  follow(piece: string, from: number, until = piece.length): number {
    let at = from;
    for (; at < until && this.ending === undefined; at++) this.#step(piece.charAt(at));
    return at;
  }

  #step(character: string): void {
    if (this.#mark !== "") {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (character === "\\") this.#isEscaped = true;
      else if (character === this.#mark) this.#mark = "";
    } else if (character === "'" || character === '"') this.#mark = character;
    else if ("[({".includes(character)) this.#depth++;
    else if ("])}".includes(character) && --this.#depth <= 0) this.ending = "closed";
  }
}

/** Whether a text is JSON. */
export function isSyntax(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const words: ReadonlyMap<string, string> = new Map([
  ["None", "null"],
  ["True", "true"],
  ["False", "false"],
]);

function wordAt(text: string, at: number): string {
  let end = at;
  while (/[\w.+-]/.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** The value of the text literal at a position; `undefined` if it does not end. */
export function textFromPrinted(text: string, at: number): { value: string; end: number } | undefined {
  const end = endOfLiteral(text, at);
  return end === -1 ? undefined : { value: withoutPythonEscapes(text.slice(at + 1, end)), end: end + 1 };
}

/** The position of the quotation mark that ends a literal of Python, or -1. */
export function endOfLiteral(text: string, start: number): number {
  const mark = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === mark) return at;
    if (character === "\\") at++;
  }
  return -1;
}

/** Undoes the escapes of a literal of Python. Bytes from `\x80` on are read as UTF-8 where they are. */
export function withoutPythonEscapes(text: string): string {
  return text.replace(
    /((?:\\x[\da-f]{2})+)|\\(?:u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/g,
    (all, ...groups: unknown[]) => {
      const bytes = groups.at(0);
      const code = groups.at(1) ?? groups.at(2);
      if (typeof bytes === "string") return fromBytes(bytes);
      if (typeof code === "string") return fromCode(Number.parseInt(code, 16), all);
      return letters.get(String(groups.at(3))) ?? all;
    },
  );
}

const letters: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ["\\", "\\"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function fromCode(code: number, otherwise: string): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
}

function fromBytes(escapes: string): string {
  try {
    return decodeURIComponent(escapes.replaceAll("\\x", "%"));
  } catch {
    // Characters up to U+00FF, as Python writes those that it does not print.
    return escapes.replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
