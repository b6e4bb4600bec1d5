import { branded, refused } from "./brand.js";
import * as findings from "./findings.js";
import { type Key, type Read, type Reader, refuse, refuseType, report } from "./reader.js";

/** Printable ASCII (32 to 126), at least one character and at most `most`. */
export function readCiString<T extends string>(r: Reader, key: Key, value: unknown, most: number): T {
  if (typeof value === "string" && value.length > 0 && value.length <= most && isPrintable(value))
    return branded<T>(value);
  return refuseCiString(r, key, value, most);
}

function refuseCiString(r: Reader, key: Key, value: unknown, most: number): never {
  if (typeof value !== "string" || value === "") return refuseText(r, key, value);
  if (value.length > most) report(r, key, findings.maxLength(most, value.length));
  if (!isPrintable(value)) report(r, key, findings.charset());
  return refused;
}

function isPrintable(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

/** What the CiString types of OCPP can do besides. */
export interface CaseInsensitive {
  /** Whether two texts are the same but for upper and lower case. */
  readonly equals: (a: string, b: string) => boolean;
}

export const caseInsensitive: CaseInsensitive = { equals: (a, b) => a.toLowerCase() === b.toLowerCase() };

/** Any text that is not empty. */
export function readText(r: Reader, key: Key, value: unknown): string {
  return typeof value === "string" && value !== "" ? value : refuseText(r, key, value);
}

/** What `read` accepts, or the empty text where that has a meaning of its own. */
export function readOrEmpty<T extends string>(r: Reader, key: Key, value: unknown, read: Read<T>): T | "" {
  return value === "" ? "" : read(r, key, value);
}

/** An absolute URI of any length, as RFC 3986 writes it. */
export function readUri<T extends string>(r: Reader, key: Key, value: unknown): T {
  if (typeof value !== "string" || value === "") return refuseText(r, key, value);
  return absoluteUri.test(value) ? branded<T>(value) : refuse(r, key, findings.uri());
}

// scheme ":" [ "//" [ user "@" ] host [ ":" port ] ] path [ "?" query ] [ "#" fragment ]
const absoluteUri =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?=[/?#]|$)|(?!\/\/))(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

function refuseText(r: Reader, key: Key, value: unknown): never {
  return value === "" ? refuse(r, key, findings.empty()) : refuseType(r, key, value, "a string");
}
