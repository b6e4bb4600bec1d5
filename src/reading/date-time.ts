import * as words from "../result/words.js";
import { branded, noValue } from "./brand.js";
import { isKeptWithAdvice, type Key, type Reader, refuse, refuseType, repair, rewrite } from "./reader.js";
import { isTextOmitted } from "./text.js";

/**
 * A moment as `2025-01-02T15:04:05Z`, with as many digits of a second's fraction as are given.
 *
 * A receiver accepts offsets from UTC and writes the moment in UTC; a sender is held to UTC and may pass a `Date`.
 */
export function readMoment<T extends string>(r: Reader, key: Key, value: unknown): T {
  if (typeof value === "string" && isUtc(value)) return branded<T>(value);
  return examineMoment(r, key, value);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalMoment<T extends string>(r: Reader, key: Key, value: unknown): T | undefined {
  return value === undefined || isTextOmitted(r, key, value) ? undefined : readMoment<T>(r, key, value);
}

function examineMoment<T extends string>(r: Reader, key: Key, value: unknown): T {
  const text = r.sending && value instanceof Date ? fromDate(value) : value;
  if (typeof text !== "string") return refuseType(r, key, text, r.sending ? "a string or a Date" : "a string");
  if (text === "") return refuse(r, key, words.empty());
  const whole = completed(text);
  const utc = toUtc(whole);
  // RFC 3339 has T and Z in lower case as well, ISO 8601 has times without seconds; the rest that had to be completed is
  // of neither.
  const isStrict = whole === text.toUpperCase();
  if (utc !== undefined && withoutSeconds.test(text))
    return isKeptWithAdvice(r, key, words.noSeconds()) ? branded<T>(rewrite(r, utc)) : noValue;
  if (utc === undefined || !(isStrict || r.tolerant)) return refuse(r, key, words.dateTime());
  if (!isStrict) return branded<T>(repair(r, key, words.dateTime(), "normalised", text, utc));
  if (r.sending && utc.slice(0, 19) !== whole.slice(0, 19)) return refuse(r, key, words.utc());
  return branded<T>(rewrite(r, utc));
}

const withoutSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** The text of a `Date`; one that JavaScript calls invalid has a text that is refused. */
function fromDate(date: Date): string {
  const time = Date.prototype.getTime.call(date);
  return Number.isNaN(time) ? "Invalid Date" : new Date(time).toISOString();
}

const utcForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** Whether the text is an existing moment, written as we write it. */
function isUtc(text: string): boolean {
  if (!utcForm.test(text)) return false;
  const day = digitAt(text, 8) * 10 + digitAt(text, 9);
  return day <= 28 || day <= daysOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function digitAt(text: string, i: number): number {
  return text.charCodeAt(i) - 48;
}

/** The calendar comes back every 400 years, and JavaScript counts from 1900 in the first century. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

const zoneForm = /(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The moment of a complete text in UTC, the digits of its fraction kept; `undefined` if it is none. */
function toUtc(whole: string): string | undefined {
  const [zone] = zoneForm.exec(whole) ?? [];
  if (zone === undefined || !isUtc(`${whole.slice(0, -zone.length)}Z`)) return undefined;
  const moment = new Date(whole.slice(0, 19) + zone).toISOString();
  // Years before 0 and after 9999 are written with a sign and six digits.
  return moment.length === 24 ? `${moment.slice(0, 19)}${whole.slice(19, -zone.length)}Z` : undefined;
}

/**
 * A text of RFC 3339, or one that almost is, as chargers send it, in the form of `2025-01-02T15:04:05+02:00`: without a
 * zone it is meant in UTC, without seconds on the minute. Any other text as it is.
 */
function completed(text: string): string {
  const parts = /^(\d{4})-(\d\d?)-(\d\d?)[T ](\d\d?):(\d\d?)(?::(\d\d?)([.,]\d+)?)? ?(?:Z|([+-]\d\d):?(\d\d)?)?$/i.exec(
    text,
  );
  if (parts === null) return text;
  const [, year = "", month, day, hour, minute, second = "0", fraction = "", hours, minutes = "00"] = parts;
  const two = (digits = ""): string => digits.padStart(2, "0");
  const zone = hours === undefined ? "Z" : `${hours}:${minutes}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${fraction.replace(",", ".")}${zone}`;
}

/** What `DateTime` can do besides. To go from a `Date` to a `DateTime`, call it with the `Date`. */
export interface Moments {
  /** The moment as a `Date`, to the millisecond; an invalid `Date` for what is no moment. */
  readonly toDate: (moment: string) => Date;
  /**
   * Less than 0 if `a` is earlier than `b`, more than 0 if it is later, 0 if both are the same moment, however many
   * digits they have. `NaN` if one of them is no text.
   */
  readonly compare: (a: string, b: string) => number;
}

export const moments: Moments = {
  toDate(moment: unknown) {
    return new Date(typeof moment === "string" ? moment : Number.NaN);
  },
  compare(a: unknown, b: unknown) {
    if (typeof a !== "string" || typeof b !== "string") return Number.NaN;
    const [left, right] = [significant(a), significant(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  },
};

/** A UTC text without what does not count: texts that are left sort like the moments. */
function significant(moment: string): string {
  let end = moment.length - 1;
  if (end > 19) while (moment.charAt(end - 1) === "0") end--;
  return moment.slice(0, end === 20 ? 19 : end);
}
