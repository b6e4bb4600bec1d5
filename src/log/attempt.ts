import { syntaxErrorAt } from "../ocppj/json-syntax.js";
import { append } from "../reading/own.js";
import { ellipsisAt, isUsualWidth, withoutEndMark } from "./cut.js";
import { type Ending, Extent } from "./extent.js";
import { openingAt } from "./opening.js";
import { fromPrinted, isSyntax, PrintedExtent } from "./printed.js";
import { type Quoting, unquoted } from "./quoting.js";

/** The longest frame that is looked for, in characters; no frame of OCPP 1.6 comes near it. */
export const mostFrameCharacters = 1_048_576;

/** In how many pieces the beginning of a frame may come, up to its id, as they are put together anew with each. */
const mostUnsurePieces = 50;

/** A part of a frame that goes over several lines. */
interface Piece {
  readonly text: string;
  readonly startsLine: boolean;
  /** Whether the piece before it ends within a text or a word, which only a logger breaks. */
  readonly isWrapped: boolean;
}

/** What an attempt comes to: a text, whether it was cut, and how many of its pieces are in it. */
export interface Outcome {
  readonly text: string;
  readonly quoting: Quoting;
  readonly pieces: number;
  readonly isCut: boolean;
}

/** What begins as a frame and did not end on its line: it may go on on the next, be cut, or be broken. */
export class Attempt {
  /** Where it begins. */
  readonly line: number;
  readonly column: number;
  /** What stands before it on its line, and how long the line is. */
  readonly before: string;
  readonly width: number;
  readonly #pieces: Piece[] = [];
  #quoting: Quoting | undefined;
  #extent: Extent | PrintedExtent | undefined;
  #length = 0;
  /** What ended it on its first line. */
  #firstEnding: Ending;
  /** Whether it has gone on so that it cannot be by chance. */
  #isProved = false;

  constructor(place: { line: number; column: number; before: string; width: number }, quoting: Quoting | undefined) {
    this.line = place.line;
    this.column = place.column;
    this.before = place.before;
    this.width = place.width;
    this.#quoting = quoting;
    if (quoting !== undefined) this.#extent = extentOf(quoting);
  }

  get length(): number {
    return this.#length;
  }

  get ending(): Ending {
    return this.#extent?.ending;
  }

  /** The quotation marks of the frame, as soon as they are known. */
  get quoting(): Quoting | undefined {
    return this.#quoting;
  }

  /** Takes the next piece, up to `until`. Returns where it ends in it; `undefined` if the piece does not belong to it. */
  add(text: string, from: number, until: number, startsLine: boolean): number | undefined {
    const extent = this.#extent;
    if (extent === undefined) return this.#addUnsure(text.slice(from, until), startsLine, from);
    if (extent.ending === "outside") extent.ending = undefined;
    const wasInText = extent.inText;
    const end = extent.follow(text, from, until);
    this.#append(text.slice(from, end), startsLine, wasInText);
    if (this.#pieces.length === 1) this.#firstEnding = extent.ending;
    if (end > from && isBlank(text.slice(from, end))) return end;
    if (extent.ending !== "closed" && !this.#isProved && this.#pieces.length > 1)
      return this.#prove() ? end : undefined;
    return end;
  }

  #append(text: string, startsLine: boolean, wasInText = false): void {
    const last = this.#pieces.at(-1)?.text ?? "";
    const isWrapped = startsLine && (wasInText || (/[\w.]$/.test(last) && /^[\w.]/.test(text)));
    append(this.#pieces, { text, startsLine, isWrapped });
    this.#length += text.length;
  }

  /** Adds to what is not yet known to be a frame. */
  #addUnsure(text: string, startsLine: boolean, from: number): number | undefined {
    if (this.#pieces.length === mostUnsurePieces) return undefined;
    this.#append(text, startsLine);
    const all = this.#joined(this.#pieces.length);
    if (this.#quoting === undefined) {
      const match = openingAt(all, 0);
      if (match === "perhaps") return from + text.length;
      if (match === undefined) return undefined;
      this.#quoting = match;
    }
    this.#extent = extentOf(this.#quoting);
    const rest = all.length - this.#extent.follow(all, 0);
    this.#pieces.pop();
    this.#length -= text.length;
    this.#append(text.slice(0, text.length - rest), startsLine);
    return from + text.length - rest;
  }

  /** Whether the second piece goes on where the first broke off, judged when it has to show. */
  #prove(): boolean {
    const quoting = this.#quoting;
    if (quoting === undefined || quoting.mark === "'" || this.#extent?.inText !== false) return true;
    const text = unquoted(this.#joined(this.#pieces.length), quoting);
    this.#isProved = syntaxErrorAt(text) === text.length;
    return this.#isProved;
  }

  /** What it comes to when it has ended, or nothing more comes: as many pieces as make sense together. */
  outcome(): Outcome | undefined {
    const quoting = this.#quoting ?? this.#assumed();
    if (quoting === undefined) return undefined;
    const count = this.#pieces.length;
    const all = this.#joined(count);
    if (this.ending === "closed") {
      const text = quoting.mark === "'" ? fromPrinted(all, 0).json : unquoted(all, quoting);
      if (text !== undefined && isSyntax(text))
        return openingAt(all, 0) === undefined ? undefined : { text, quoting, pieces: count, isCut: false };
    }
    const kept = count === 1 ? 1 : this.#sound(quoting, count);
    return this.#brokenOff(quoting, kept);
  }

  /** Quotation marks of what broke off in its id. */
  #assumed(): Quoting | undefined {
    const all = this.#joined(1);
    if (!/["'&]|u0022/.test(all)) return undefined;
    for (const end of ['",', ",", '\\",', '"",', "&quot;,"]) {
      const match = openingAt(all + end, 0);
      if (match !== undefined && match !== "perhaps") return match;
    }
    return undefined;
  }

  /** How many pieces are the beginning of a frame: only the first, unless the next ones fit to it. */
  #sound(quoting: Quoting, count: number): number {
    if (!this.#isProved) return 1;
    const error = syntaxErrorAt(unquoted(this.#joined(count), quoting));
    let length = 0;
    let sound = 0;
    for (const { text } of this.#pieces) {
      length += unquoted(text, quoting).length + 1;
      if (length <= error) sound++;
    }
    return this.ending === "closed" || error >= length - count ? count : Math.max(1, sound);
  }

  #brokenOff(quoting: Quoting, count: number): Outcome {
    const raw = this.#joined(count).trimEnd();
    const isClosed = this.ending === "closed" && count === this.#pieces.length;
    const marked = isClosed ? undefined : withoutEndMark(raw);
    const text = unquoted(marked ?? raw, quoting);
    const isAtWidth = !isClosed && count === 1 && this.#firstEnding === undefined && this.#isLineCut();
    const isShortened = isClosed && ellipsisAt(text) !== -1;
    return { text, quoting, pieces: count, isCut: marked !== undefined || isAtWidth || isShortened };
  }

  /**
   * Whether its line ends at a width at which lines are cut, with something before the frame: not the sender's doing. Some
   * count from the arrow that says who sent it.
   */
  #isLineCut(): boolean {
    if (this.before.trim() === "") return false;
    const arrow = /(?:->|<-) ?$/.exec(this.before.slice(-3))?.[0].length;
    return isUsualWidth(this.width) || (arrow !== undefined && isUsualWidth(this.width - this.column + 1 + arrow));
  }

  #joined(count: number): string {
    const pieces = this.#pieces.slice(0, count);
    const isWrapped = pieces.some((piece) => piece.isWrapped);
    let all = "";
    for (const { text, startsLine } of pieces) all += startsLine && all !== "" && !isWrapped ? `\n${text}` : text;
    return all;
  }
}

function extentOf(quoting: Quoting): Extent | PrintedExtent {
  return quoting.mark === "'" ? new PrintedExtent() : new Extent(quoting);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
