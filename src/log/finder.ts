import type { LoggedFrame } from "./frame.js";
import { LineFinder } from "./line-finder.js";

/** The longest part of a line that is held, in characters. */
const mostPartCharacters = 1_048_576;

/** How far back from its end a part is ended at a comma, so that no escape is split. */
const mostBackCharacters = 1000;

/** Finds frames in a text that comes in pieces. */
export interface FrameFinder {
  /** Takes the next piece, which may end anywhere. Returns the frames that are certain by now. */
  push(chunk: string): LoggedFrame[];
  /** Takes it that the text has ended. Returns the frames that are left. */
  end(): LoggedFrame[];
}

/**
 * The frames of a log, in the order of the text: also broken ones, which are returned as they are. What is no frame, such as
 * prose and other JSON, is passed over. Never throws; the time is linear in the length of the text.
 */
export function findFrames(log: string): LoggedFrame[] {
  const finder = frameFinder();
  const frames = finder.push(log);
  return frames.concat(finder.end());
}

/** The same for a log that comes in pieces. What is held in memory does not grow with the log. */
export function frameFinder(): FrameFinder {
  const lines = new LineFinder();
  let pending = "";
  let line = 1;
  let offset = 0;

  function addParts(text: string, endsLine: boolean): void {
    pending += text;
    while (pending.length > mostPartCharacters) {
      const comma = pending.lastIndexOf(",", mostPartCharacters - 1) + 1;
      const end = comma > mostPartCharacters - mostBackCharacters ? comma : mostPartCharacters;
      lines.add({ text: pending.slice(0, end), line, offset, endsLine: false, returns: 0 });
      offset += end;
      pending = pending.slice(end);
    }
    if (!endsLine) return;
    const last = pending.endsWith("\r") ? pending.slice(0, -1) : pending;
    lines.add({
      text: line === 1 && offset === 0 && last.startsWith("\ufeff") ? last.slice(1) : last,
      line,
      offset,
      endsLine,
      returns: 0,
    });
    pending = "";
    line++;
    offset = 0;
  }

  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", start)) {
        addParts(chunk.slice(start, end), true);
        start = end + 1;
      }
      addParts(chunk.slice(start), false);
      return lines.take();
    },
    end() {
      const isWithinLine = pending !== "" || offset > 0;
      if (isWithinLine) addParts("", true);
      lines.end(isWithinLine);
      return lines.take();
    },
  };
}
