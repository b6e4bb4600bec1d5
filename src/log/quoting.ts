import type { FrameForm } from "./frame.js";

/**
 * How the quotation marks of a frame look in a log: a mark behind so many backslashes. In JSON within JSON it is `\"`,
 * one level deeper `\\\"`, in CSV `""`, in HTML an entity.
 */
export interface Quoting {
  readonly mark: string;
  readonly slashes: number;
}

/** What a mark is where it stands. */
export type Role = "delimiter" | "content" | "outside";

/** The quoting at a position where a text should begin; `undefined` if none begins there. */
export function quotingAt(text: string, at: number): Quoting | undefined {
  const slashes = runOf(text, at, "\\");
  const start = at + slashes;
  const marks = ["&quot;", "&#34;", "&#x22;", "u0022", "'"];
  const mark =
    text.charAt(start) === '"' ? doubled(text, start, slashes) : marks.find((m) => text.startsWith(m, start));
  if (mark === undefined || (mark === "u0022") !== (mark === "u0022" && slashes > 0)) return undefined;
  return mark === "'" && slashes > 0 ? undefined : { mark, slashes };
}

/** One mark, or the doubled one of CSV: two of them are an empty text unless something follows that is in it. */
function doubled(text: string, start: number, slashes: number): string | undefined {
  const run = runOf(text, start, '"');
  if (run === 1 || (run === 2 && slashes === 0 && /[\s,\]]/.test(text.charAt(start + 2)))) return '"';
  return run === 2 || run === 4 ? '""' : undefined;
}

function runOf(text: string, at: number, character: string): number {
  let end = at;
  while (text.charAt(end) === character) end++;
  return end - at;
}

/** What a mark behind so many backslashes is: the end of a text, a part of it, or a mark of what is around the frame. */
export function roleOf({ mark, slashes }: Quoting, before: number): Role {
  // Each level of escaping doubles the backslashes of the frame itself and adds one to a quotation mark.
  const own = (before - slashes) / (slashes + 1);
  if (own >= 0 && Number.isInteger(own)) return own % 2 === 0 ? "delimiter" : "content";
  return mark === '"' || mark === '""' ? "outside" : "content";
}

/** The form whose quotation marks these are. */
export function formOf({ mark, slashes }: Quoting): FrameForm {
  if (mark === "'") return "printed";
  if (mark === '""') return "csv";
  if (mark.startsWith("&")) return "html";
  return slashes > 0 ? "escaped" : "json";
}

/** Undoes what a logger did to a text with these quotation marks. */
export function unquoted(text: string, { mark, slashes }: Quoting): string {
  let inner = text;
  if (mark === '""') inner = inner.replaceAll('""', '"');
  if (mark.startsWith("&")) inner = withoutEntities(inner);
  for (let level = slashes; level > 0; level = (level - 1) >> 1) inner = unescaped(inner);
  return inner;
}

/** Undoes one level of the escapes of JSON. What is no escape stays, and half an escape at the end is left out. */
export function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(u?[\da-fA-F]{0,3}$)|([\s\S]))/g, (all, ...groups: unknown[]) => {
    const hex = groups.at(0);
    const letter = groups.at(2);
    if (typeof hex === "string") return String.fromCharCode(Number.parseInt(hex, 16));
    if (typeof letter !== "string") return "";
    const plain = plainLetters.get(letter);
    return plain ?? all;
  });
}

const plainLetters: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]{1,5})|#(\d{1,6})|(\w{2,4}));/g, (all, ...groups: unknown[]) => {
    const hex = groups.at(0);
    const decimal = groups.at(1);
    if (typeof hex === "string") return characterOf(Number.parseInt(hex, 16), all);
    if (typeof decimal === "string") return characterOf(Number(decimal), all);
    return entities.get(String(groups.at(2))) ?? all;
  });
}

function characterOf(code: number, otherwise: string): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["quot", '"'],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["apos", "'"],
]);
