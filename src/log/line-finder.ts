import { append } from "../reading/own.js";
import { Attempt, mostFrameCharacters } from "./attempt.js";
import { ellipsisAt } from "./cut.js";
import { asFarAs, brokenOff, type Found, literalOfPython, shortened, wholeLine } from "./found.js";
import type { LoggedFrame, Origin } from "./frame.js";
import { findOpening, type Opening } from "./opening.js";
import { type Known, originOf, unknown } from "./origin.js";
import { repeatedPrefix } from "./prefix.js";
import { isSyntax } from "./printed.js";
import { findPrintedObject } from "./printed-object.js";
import { formOf, type Quoting } from "./quoting.js";
import { mayBeTrace, readTraceLine } from "./trace.js";

/** A line, or a part of one that is too long to be held whole. */
export interface Part {
  readonly text: string;
  /** The number of its line, and how many characters of that line stand before it. */
  readonly line: number;
  readonly offset: number;
  /** Whether it is the end of its line. */
  readonly endsLine: boolean;
  /** How often it was taken for a part of a frame and was none. */
  readonly returns: number;
}

/** How often a line is looked at anew, on the whole, because frames that do not end hide those behind them. */
const mostRescans = 16;

/** How often a line is looked at anew, because it was held as a part of a frame and is none. */
const mostReturns = 4;

/** What follows the bracket that closes a frame if that was another one: more brackets or texts. */
const goesOn = /^(?:\}|,\s{0,9}\\{0,7}")/;

/** Finds the frames of a text whose lines come one after the other. */
export class LineFinder {
  #found: LoggedFrame[] = [];
  #open: Attempt | undefined;
  /** What was added to it, to be looked at anew if it is no part of it. */
  #held: Part[] = [];
  #lineAbove = "";
  #known: Known = unknown;
  /** The characters that were looked at anew. */
  #rescanned = 0;

  /** The frames that are certain by now. */
  take(): LoggedFrame[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** Takes the next line, or part of one. */
  add(part: Part): void {
    const { text, line, offset } = part;
    if (offset === 0) this.#known = unknown;
    this.#rescanned = 0;
    const record = offset === 0 && part.endsLine && mayBeTrace(text) ? readTraceLine(text, line) : undefined;
    if (record !== undefined) {
      this.end();
      append(this.#found, record);
      return;
    }
    const before = this.#found.length;
    this.#scan(part, this.#open === undefined ? 0 : this.#goOn(this.#open, part));
    if (this.#found.length === before && this.#open === undefined && text.trim() !== "")
      this.#lineAbove = text.slice(0, 500);
  }

  /** Settles what was still open, as nothing more comes, perhaps as the log ends in the middle of a line. */
  end(isWithinLine = false): void {
    while (this.#open !== undefined) {
      const isCut = isWithinLine && this.#open.ending === undefined && this.#open.before.trim() !== "";
      this.#settle(this.#open, "", undefined, isCut ? "logger" : undefined);
    }
  }

  #scan(part: Part, from: number): void {
    const { text } = part;
    let at = from;
    let object = findPrintedObject(text, at);
    let opening = findOpening(text, at);
    while (this.#open === undefined && (object !== undefined || opening !== undefined)) {
      if (object !== undefined && (opening === undefined || object.at < opening.at)) {
        const { end, isCut } = object;
        this.#emit(part, object.at, at, { text: object.text, form: "printed", end, cut: isCut ? "logger" : undefined });
        at = end;
      } else if (opening !== undefined) {
        at = this.#takeFrame(part, at, opening);
      }
      if (object !== undefined && object.at < at) object = findPrintedObject(text, at);
      if (opening !== undefined && opening.at < at) opening = findOpening(text, at);
    }
  }

  /** Takes the frame that begins here, and returns where to go on. It stays open if it may go on on the next line. */
  #takeFrame(part: Part, from: number, { at, quoting }: Opening): number {
    const { text, line, offset } = part;
    const found = quoting === undefined ? undefined : (wholeLine(text, at, quoting, from) ?? literalOfPython(text, at));
    if (found !== undefined) return this.#emit(part, at, from, found);
    const place = { line, column: offset + at + 1, before: text.slice(from, at), width: offset + text.length };
    const attempt = new Attempt(place, quoting);
    const end = attempt.add(text, at, text.length, offset === 0);
    if (end === undefined) return at + 1;
    if (attempt.ending === "closed") {
      const outcome = attempt.outcome();
      if (outcome === undefined) return at + 1;
      // What is left may be closed by chance, but then more brackets follow.
      const isShortened =
        ellipsisAt(outcome.text) !== -1 && (goesOn.test(text.slice(end, end + 20)) || !isSyntax(outcome.text));
      const limit = isShortened ? (findOpening(text, end)?.at ?? text.length) : end;
      if (isShortened) return this.#emit(part, at, from, shortened(text, at, end, limit, outcome.quoting));
      return this.#emit(part, at, from, { text: outcome.text, form: formOf(outcome.quoting), cut: undefined, end });
    }
    return this.#takeOpen(part, from, attempt, at, end);
  }

  /** Takes a frame that does not end on its line: at once if it is clear why, else it stays open. */
  #takeOpen(part: Part, from: number, attempt: Attempt, at: number, end: number): number {
    const { text, endsLine } = part;
    const { quoting, ending } = attempt;
    const hidden = this.#hiddenOpening(text, at + 1, end, ending === undefined ? undefined : quoting);
    const limit = hidden ?? end;
    const isFollowed = hidden !== undefined || ending === "opening" || findOpening(text, end) !== undefined;
    if (quoting !== undefined && quoting.mark !== "'" && (isFollowed || endsLine)) {
      const found = brokenOff(text, at, limit, quoting);
      if (found !== undefined) return this.#emit(part, at, from, found);
      if (isFollowed) return this.#emit(part, at, from, asFarAs(text, at, limit, quoting));
    }
    this.#open = attempt;
    this.#held = [part];
    return text.length;
  }

  /** Where the next frame begins that the one before it hides, as that does not end: one with these quotation marks. */
  #hiddenOpening(text: string, from: number, until: number, quoting: Quoting | undefined): number | undefined {
    if (this.#rescanned > mostRescans * text.length) return undefined;
    let next = findOpening(text, from);
    while (next !== undefined && next.at < until && !isLike(next.quoting, quoting))
      next = findOpening(text, next.at + 1);
    if (next === undefined || next.at >= until || next.quoting === undefined) return undefined;
    this.#rescanned += until - next.at;
    return next.at;
  }

  /** Goes on with a frame that did not end on the line before, and returns where to go on after it. */
  #goOn(attempt: Attempt, part: Part): number {
    const { text, offset } = part;
    const start = offset === 0 ? repeatedPrefix(attempt.before, text) : 0;
    const next = findOpening(text, start);
    const until =
      next === undefined || (next.quoting === undefined && isInside(text.slice(start, next.at)))
        ? text.length
        : next.at;
    const isTooLong = attempt.length + until - start > mostFrameCharacters;
    const end = isTooLong ? undefined : attempt.add(text, start, until, offset === 0);
    if (end === undefined) return this.#settleBefore(attempt, part, isTooLong);
    if (attempt.ending === "closed")
      return this.#settle(attempt, text.slice(end, end + 2000), part) ? end : text.length;
    const staysOpen = until === text.length && (end === until || attempt.ending === "outside");
    if (!staysOpen) return this.#settle(attempt, "", part) ? end : text.length;
    append(this.#held, part);
    return text.length;
  }

  /** Settles a frame to which a part does not belong, and takes the part for itself. */
  #settleBefore(attempt: Attempt, part: Part, isTooLong: boolean): number {
    this.#settle(attempt, "", undefined, isTooLong ? "length" : undefined);
    this.add(part);
    return part.text.length;
  }

  /**
   * Takes what an open frame comes to. Returns whether the rest of the last part is still to be looked at: it is not if
   * parts were held that do not belong to the frame, as all of them are looked at anew, this one with them. What it was cut
   * by may be known, but does not count if it ended before the last part.
   */
  #settle(attempt: Attempt, after: string, last?: Part, cutBy?: LoggedFrame["cut"]): boolean {
    const held = this.#held;
    this.#open = undefined;
    this.#held = [];
    const outcome = attempt.outcome();
    if (outcome !== undefined) {
      const { text, quoting, isCut } = outcome;
      const isWhole = cutBy === "length" || outcome.pieces === held.length;
      const cut = isWhole && cutBy !== undefined ? cutBy : isCut ? "logger" : undefined;
      this.#add(attempt, attempt.before, after, { text, form: formOf(quoting), cut });
    }
    const kept = outcome?.pieces ?? 1;
    for (const part of held.slice(kept))
      if (part.returns < mostReturns) this.add({ ...part, returns: part.returns + 1 });
    if (last === undefined || kept > held.length) return true;
    if (kept === held.length && attempt.ending !== "closed") return true;
    this.add(last);
    return false;
  }

  #emit({ text, line, offset }: Part, at: number, from: number, found: Found): number {
    this.#add(
      { line, column: offset + at + 1 },
      text.slice(Math.max(from, at - 500), at),
      text.slice(found.end, found.end + 2000),
      found,
    );
    return found.end;
  }

  #add(place: { line: number; column: number }, before: string, after: string, found: Omit<Found, "end">): void {
    const { line, column } = place;
    const { text, form, cut } = found;
    const isBare = before === "" && after === "" && this.#lineAbove === "";
    const known = isBare ? this.#known : originOf({ before, after, lineAbove: this.#lineAbove }, this.#known);
    this.#known = known;
    this.#lineAbove = "";
    const bare: LoggedFrame = { text, line, column, form };
    const frame = known === unknown ? bare : { ...bare, ...shown(known) };
    append(this.#found, cut === undefined ? frame : { ...frame, cut });
  }
}

/** What a frame shows of what is known about it. */
function shown({ station, sender, at, format }: Known): Origin {
  return {
    ...(station !== undefined && { station }),
    ...(sender !== undefined && { sender }),
    ...(at !== undefined && { at }),
    ...(format !== undefined && { format }),
  };
}

/** Whether quotation marks are those that are looked for, if any are. */
function isLike(found: Quoting | undefined, sought: Quoting | undefined): boolean {
  return sought === undefined || (found?.mark === sought.mark && found.slashes === sought.slashes);
}

/** Whether what stands before a bracket at the end of a line is rather of the frame that is open: nothing, or a name. */
function isInside(before: string): boolean {
  return /^\s*$|[,[{]\s*$|["';]\s{0,9}:\s*$/.test(before.slice(-100));
}
