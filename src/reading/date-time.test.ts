import { describe, expect, test } from "vitest";

import { types } from "../index.js";

/** Which moments exist, held against what `Date` makes of them, and how what is not in UTC is written in it. */
const two = (number: number): string => String(number).padStart(2, "0");

test.each([1900, 2000, 2023, 2024])("the days of %i are those of the calendar", (year) => {
  for (let month = 0; month <= 13; month++) {
    for (let day = 0; day <= 32; day++) {
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      const text = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
      expect(types.DateTime.decode(text).ok, text).toBe(exists);
    }
  }
});

test("the hours, minutes and seconds are those of the clock", () => {
  for (let number = 0; number < 100; number++) {
    expect(types.DateTime.decode(`2025-01-02T${two(number)}:00:00Z`).ok).toBe(number < 24);
    expect(types.DateTime.decode(`2025-01-02T00:${two(number)}:00Z`).ok).toBe(number < 60);
    expect(types.DateTime.decode(`2025-01-02T00:00:${two(number)}Z`).ok).toBe(number < 60);
    expect(types.DateTime.decode(`2025-01-02T00:00:00+${two(number)}:00`).ok).toBe(number < 24);
    expect(types.DateTime.decode(`2025-01-02T00:00:00+00:${two(number)}`).ok).toBe(number < 60);
  }
});

test.each([
  ["2025-01-02T15:04:05+02:00", "2025-01-02T13:04:05Z"],
  ["2025-01-02T15:04:05-02:30", "2025-01-02T17:34:05Z"],
  ["2025-01-01T00:30:00+01:00", "2024-12-31T23:30:00Z"],
  ["2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00Z"],
  ["2025-01-02T15:04:05.120456789+23:59", "2025-01-01T15:05:05.120456789Z"],
  ["2025-01-02t15:04:05z", "2025-01-02T15:04:05Z"],
  ["2025-01-02T15:04:05-00:00", "2025-01-02T15:04:05Z"],
])("%s is written as %s", (text, utc) => {
  expect(types.DateTime.decode(text)).toEqual({ ok: true, value: utc, warnings: [] });
});

test.each([
  "2025-01-02T15:04:05+02:00x",
  "x2025-01-02T15:04:05Z",
  "2025-01-02T15:04:05Zx",
  "2025-01-02T15:04:05",
  "2025-01-02 15:04:05Z",
  "0000-01-01T00:00:00+01:00",
  "9999-12-31T23:59:59-01:00",
  "",
])("%j is refused", (text) => {
  expect(types.DateTime.decode(text).ok).toBe(false);
});

describe("tolerant decoding", () => {
  test.each([
    ["2025-01-02T15:04:05", "2025-01-02T15:04:05Z"],
    ["2025-01-02 15:04:05", "2025-01-02T15:04:05Z"],
    ["2025-01-02T15:04", "2025-01-02T15:04:00Z"],
    ["2025-1-2T3:4:5", "2025-01-02T03:04:05Z"],
    ["2025-01-02T15:04:05,5", "2025-01-02T15:04:05.5Z"],
    ["2025-01-02T15:04:05.250", "2025-01-02T15:04:05.250Z"],
    ["2025-01-02T15:04:05+02", "2025-01-02T13:04:05Z"],
    ["2025-01-02T15:04:05-0230", "2025-01-02T17:34:05Z"],
    ["2025-01-02T15:04:05 +02:00", "2025-01-02T13:04:05Z"],
    ["2025-01-02T15:04:05 Z", "2025-01-02T15:04:05Z"],
    ["2025-01-02T15:04z", "2025-01-02T15:04:00Z"],
  ])("reads %s as %s", (text, utc) => {
    expect(types.DateTime.decode(text, { tolerant: true })).toMatchObject({
      ok: true,
      value: utc,
      warnings: [{ rule: "format", repair: "normalised", read: text, became: utc }],
    });
  });

  test.each([
    "x2025-01-02T15:04:05",
    "2025-01-02T15:04:05x",
    "2025-01-02",
    "2025-02-30T15:04:05",
    "2025-01-02T24:04:05",
    "2025-01-02T15:04:05+24",
    "02.01.2025 15:04",
    "1735830245",
  ])("does not guess what %j means", (text) => {
    expect(types.DateTime.decode(text, { tolerant: true }).ok).toBe(false);
  });
});

test.each([
  ["2025-01-02T15:04:05Z", "2025-01-02T15:04:05.000Z", 0],
  ["2025-01-02T15:04:05.5Z", "2025-01-02T15:04:05.50Z", 0],
  ["2025-01-02T15:04:00Z", "2025-01-02T15:04:00.0Z", 0],
  ["2025-01-02T15:04:00Z", "2025-01-02T15:04:01Z", -1],
  ["2025-01-02T15:04:10Z", "2025-01-02T15:04:01Z", 1],
  ["2025-01-02T15:04:05.1Z", "2025-01-02T15:04:05Z", 1],
  ["2025-01-02T15:04:05.09Z", "2025-01-02T15:04:05.1Z", -1],
  ["2024-12-31T23:59:59.999999999Z", "2025-01-01T00:00:00Z", -1],
])("%s compared to %s is %i", (a, b, order) => {
  expect(Math.sign(types.DateTime.compare(a, b))).toBe(order);
  expect(Math.sign(types.DateTime.compare(b, a))).toBe(order === 0 ? 0 : -order);
});
