import { syntaxErrorAt } from "../ocppj/json-syntax.js";
import { ellipsisAt, endOfBroken, endOfQuoted, endOfShortened, withoutEndMark } from "./cut.js";
import type { FrameForm, LoggedFrame } from "./frame.js";
import { findOpening } from "./opening.js";
import { endOfLiteral, isSyntax, withoutPythonEscapes } from "./printed.js";
import { formOf, type Quoting, unquoted } from "./quoting.js";

/** A frame in a part: its text, and where what is behind it begins. */
export interface Found {
  readonly text: string;
  readonly form: FrameForm;
  readonly cut: LoggedFrame["cut"];
  readonly end: number;
}

/** The frame that goes to the last bracket of a line, as most do. */
export function wholeLine(text: string, at: number, { mark, slashes }: Quoting, from: number): Found | undefined {
  if (mark !== '"' || slashes !== 0 || from > 0) return undefined;
  const end = text.lastIndexOf("]") + 1;
  const frame = text.slice(at, end);
  return end > at && isSyntax(frame) ? { text: frame, form: "json", cut: undefined, end } : undefined;
}

/** The frame that is the text of a literal of Python, such as `b'…'`, with escapes of Python in it. */
export function literalOfPython(text: string, at: number): Found | undefined {
  if (at === 0 || text.charAt(at - 1) !== "'") return undefined;
  // Not beyond the next frame, so that no text is looked through for each frame in it.
  const limit = findOpening(text, at + 1)?.at ?? text.length;
  const end = endOfLiteral(text.slice(0, limit), at - 1);
  if (end === -1) return undefined;
  const raw = text.slice(at, end);
  const frame = raw.includes("\\") ? withoutPythonEscapes(raw) : "";
  return frame !== "" && isSyntax(frame) ? { text: frame, form: "printed", cut: undefined, end } : undefined;
}

/** A frame in the middle of which its logger left something out. */
export function shortened(text: string, at: number, closedAt: number, limit: number, quoting: Quoting): Found {
  const end = endOfShortened(text, at, closedAt, limit);
  return { text: unquoted(text.slice(at, end), quoting), form: formOf(quoting), cut: "logger", end };
}

/** A frame that is cut with a mark, or broken; `undefined` if it only does not end. */
export function brokenOff(text: string, at: number, limit: number, quoting: Quoting): Found | undefined {
  const raw = text.slice(at, limit).trimEnd();
  const form = formOf(quoting);
  const marked = withoutEndMark(raw);
  if (marked !== undefined) return { text: unquoted(marked, quoting), form, cut: "logger", end: limit };
  const plain = unquoted(raw, quoting);
  const dots = ellipsisAt(raw);
  const error = syntaxErrorAt(plain);
  if (error === plain.length && (dots === -1 || endOfQuoted(text, at, limit) === -1)) return undefined;
  if (dots !== -1) return shortened(text, at, at + dots, limit, quoting);
  const quoted = form === "json" ? endOfBroken(text, at, limit, at + error) : -1;
  if (quoted !== -1) return { text: text.slice(at, quoted), form, cut: undefined, end: quoted };
  const last = plain.lastIndexOf("]");
  return { text: last >= error ? plain.slice(0, last + 1) : plain, form, cut: undefined, end: limit };
}

/** A frame that does not end before the next one: cut if something was left out. */
export function asFarAs(text: string, at: number, limit: number, quoting: Quoting): Found {
  const raw = text.slice(at, limit).trimEnd();
  const dots = ellipsisAt(raw);
  const kept = dots === -1 ? raw : raw.slice(0, dots);
  return { text: unquoted(kept, quoting), form: formOf(quoting), cut: dots === -1 ? undefined : "logger", end: limit };
}
