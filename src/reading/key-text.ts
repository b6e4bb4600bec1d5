/**
 * The texts in which the values of configuration keys travel. Upper and lower case are the same, as such a text is a
 * CiString; blanks may stand around the items of a list.
 */
import * as words from "../result/words.js";
import type { UnplacedIssue } from "../result/words.js";
import { freezeIfValid, noValue } from "./brand.js";
import { mostItems } from "./list.js";
import { readWhole } from "./number.js";
import { append, own } from "./own.js";
import { addIssue, enter, type Key, type Reader, refuse, repair } from "./reader.js";
import { folded } from "./text.js";

/** `true` or `false`. A tolerant receiver takes blanks around it, and `1` and `0` as well. */
export function readBooleanText(r: Reader, key: Key, text: string): boolean {
  const exact = booleanOf(folded(text));
  if (exact !== undefined) return exact;
  const issue = words.keyType("true or false", text);
  if (!r.tolerant) return refuse(r, key, issue);
  const bare = folded(withoutBlanks(text));
  const meant = booleanOf(bare);
  if (meant !== undefined) return repair(r, key, issue, "normalised", text, meant);
  return bare === "1" || bare === "0" ? repair(r, key, issue, "converted", text, bare === "1") : refuse(r, key, issue);
}

function booleanOf(text: string): boolean | undefined {
  return text === "true" ? true : text === "false" ? false : undefined;
}

/** What the whole number of a key keeps to. A receiver accepts with advice what only an inferred limit forbids. */
export interface WholeLimits {
  readonly stated: OpenRange;
  readonly inferred: OpenRange;
}

interface OpenRange {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/**
 * A whole number in decimal digits, perhaps with a minus sign. A tolerant receiver takes blanks around it, a plus sign,
 * and a fraction of zeros as well.
 */
export function readWholeText(r: Reader, key: Key, text: string, limits: WholeLimits): number {
  const whole = wholeOf(r, key, text);
  if (whole === undefined) return noValue;
  if (!Number.isSafeInteger(whole)) return refuse(r, key, words.keyType("a whole number below 2^53", text));
  return readLimited(r, key, whole, limits);
}

function wholeOf(r: Reader, key: Key, text: string): number | undefined {
  if (/^-?\d+$/.test(text)) return Number(text);
  const issue = words.keyType("a whole number in decimal digits", text);
  const meant = /^ *(?:\+(?=\d))?(-?\d+)(?:\.0+)? *$/.exec(text)?.[1];
  if (!r.tolerant || meant === undefined) return refuse(r, key, issue);
  return repair(r, key, issue, "normalised", text, Number(meant));
}

/** A whole number within its limits. A tolerant receiver keeps one below a stated limit. */
export function readLimited(r: Reader, key: Key, whole: number, { stated, inferred }: WholeLimits): number {
  const { least, most } = own(stated);
  if (least !== undefined && whole < least) {
    const issue = words.range(least, most ?? mostInt32, whole);
    return r.tolerant ? repair(r, key, issue, "kept", whole, whole) : refuse(r, key, issue);
  }
  if (most !== undefined && whole > most) return refuse(r, key, words.range(least ?? 0, most, whole));
  const usual = own(inferred);
  const leastUsual = usual.least ?? leastInt32;
  const mostUsual = usual.most ?? mostInt32;
  return readWhole(r, key, whole, leastUsual, mostUsual, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

const leastInt32 = -2_147_483_648;
const mostInt32 = 2_147_483_647;

/** One of some texts. A tolerant receiver takes blanks around it as well. */
export function readMemberText(r: Reader, key: Key, text: string, members: readonly string[]): string {
  const exact = memberIn(members, text);
  if (exact !== undefined) return exact;
  const issue = notIn(members, text);
  const meant = r.tolerant ? memberIn(members, withoutBlanks(text)) : undefined;
  return meant === undefined ? refuse(r, key, issue) : repair(r, key, issue, "normalised", text, meant);
}

/** The member that differs from the text in upper and lower case at most. */
export function memberIn<T extends string>(members: readonly T[], text: string): T | undefined {
  const sought = folded(text);
  return members.find((member) => folded(member) === sought);
}

export function notIn(members: readonly string[], text: string): UnplacedIssue {
  return words.member(members, `must be one of ${members.join(", ")}`, text);
}

/** How an item of a list is read, and what is said of a text that is none. */
export interface ItemText<T> {
  readonly read: (text: string) => T | undefined;
  readonly refusal: (text: string) => UnplacedIssue;
}

/**
 * Items with commas between them, perhaps with blanks around them; the empty text is the empty list. A tolerant receiver
 * leaves out what is no item, as long as there is one that is.
 */
export function readItemTexts<T>(r: Reader, key: Key, text: string, { read, refusal }: ItemText<T>): readonly T[] {
  const texts = text === "" ? [] : itemsIn(text);
  if (texts.length > mostItems) return refuse(r, key, words.manyItems(mostItems, texts.length));
  const items: T[] = [];
  const refused: { readonly position: number; readonly bare: string }[] = [];
  texts.forEach((each, position) => {
    const bare = withoutBlanks(each);
    const item = bare === "" ? undefined : read(bare);
    if (item !== undefined) append(items, item);
    else append(refused, { position, bare });
  });
  const outer = enter(r, key);
  const list = r.within;
  // A list of which nothing is left would say that there is nothing, which is not what it says.
  const kept = r.tolerant && (items.length > 0 || refused.every(({ bare }) => bare === ""));
  for (const { position, bare } of refused) {
    r.within = { outer: list, key: position };
    // A finding must not keep the whole list alive.
    const item = words.detached(bare);
    const issue = item === "" ? words.emptyItem() : refusal(item);
    if (kept) repair(r, undefined, issue, item === "" ? "omitted" : "dropped", item, undefined);
    else addIssue(r, undefined, issue);
  }
  r.within = outer;
  return freezeIfValid<readonly T[]>(r, items);
}

/** The texts between the commas. To split a text looks a method up that somebody may have added to texts. */
function itemsIn(text: string): readonly string[] {
  const items: string[] = [];
  let start = 0;
  for (let comma = text.indexOf(","); comma !== -1; comma = text.indexOf(",", start)) {
    append(items, text.slice(start, comma));
    start = comma + 1;
  }
  append(items, text.slice(start));
  return items;
}

/** A regular expression would look at a long run of blanks again and again. */
function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return text.slice(start, end);
}
