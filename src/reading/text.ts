import type { UnplacedIssue } from "../result/words.js";
import * as words from "../result/words.js";
import { branded, noValue } from "./brand.js";
import { isOmitted } from "./object.js";
import { addIssue, type Key, type Reader, refuse, refuseType, repair } from "./reader.js";

/** Printable ASCII (32 to 126), at least one character and at most `most`. A tolerant receiver keeps any text whole. */
export function readCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  if (isCiString(value, most)) return branded<T>(value);
  return examineCiString(r, key, value, most, r.tolerant);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number): T | undefined {
  return value === undefined || isTextOmitted(r, key, value) ? undefined : readCiString<T>(r, key, value, most);
}

/** The same for text that says who somebody is, which is never changed, and never kept if it is wrong. */
export function readIdentity<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  if (isCiString(value, most)) return branded<T>(value);
  return examineCiString(r, key, value, most, false);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalIdentity<T extends string>(r: Reader, key: Key, value: unknown, most: number): T | undefined {
  return value === undefined || isTextOmitted(r, key, value) ? undefined : readIdentity<T>(r, key, value, most);
}

/** Whether the value is printable ASCII, not empty and not longer than `most`. */
function isCiString(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= most && printable.test(value);
}

function examineCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number, kept: boolean): T {
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  const note = (issue: UnplacedIssue): void => {
    if (kept) repair(r, key, issue, "kept", value, value);
    else addIssue(r, key, issue);
  };
  if (value === "") note(words.empty());
  if (value.length > most) note(words.maxLength(most, value.length));
  if (!printable.test(value)) note(words.charset());
  return kept ? branded<T>(value) : noValue;
}

const printable = /^[ -~]*$/;

/** What the CiString types of OCPP can do besides. */
export interface CaseInsensitive {
  /** Whether two texts are the same but for upper and lower case. Nothing but two texts is. */
  readonly equals: (a: string, b: string) => boolean;
}

export const caseInsensitive: CaseInsensitive = {
  equals(a: unknown, b: unknown) {
    return typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase();
  },
};

/** Whether the value is a text that is not empty. */
function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Any text that is not empty. A tolerant receiver takes a number for its text. */
export function readText(r: Reader, key: Key, value: unknown): string {
  if (isText(value)) return value;
  if (r.tolerant && typeof value === "number" && Number.isFinite(value)) return toText(r, key, value, String(value));
  return refuseText(r, key, value);
}

/** Any text. A tolerant receiver takes any other JSON for its text. */
export function readAnyText(r: Reader, key: Key, value: unknown): string {
  if (typeof value === "string") return value;
  if (!r.tolerant || value === null) return refuseText(r, key, value);
  const json: unknown = JSON.stringify(value);
  return typeof json === "string" ? toText(r, key, value, json) : refuseText(r, key, value);
}

/** The value of a configuration key, which may be empty. A tolerant receiver takes a number or boolean for its text. */
export function readConfigurationValue<T extends string>(r: Reader, key: Key, value: unknown, most: number): T | "" {
  if (value === "") return "";
  const convertible = typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  return r.tolerant && convertible
    ? branded<T>(toText(r, key, value, String(value)))
    : readCiString<T>(r, key, value, most);
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

/** An absolute URI of any length, as RFC 3986 writes it. */
export function readUri<T extends string>(r: Reader, key: Key, value: unknown): T {
  if (!isText(value)) return refuseText(r, key, value);
  return absoluteUri.test(value) ? branded<T>(value) : refuse(r, key, words.uri());
}

// scheme ":" [ "//" [ user "@" ] host [ ":" port ] ] path [ "?" query ] [ "#" fragment ]
const absoluteUri =
  /^[a-z][a-z\d+.-]*:(?=.)(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?=[/?#]|$)|(?!\/\/))(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

function refuseText(r: Reader, key: Key, value: unknown): never {
  return value === "" ? refuse(r, key, words.empty(), value) : refuseType(r, key, value, "a string");
}
