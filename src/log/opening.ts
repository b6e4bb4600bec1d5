import { type Quoting, quotingAt } from "./quoting.js";

/** Where a frame may begin: with these quotation marks, or perhaps, as the text ends too early to say. */
export interface Opening {
  readonly at: number;
  readonly quoting: Quoting | undefined;
}

type Match = Quoting | "perhaps" | undefined;

/** Quotation marks of a frame without a text at its beginning: those of plain JSON. */
const plain: Quoting = { mark: '"', slashes: 0 };

/** The longest id with which a frame is still told from other lists, in characters. */
const mostIdCharacters = 1000;

/**
 * The first place, from a position on, where a frame begins: a bracket, a message type, an id and a comma. An array that
 * goes on otherwise, such as `[3/5]`, `[2024-01-01` or `[2, 3]`, is none.
 */
export function findOpening(text: string, from: number): Opening | undefined {
  for (let at = text.indexOf("[", from); at !== -1; at = text.indexOf("[", at + 1)) {
    const match = openingAt(text, at);
    if (match !== undefined) return { at, quoting: match === "perhaps" ? undefined : match };
  }
  return undefined;
}

/** The quotation marks of the frame that begins with this bracket; `perhaps` if the text ends before that is clear. */
export function openingAt(text: string, bracket: number): Match {
  let at = afterBlanks(text, bracket + 1);
  if (at === text.length) return "perhaps";
  const type = messageTypeAt(text, at);
  if (type === undefined) return undefined;
  at = afterBlanks(text, type.end);
  if (at === text.length) return "perhaps";
  if (text.charAt(at) !== ",") return undefined;
  at = afterBlanks(text, at + 1);
  if (at === text.length) return "perhaps";
  const quoting = quotingAt(text, at);
  if (quoting === undefined) return type.quoting ?? withoutTextId(text, at, bracket, type.value);
  return withTextId(text, {
    at,
    bracket,
    quoting,
    isUsual: type.quoting === undefined && type.value >= 2 && type.value <= 4,
  });
}

function messageTypeAt(
  text: string,
  at: number,
): { value: number; end: number; quoting: Quoting | undefined } | undefined {
  const end = afterDigits(text, at);
  if (end > at) return { value: Number(text.slice(at, end)), end, quoting: undefined };
  const quoting = quotingAt(text, at);
  if (quoting === undefined) return undefined;
  const width = quoting.mark.length + quoting.slashes;
  const value = text.charAt(at + width);
  const isType = value >= "2" && value <= "4" && text.startsWith(text.slice(at, at + width), at + width + 1);
  return isType ? { value: Number(value), end: at + 2 * width + 1, quoting } : undefined;
}

interface IdPlace {
  readonly at: number;
  readonly bracket: number;
  readonly quoting: Quoting;
  readonly isUsual: boolean;
}

function withTextId(text: string, { at, bracket, quoting, isUsual }: IdPlace): Match {
  const token = text.slice(at, at + quoting.slashes + quoting.mark.length);
  const start = at + token.length;
  const head = text.slice(start, start + mostIdCharacters);
  const end = head.indexOf(token);
  if (end === -1 && /\.\.\.|…/.test(head) && isUsual) return quoting;
  if (end === -1) return start + head.length === text.length && isUsual ? "perhaps" : isUsual ? quoting : undefined;
  const comma = afterBlanks(text, start + end + token.length);
  if (comma === text.length) return isUsual ? "perhaps" : undefined;
  const isShortened = /\.\.\.|…/.test(head.slice(0, end));
  if (isShortened && isUsual) return quoting;
  // A list of two, such as the arguments of something, is a frame only where nothing else stands before it.
  if (text.charAt(comma) !== ",") return isUsual && isBlankBefore(text, bracket) ? quoting : undefined;
  return isUsual || isPayloadOrAction(text, afterBlanks(text, comma + 1)) ? quoting : undefined;
}

/** A frame whose id is no text: it has the action, code or payload that only a frame has. */
function withoutTextId(text: string, at: number, bracket: number, type: number): Match {
  if (type < 2 || type > 4) return undefined;
  if (text.charAt(at) === "{" || text.charAt(at) === ",") return isBlankBefore(text, bracket) ? plain : undefined;
  const end = afterWord(text, at);
  if (end === at) return undefined;
  const comma = afterBlanks(text, end);
  const next = afterBlanks(text, comma + 1);
  if (text.charAt(comma) !== "," || !isPayloadOrAction(text, next)) return undefined;
  return quotingAt(text, next) ?? quotingAt(text, afterBlanks(text, next + 1)) ?? plain;
}

function isPayloadOrAction(text: string, at: number): boolean {
  if (text.charAt(at) === "{") return true;
  const quoting = quotingAt(text, at);
  return quoting !== undefined && /[A-Z]/.test(text.charAt(at + quoting.slashes + quoting.mark.length));
}

function isBlankBefore(text: string, bracket: number): boolean {
  let at = bracket - 1;
  while (at >= 0 && " \t".includes(text.charAt(at))) at--;
  return at < 0;
}

/** The position after white space, which may be written as `\n`, `\r` or `\t` within a JSON string. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (" \t\r\n".includes(text.charAt(at)) && at < text.length) at++;
    let end = at;
    while (text.charAt(end) === "\\") end++;
    if (end === at || end === text.length || !"nrt".includes(text.charAt(end))) return at;
    at = end + 1;
  }
}

/** The position after a number of up to three digits; `from` if it has more. */
function afterDigits(text: string, from: number): number {
  let at = from;
  while (at - from < 4 && isDigit(text.charAt(at))) at++;
  return at - from < 4 ? at : from;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** The position after a number, `null`, `true` or `false`; `from` if there is none. */
function afterWord(text: string, from: number): number {
  const word = /^(?:-?[\d.]{1,40}|null|true|false)(?=[\s,])/.exec(text.slice(from, from + 50))?.[0] ?? "";
  return from + word.length;
}
