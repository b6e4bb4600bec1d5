import { branded } from "./brand.js";
import * as findings from "./findings.js";
import { type Key, type Reader, refuse, refuseType } from "./reader.js";

/** A whole number from `least` to `most`, which must lie within 32 bits. */
export function readWhole<T extends number>(r: Reader, key: Key, value: unknown, least: number, most: number): T {
  if (typeof value === "number" && (value | 0) === value && value >= least && value <= most && !isMinusZero(value)) {
    return branded<T>(value);
  }
  return examineWhole(r, key, value, least, most);
}

function examineWhole<T extends number>(r: Reader, key: Key, value: unknown, least: number, most: number): T {
  if (!Number.isInteger(value)) return refuseType(r, key, value, "an integer");
  const number = Number(value);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return refuse(r, key, findings.lostDigits());
  if (number < least || number > most) return refuse(r, key, findings.range(least, most, number));
  return zero(r);
}

/** A finite number, at least 0, with at most one decimal. */
export function readTenths<T extends number>(r: Reader, key: Key, value: unknown): T {
  if (typeof value === "number" && value >= 0 && value < Infinity && hasOneDecimal(value) && !isMinusZero(value))
    return branded<T>(value);
  return examineTenths(r, key, value);
}

function examineTenths<T extends number>(r: Reader, key: Key, value: unknown): T {
  if (!Number.isFinite(value)) return refuseType(r, key, value, "a number");
  const number = Number(value);
  if (number < 0) return refuse(r, key, findings.range(0, Infinity, number));
  if (!hasOneDecimal(number)) return refuse(r, key, findings.decimals(number));
  return zero(r);
}

/** Whether the number is the closest one to some tenth. A remainder would not do: `8.1 % 0.1` is not 0. */
function hasOneDecimal(value: number): boolean {
  return Number.isInteger(value) || Math.round(value * 10) / 10 === value;
}

/** JSON writes −0 as 0, so a message that kept it would not be equal to what it reads back. */
function isMinusZero(value: number): boolean {
  return value === 0 && 1 / value < 0;
}

function zero<T extends number>(r: Reader): T {
  r.inPlace = false;
  return branded<T>(0);
}
