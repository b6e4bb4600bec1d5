import * as words from "../result/words.js";
import { branded, noValue } from "./brand.js";
import { isOmitted } from "./object.js";
import { isKeptWithAdvice, type Key, type Reader, refuse, refuseType, repair } from "./reader.js";

/**
 * A whole number from `least` to `most`. A receiver takes one from `leastAllowed` to `mostAllowed`, with advice; all of
 * them lie within 32 bits.
 */
export function readWhole<T extends number>(
  r: Reader,
  key: Key,
  value: unknown,
  least: number,
  most: number,
  leastAllowed = least,
  mostAllowed = most,
): T {
  if (isWhole(value, least, most)) return branded<T>(value);
  return examineWhole(r, key, value, { least, most, leastAllowed, mostAllowed });
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalWhole<T extends number>(
  r: Reader,
  key: Key,
  value: unknown,
  least: number,
  most: number,
  leastAllowed?: number,
  mostAllowed?: number,
): T | undefined {
  return value === undefined || isOmitted(r, key, value)
    ? undefined
    : readWhole<T>(r, key, value, least, most, leastAllowed, mostAllowed);
}

/** Whether the value is a whole number from `least` to `most`, within 32 bits, and not minus zero. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && (value | 0) === value && value >= least && value <= most && !isMinusZero(value);
}

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly leastAllowed: number;
  readonly mostAllowed: number;
}

function examineWhole<T extends number>(
  r: Reader,
  key: Key,
  value: unknown,
  { least, most, leastAllowed, mostAllowed }: Limits,
): T {
  const number = r.tolerant ? fromText(r, key, value, integerText) : value;
  if (!Number.isInteger(number)) return refuseType(r, key, number, "an integer");
  const whole = writable(Number(number));
  if (Math.abs(whole) > Number.MAX_SAFE_INTEGER) return refuse(r, key, words.lostDigits(leastAllowed, mostAllowed));
  if (whole >= least && whole <= most) return branded<T>(whole);
  if (whole >= leastAllowed && whole <= mostAllowed)
    return isKeptWithAdvice(r, key, words.usualRange(least, most, whole)) ? branded<T>(whole) : noValue;
  const issue = words.range(leastAllowed, mostAllowed, whole);
  // The lower limits are rules of the specification's prose; the upper ones are what the type can hold.
  const kept = r.tolerant && whole < leastAllowed && whole >= leastInt32;
  return kept ? branded<T>(repair(r, key, issue, "kept", whole, whole)) : refuse(r, key, issue);
}

const leastInt32 = -2_147_483_648;
const mostInt32 = 2_147_483_647;

const integerText = /^[+-]?\d+$/;
const decimalText = /^[+-]?\d+(?:\.\d+)?$/;

/** A whole number of 32 bits from a meter. A tolerant receiver rounds one with a fraction to the nearest. */
export function readRegister<T extends number>(r: Reader, key: Key, value: unknown): T {
  const given = r.tolerant ? fromText(r, key, value, decimalText) : value;
  if (r.tolerant && typeof given === "number" && Number.isFinite(given) && !Number.isInteger(given)) {
    // Adding 0 makes a zero of minus zero, which JSON does not have.
    const nearest = Math.round(given) + 0;
    const whole = repair(r, key, words.type("an integer", given), "rounded", given, nearest);
    return readWhole<T>(r, key, whole, leastInt32, mostInt32);
  }
  return readWhole<T>(r, key, given, leastInt32, mostInt32);
}

/** A finite number with at most one decimal. A sender keeps to 0 or more. */
export function readTenths<T extends number>(r: Reader, key: Key, value: unknown): T {
  if (isTenths(value)) return branded<T>(value);
  return examineTenths(r, key, value);
}

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalTenths<T extends number>(r: Reader, key: Key, value: unknown): T | undefined {
  return value === undefined || isOmitted(r, key, value) ? undefined : readTenths<T>(r, key, value);
}

/** Whether the value is a finite number of 0 or more with at most one decimal, and not minus zero. */
export function isTenths(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < Infinity && hasOneDecimal(value) && !isMinusZero(value);
}

function examineTenths<T extends number>(r: Reader, key: Key, value: unknown): T {
  const given = r.tolerant ? fromText(r, key, value, decimalText) : value;
  if (!Number.isFinite(given)) return refuseType(r, key, given, "a number");
  const tenths = inTenths(r, key, writable(Number(given)));
  if (tenths === undefined) return noValue;
  return tenths >= 0 || isKeptWithAdvice(r, key, words.negative(tenths)) ? branded<T>(tenths) : noValue;
}

/** The number if it has at most one decimal; a tolerant receiver rounds it down. */
function inTenths(r: Reader, key: Key, number: number): number | undefined {
  if (hasOneDecimal(number)) return number;
  const issue = words.decimals(number);
  if (!r.tolerant) return refuse(r, key, issue);
  return repair(r, key, issue, "rounded", number, Math.floor(number * 10) / 10);
}

/** Whether the number is the closest one to some tenth. A remainder would not do: `8.1 % 0.1` is not 0. */
function hasOneDecimal(value: number): boolean {
  return Number.isInteger(value) || Math.round(value * 10) / 10 === value;
}

/** JSON writes −0 as 0, so a message that kept it would not be equal to what it reads back. */
function isMinusZero(value: number): boolean {
  return value === 0 && 1 / value < 0;
}

/** The number as it is written: minus zero as zero. */
function writable(number: number): number {
  return isMinusZero(number) ? 0 : number;
}

/** The number that a text of this form stands for, if it does exactly; otherwise the value as it is. */
function fromText(r: Reader, key: Key, value: unknown, form: RegExp): unknown {
  if (typeof value !== "string" || !form.test(value) || Math.abs(Number(value)) > Number.MAX_SAFE_INTEGER) return value;
  return repair(r, key, words.type("a number", value), "converted", value, Number(value));
}
