import { branded } from "./brand.js";
import * as findings from "./findings.js";
import { type Key, mend, type Reader, refuse, refuseType } from "./reader.js";

/**
 * A moment as `2025-01-02T15:04:05Z`, with as many digits of a second's fraction as are given.
 *
 * A receiver accepts offsets from UTC and writes the moment in UTC (OCPP 1.6 §3.15); a sender is held to UTC and may
 * give a `Date`.
 */
export function readMoment<T extends string>(r: Reader, key: Key, value: unknown): T {
  if (isMoment(value)) return branded<T>(value);
  return examineMoment(r, key, value);
}

/** Whether the value is a moment, written as we write it. */
export function isMoment(value: unknown): value is string {
  return typeof value === "string" && isUtc(value);
}

function examineMoment<T extends string>(r: Reader, key: Key, value: unknown): T {
  const text = r.sending && value instanceof Date ? fromDate(value) : value;
  if (typeof text !== "string") return refuseType(r, key, text, r.sending ? "a string or a Date" : "a string");
  if (text === "") return refuse(r, key, findings.empty());
  const utc = toUtc(text);
  if (utc !== undefined) {
    if (r.sending && !withoutOffset.test(text)) return refuse(r, key, findings.utc());
    return branded<T>(utc);
  }
  const meant = r.tolerant ? toUtc(completed(text)) : undefined;
  if (meant === undefined) return refuse(r, key, findings.dateTime());
  return branded<T>(mend(r, key, findings.dateTime(), "normalised", text, meant));
}

/** The text of a `Date`; one that JavaScript calls invalid has a text that is refused. */
function fromDate(date: Date): string {
  const time = Date.prototype.getTime.call(date);
  return Number.isNaN(time) ? "Invalid Date" : new Date(time).toISOString();
}

const withoutOffset = /(?:z|[+-]00:00)$/i;

const utcForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** Whether the text is an existing moment, written as we write it. */
function isUtc(text: string): boolean {
  if (!utcForm.test(text)) return false;
  const day = Number(text.charAt(8)) * 10 + Number(text.charAt(9));
  return day <= 28 || day <= daysOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The moment of an RFC 3339 text in UTC, the digits of its fraction kept; `undefined` if it is none. */
function toUtc(text: string): string | undefined {
  const parts = /^(.{10})T(.{8})(\.\d+)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i.exec(text);
  if (parts === null) return undefined;
  const [, date = "", time = "", fraction = "", sign = "+", hours = "0", minutes = "0"] = parts;
  const local = `${date}T${time}Z`;
  if (!isUtc(local)) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const moment = new Date(Date.parse(local) - offset * 60_000).toISOString();
  // Years before 0 and after 9999 are written with a sign and six digits.
  return moment.length === 24 ? `${moment.slice(0, 19)}${fraction}Z` : undefined;
}

/**
 * A text that almost is one of RFC 3339, as chargers send it, completed: without a zone it is meant in UTC, without
 * seconds on the minute.
 */
function completed(text: string): string {
  const parts =
    /^(\d{4})-(\d\d?)-(\d\d?)[T ](\d\d?):(\d\d?)(?::(\d\d?)([.,]\d+)?)? ?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/i.exec(text);
  if (parts === null) return text;
  const [
    ,
    year = "",
    month = "",
    day = "",
    hour = "",
    minute = "",
    second = "0",
    fraction = "",
    ,
    sign,
    hours = "",
    minutes = "00",
  ] = parts;
  const two = (digits: string): string => digits.padStart(2, "0");
  const zone = sign === undefined ? "Z" : `${sign}${hours}:${minutes}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${fraction.replace(",", ".")}${zone}`;
}

/** What `DateTime` can do besides. To go from a `Date` to a `DateTime`, call it with the `Date`. */
export interface Moments {
  /** The moment as a `Date`, to the millisecond. */
  readonly toDate: (moment: string) => Date;
  /**
   * Less than 0 if `a` is earlier than `b`, more than 0 if it is later, 0 if both are the same moment, however many
   * digits they have.
   */
  readonly compare: (a: string, b: string) => number;
}

export const moments: Moments = {
  toDate: (moment) => new Date(moment),
  compare(a, b) {
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
