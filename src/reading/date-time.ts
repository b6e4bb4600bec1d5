import * as words from "../result/words.js";
import { branded, noValue } from "./brand.js";
import { isObject } from "./object.js";
import { isKeptWithAdvice, type Key, type Reader, refuse, refuseType, repair } from "./reader.js";
import { isTextOmitted } from "./text.js";

/**
 * A moment as `2025-01-02T15:04:05Z`, with as many digits of a second's fraction as are given.
 *
 * A receiver accepts offsets from UTC and writes the moment in UTC; a sender is held to UTC and may pass a `Date`.
 */
export function readMoment<T extends string>(r: Reader, key: Key, value: unknown): T {
  if (isMoment(value)) return branded<T>(value);
  return examineMoment(r, key, value);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalMoment<T extends string>(r: Reader, key: Key, value: unknown): T | undefined {
  return value === undefined || isTextOmitted(r, key, value) ? undefined : readMoment<T>(r, key, value);
}

function examineMoment<T extends string>(r: Reader, key: Key, value: unknown): T {
  const text = r.sending && isObject(value) ? (fromDate(value) ?? value) : value;
  if (typeof text !== "string") return refuseType(r, key, text, r.sending ? "a string or a Date" : "a string");
  if (text === "") return refuse(r, key, words.empty());
  const utc = toUtc(text);
  if (utc === undefined) return examineUnusual(r, key, text);
  if (r.sending && !isZero(text)) return refuse(r, key, words.utc());
  return branded<T>(utc);
}

/** Whether a complete text is in UTC. */
function isZero(text: string): boolean {
  return /(?:Z|[+-]00:00)$/.test(text);
}

/** A moment that is not written as RFC 3339 writes it in capitals, or none at all. */
function examineUnusual<T extends string>(r: Reader, key: Key, text: string): T {
  const whole = completed(text);
  const utc = toUtc(whole);
  if (utc === undefined) return refuse(r, key, words.dateTime());
  if (r.sending && !isZero(whole)) return refuse(r, key, words.utc());
  // ISO 8601 has times without seconds, RFC 3339 has t and z; the rest that was completed is of neither.
  if (withoutSeconds.test(text)) return isKeptWithAdvice(r, key, words.noSeconds()) ? branded<T>(utc) : noValue;
  if (whole === text.toUpperCase()) return branded<T>(utc);
  if (!r.tolerant) return refuse(r, key, words.dateTime());
  return branded<T>(repair(r, key, words.dateTime(), "normalised", text, utc));
}

const withoutSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The text of a `Date`, also of another realm; one that JavaScript calls invalid has a text that is refused. `undefined`
 * for any other object, whatever it claims to be.
 */
function fromDate(object: object): string | undefined {
  try {
    const time = Date.prototype.getTime.call(object);
    return Number.isNaN(time) ? "Invalid Date" : new Date(time).toISOString();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const form =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the value is an existing moment, written as we write it. */
export function isMoment(value: unknown): value is string {
  return typeof value === "string" && isUtc(value);
}

function isUtc(text: string): boolean {
  return endsInZ(text) && isExisting(text);
}

function endsInZ(text: string): boolean {
  return text.charCodeAt(text.length - 1) === 90;
}

/** Whether a text has the form, and its month that day. */
function isExisting(text: string): boolean {
  return form.test(text) && (text.charCodeAt(8) < two || isDayOfMonth(text));
}

const two = 50;

function isDayOfMonth(text: string): boolean {
  return numberAt(text, 8) <= daysOf(yearOf(text), numberAt(text, 5));
}

function yearOf(text: string): number {
  return numberAt(text, 0) * 100 + numberAt(text, 2);
}

/** The number that two digits stand for. */
function numberAt(text: string, i: number): number {
  return text.charCodeAt(i) * 10 + text.charCodeAt(i + 1) - 528;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The moment of a complete text in UTC, the digits of its fraction kept; `undefined` if it is none. */
function toUtc(whole: string): string | undefined {
  if (!isExisting(whole)) return undefined;
  if (endsInZ(whole)) return whole;
  const zone = whole.length - 6;
  const offset = numberAt(whole, zone + 1) * 60 + numberAt(whole, zone + 4);
  const minute = numberAt(whole, 11) * 60 + numberAt(whole, 14) + (whole.charAt(zone) === "-" ? offset : -offset);
  const date = minute < 0 ? dayBefore(whole) : minute < minutesOfDay ? whole.slice(0, 10) : dayAfter(whole);
  if (date === undefined) return undefined;
  const inDay = (minute + minutesOfDay) % minutesOfDay;
  return `${date}T${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}${whole.slice(16, zone)}Z`;
}

const minutesOfDay = 1440;

/** The date before that of a moment; `undefined` before the year 0. */
function dayBefore(moment: string): string | undefined {
  const year = yearOf(moment);
  const month = numberAt(moment, 5);
  const day = numberAt(moment, 8);
  if (day > 1) return dateOf(year, month, day - 1);
  if (month > 1) return dateOf(year, month - 1, daysOf(year, month - 1));
  return year === 0 ? undefined : dateOf(year - 1, 12, 31);
}

/** The date after that of a moment; `undefined` after the year 9999. */
function dayAfter(moment: string): string | undefined {
  const year = yearOf(moment);
  const month = numberAt(moment, 5);
  const day = numberAt(moment, 8);
  if (day < daysOf(year, month)) return dateOf(year, month, day + 1);
  if (month < 12) return dateOf(year, month + 1, 1);
  return year === 9999 ? undefined : dateOf(year + 1, 1, 1);
}

function dateOf(year: number, month: number, day: number): string {
  return `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
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
  const { 1: year = "", 2: month, 3: day, 4: hour, 5: minute, 6: second = "0", 7: fraction = "" } = parts;
  const { 8: hours, 9: minutes = "00" } = parts;
  const padded = (digits = ""): string => digits.padStart(2, "0");
  const zone = hours === undefined ? "Z" : `${hours}:${minutes}`;
  return `${year}-${padded(month)}-${padded(day)}T${padded(hour)}:${padded(minute)}:${padded(second)}${fraction.replace(/,/, ".")}${zone}`;
}

/** What `DateTime` can do besides. To go from a `Date` to a `DateTime`, call it with the `Date`. */
export interface Moments {
  /** The moment as a `Date`, to the millisecond; an invalid `Date` for what is no moment. */
  readonly toDate: (moment: string) => Date;
  /**
   * Less than 0 if `a` is earlier than `b`, more than 0 if it is later, 0 if both are the same moment, however many
   * digits they have. `NaN` if one of them is none.
   */
  readonly compare: (a: string, b: string) => number;
}

export const moments: Moments = {
  toDate(moment: unknown) {
    return new Date(typeof moment === "string" && isUtc(moment) ? moment : Number.NaN);
  },
  compare(a: unknown, b: unknown) {
    if (typeof a !== "string" || typeof b !== "string" || !isUtc(a) || !isUtc(b)) return Number.NaN;
    const left = significant(a);
    const right = significant(b);
    return left < right ? -1 : left > right ? 1 : 0;
  },
};

/** A UTC text without what does not count: texts that are left sort like the moments. */
function significant(moment: string): string {
  let end = moment.length - 1;
  if (end > 19) while (moment.charAt(end - 1) === "0") end--;
  return moment.slice(0, end === 20 ? 19 : end);
}
