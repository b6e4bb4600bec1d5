import type { RepairKind } from "../result/finding.js";
import type { UnplacedIssue } from "../result/words.js";
import * as words from "../result/words.js";
import { branded, noValue } from "./brand.js";
import { jsonTextOfAny } from "./json-text.js";
import { isOmitted } from "./object.js";
import { addIssue, isKeptWithAdvice, type Key, type Reader, refuse, refuseType, repair } from "./reader.js";

/**
 * Printable ASCII (32 to 126), at most `most` characters. A sender leaves none empty; a tolerant receiver keeps any text
 * whole.
 */
export function readCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  if (isCiString(value, most)) return branded<T>(value);
  return examineCiString(r, key, value, most, r.tolerant);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number): T | undefined {
  return value === undefined || isOmitted(r, key, value) ? undefined : readCiString<T>(r, key, value, most);
}

/** The same for text that says who somebody is: never empty, never changed, and never kept if it is wrong. */
export function readIdentity<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  if (isCiString(value, most)) return branded<T>(value);
  if (value === "") return refuse(r, key, words.empty());
  return examineCiString(r, key, value, most, false);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalIdentity<T extends string>(r: Reader, key: Key, value: unknown, most: number): T | undefined {
  return value === undefined || isTextOmitted(r, key, value) ? undefined : readIdentity<T>(r, key, value, most);
}

/** Whether the value is printable ASCII, not empty and not longer than `most`. */
export function isCiString(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= most && isPrintable(value);
}

function examineCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number, kept: boolean): T {
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  if (value === "") return isKeptWithAdvice(r, key, words.emptyText()) ? branded<T>(value) : noValue;
  const note = (issue: UnplacedIssue): void => {
    if (kept) repair(r, key, issue, "kept", value, value);
    else addIssue(r, key, issue);
  };
  if (value.length > most) note(words.maxLength(most, value.length));
  if (!isPrintable(value)) note(words.charset());
  return kept ? branded<T>(value) : noValue;
}

/** Looks for what does not belong there: that needs no memory, however long the text is. */
function isPrintable(text: string): boolean {
  return !/[^ -~]/.test(text);
}

/** What the CiString types of OCPP can do besides. */
export interface CaseInsensitive {
  /** Whether two texts are the same but for upper and lower case. Nothing but two texts is. */
  readonly equals: (a: string, b: string) => boolean;
}

export const caseInsensitive: CaseInsensitive = {
  equals(a: unknown, b: unknown) {
    return typeof a === "string" && typeof b === "string" && folded(a) === folded(b);
  },
};

/** The text with the letters A to Z in lower case, and no others: the Kelvin sign is no k. */
export function folded(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
}

/**
 * Printable ASCII of any length. A tolerant receiver takes a number for its text, and keeps any other text, which no
 * finding shows, as it may be signed meter data.
 */
export function readAsciiText(r: Reader, key: Key, value: unknown): string {
  if (typeof value !== "string") {
    if (!r.tolerant || typeof value !== "number" || !Number.isFinite(value))
      return refuseType(r, key, value, "a string");
    return toText(r, key, value, String(value));
  }
  if (isAsciiText(value)) return value;
  return r.tolerant ? hidden(r, key, words.charset(), "kept", value) : refuse(r, key, words.charset());
}

/** Printable ASCII of at most `most` characters, which may be none. A tolerant receiver keeps any text whole. */
export function readLimitedText(r: Reader, key: Key, value: unknown, most: number): string {
  if (isLimitedText(value, most)) return value;
  return examineText(r, key, value, most, isPrintable, words.charset);
}

/** The same in lines, such as a certificate. */
export function readPem(r: Reader, key: Key, value: unknown, most: number): string {
  if (isPem(value, most)) return value;
  return examineText(r, key, value, most, isPrintableInLines, words.charsetOfLines);
}

/** Whether the value is printable ASCII. */
export function isAsciiText(value: unknown): value is string {
  return typeof value === "string" && isPrintable(value);
}

/** Whether the value is printable ASCII of at most `most` characters. */
export function isLimitedText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most && isPrintable(value);
}

/** Whether the value is printable ASCII in lines, of at most `most` characters. */
export function isPem(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most && isPrintableInLines(value);
}

/** Whether the value is that of a configuration key as it should be, of at most `most` characters. */
export function isConfigurationValue(value: unknown, most: number): value is string {
  return value === "" || isCiString(value, most);
}

function examineText(
  r: Reader,
  key: Key,
  value: unknown,
  most: number,
  isGood: (text: string) => boolean,
  charset: () => UnplacedIssue,
): string {
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  const note = (issue: UnplacedIssue): void => {
    if (r.tolerant) repair(r, key, issue, "kept", value, value);
    else addIssue(r, key, issue);
  };
  if (value.length > most) note(words.maxLength(most, value.length));
  if (!isGood(value)) note(charset());
  return r.tolerant ? value : noValue;
}

function isPrintableInLines(text: string): boolean {
  return !/[^\t\n\r -~]/.test(text);
}

/** Any text. A tolerant receiver takes any other JSON for its text. No finding shows it, as it may hold an idTag. */
export function readAnyText(r: Reader, key: Key, value: unknown): string {
  if (typeof value === "string") return value;
  const json = r.tolerant && value !== null ? jsonTextOfAny(value) : undefined;
  if (json === undefined) return refuseType(r, key, value, "a string");
  return hidden(r, key, words.type("a string", value), "converted", json);
}

/**
 * The value of a configuration key, which may be empty. A tolerant receiver takes a number or boolean for its text, and
 * keeps any text whole. No finding shows it, as it may be a secret.
 */
export function readConfigurationValue<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  if (isConfigurationValue(value, most)) return branded<T>(value);
  if (typeof value !== "string") {
    const convertible = typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
    if (!r.tolerant || !convertible) return refuseType(r, key, value, "a string");
    return branded<T>(hidden(r, key, words.type("a string", value), "converted", String(value)));
  }
  if (!r.tolerant) return examineCiString(r, key, value, most, false);
  if (value.length > most) hidden(r, key, words.maxLength(most, value.length), "kept", value);
  if (!isPrintable(value)) hidden(r, key, words.charset(), "kept", value);
  return branded<T>(value);
}

/** A repair that shows neither what was read nor what it became. */
function hidden(r: Reader, key: Key, issue: UnplacedIssue, kind: RepairKind, became: string): string {
  repair(r, key, issue, kind, undefined, undefined);
  return became;
}

function toText(r: Reader, key: Key, value: unknown, text: string): string {
  return repair(r, key, words.type("a string", value), "converted", value, text);
}

/** Whether a tolerant receiver takes the field for one that is left out, as it is `null` or empty. */
export function isTextOmitted(r: Reader, key: Key, value: unknown): boolean {
  if (value !== "" || !r.tolerant) return isOmitted(r, key, value);
  repair(r, key, words.empty(), "omitted", value, undefined);
  return true;
}

/** Whether the value is an absolute URI of at most `most` characters. */
export function isAbsoluteUri(value: unknown, most = Infinity): value is string {
  return typeof value === "string" && value.length <= most && !foreignToUris.test(value) && absoluteUri.test(value);
}

/** A URI of any length, as RFC 3986 writes it. A sender writes an absolute one. */
export function readUri<T extends string>(r: Reader, key: Key, value: unknown): T {
  if (isAbsoluteUri(value)) return branded<T>(value);
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  if (value === "") return refuse(r, key, words.empty());
  if (foreignToUris.test(value)) return refuse(r, key, words.uri());
  if (!relativeUri.test(value)) return refuse(r, key, words.uri());
  return isKeptWithAdvice(r, key, words.relativeUri()) ? branded<T>(value) : noValue;
}

/** The same of at most `most` characters. A tolerant receiver keeps a longer one, of which no finding shows anything. */
export function readShortUri<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  const uri = readUri<T>(r, key, value);
  if (typeof value !== "string" || value.length <= most) return uri;
  const issue = words.maxLength(most, value.length);
  if (!r.tolerant) return refuse(r, key, issue);
  repair(r, key, issue, "kept", undefined, undefined);
  return uri;
}

/** A character that is in no URI, or a percent sign without its two digits. */
const foreignToUris = /[^\w.~!$&'()*+,;=:@/?#[\]%-]|%(?![\da-f]{2})/i;

// scheme ":" [ "//" [ user "@" ] host [ ":" port ] ] path [ "?" query ] [ "#" fragment ]; a loop within a loop would run out
// of stack in a long one.
const absoluteUri =
  /^[a-z][a-z\d+.-]*:(?=.)(?:\/\/(?:[^/?#[\]@]*@)?(?:\[[\da-f:.]+\]|[^/?#[\]@:]*)(?::\d*)?(?=[/?#]|$)|(?!\/\/))[^?#[\]]*(?:\?[^#[\]]*)?(?:#[^#[\]]*)?$/i;

// The same without a scheme; a colon before the first slash would be one.
const relativeUri =
  /^(?:\/\/(?:[^/?#[\]@]*@)?(?:\[[\da-f:.]+\]|[^/?#[\]@:]*)(?::\d*)?(?=[/?#]|$)|(?!\/\/)(?![^/?#]*:))[^?#[\]]*(?:\?[^#[\]]*)?(?:#[^#[\]]*)?$/i;
