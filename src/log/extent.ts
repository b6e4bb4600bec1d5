import { append } from "../reading/own.js";
import { openingAt } from "./opening.js";
import { type Quoting, roleOf } from "./quoting.js";

/**
 * What ended a frame: its last bracket, the end of the text around it, or the beginning of another frame. `undefined` as
 * long as it goes on.
 */
export type Ending = "closed" | "outside" | "opening" | undefined;

/**
 * Follows a frame to the bracket that closes it, one piece of text after the other. Brackets that do not fit are passed
 * over, so that a frame with one too many is taken whole.
 */
export class Extent {
  readonly #quoting: Quoting;
  readonly #open: string[] = [];
  #slashes = 0;
  /** Whether the last piece ended within a text. */
  inText = false;
  ending: Ending = undefined;

  constructor(quoting: Quoting) {
    this.#quoting = quoting;
  }

  /** Goes on from a position of the next piece to `until`. Returns where the frame, or the piece, ends. */
  follow(piece: string, from: number, until = piece.length): number {
    let at = from;
    while (at < until && this.ending === undefined) {
      at = this.inText ? this.#toEndOfText(piece, at, until) : this.#step(piece, at);
    }
    return Math.min(at, until);
  }

  #step(piece: string, at: number): number {
    const character = piece.charAt(at);
    if (character === "\\") {
      this.#slashes++;
      return at + 1;
    }
    const before = this.#slashes;
    this.#slashes = 0;
    if (character === "[" || character === "{") {
      if (character === "[" && this.#open.length > 0 && beginsFrame(piece, at)) {
        this.ending = "opening";
        return at;
      }
      append(this.#open, character);
      return at + 1;
    }
    if (character === "]" || character === "}") {
      if (this.#open.at(-1) === (character === "]" ? "[" : "{")) this.#open.pop();
      if (this.#open.length === 0) this.ending = "closed";
      return at + 1;
    }
    return this.#atMark(piece, at, before);
  }

  #toEndOfText(piece: string, from: number, until: number): number {
    const { mark } = this.#quoting;
    const sign = mark === '""' ? '"' : mark;
    const end = piece.indexOf(sign, from);
    const outside = sign === '"' ? -1 : piece.indexOf('"', from);
    const next = outside !== -1 && (end === -1 || outside < end) ? outside : end;
    const stop = next === -1 || next >= until ? until : next;
    let start = stop;
    while (start > from && piece.charAt(start - 1) === "\\") start--;
    this.#slashes = stop - start + (start === from ? this.#slashes : 0);
    if (stop === until) return until;
    const before = this.#slashes;
    this.#slashes = 0;
    return this.#atMark(piece, stop, before);
  }

  /** Takes a quotation mark, or one of what is around the frame, or any other character. */
  #atMark(piece: string, at: number, before: number): number {
    const { mark, slashes } = this.#quoting;
    const isMark = piece.startsWith(mark, at);
    if (!isMark) {
      if (piece.charAt(at) === '"' || (mark.startsWith("&") && piece.charAt(at) === "<")) this.ending = "outside";
      return this.ending === undefined ? at + 1 : Math.max(0, at - before);
    }
    const role = roleOf(this.#quoting, before);
    if (role === "outside" && (this.inText || slashes > 0)) {
      this.ending = "outside";
      return Math.max(0, at - before);
    }
    if (role === "delimiter" || !this.inText) this.inText = !this.inText;
    return at + mark.length;
  }
}

/** Whether a list within a frame is rather the next frame, as no message of OCPP 1.6 has such a list in it. */
function beginsFrame(piece: string, at: number): boolean {
  const match = /^\[\s*\d/.test(piece.slice(at, at + 20)) ? openingAt(piece, at) : undefined;
  return match !== undefined && match !== "perhaps";
}
