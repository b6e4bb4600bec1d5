import { describe, expect, test } from "vitest";

import { types, unwrap } from "../index.js";

const { DateTime } = types;

/** Which moments exist, held against what `Date` makes of them, and how what is not in UTC is written in it. */
const two = (number: number): string => String(number).padStart(2, "0");

test.each([1900, 2000, 2023, 2024])("the days of %i are those of the calendar", (year) => {
  for (let month = 0; month <= 13; month++) {
    for (let day = 0; day <= 32; day++) {
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      const text = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
      expect(DateTime.decode(text).ok, text).toBe(exists);
    }
  }
});

test("the hours, minutes and seconds are those of the clock", () => {
  for (let number = 0; number < 100; number++) {
    expect(DateTime.decode(`2025-01-02T${two(number)}:00:00Z`).ok).toBe(number < 24);
    expect(DateTime.decode(`2025-01-02T00:${two(number)}:00Z`).ok).toBe(number < 60);
    expect(DateTime.decode(`2025-01-02T00:00:${two(number)}Z`).ok).toBe(number < 60);
    expect(DateTime.decode(`2025-01-02T00:00:00+${two(number)}:00`).ok).toBe(number < 24);
    expect(DateTime.decode(`2025-01-02T00:00:00+00:${two(number)}`).ok).toBe(number < 60);
  }
});

test.each([
  ["2025-01-02T15:04:05+02:00", "2025-01-02T13:04:05Z"],
  ["2025-01-02T15:04:05-02:30", "2025-01-02T17:34:05Z"],
  ["2025-01-02T15:04:05.120-02:30", "2025-01-02T17:34:05.120Z"],
  ["2025-01-02T15:04:05-05:45", "2025-01-02T20:49:05Z"],
  ["2025-01-02T15:04:05+05:45", "2025-01-02T09:19:05Z"],
  ["2025-01-02T15:04:05-00:15", "2025-01-02T15:19:05Z"],
  ["2025-01-02T15:04:05-00:45", "2025-01-02T15:49:05Z"],
  ["2025-01-01T00:30:00+01:00", "2024-12-31T23:30:00Z"],
  ["2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00Z"],
  ["2025-01-02T15:04:05.120456789+23:59", "2025-01-01T15:05:05.120456789Z"],
  ["2022-02-02T13:33:27.864437+00:00", "2022-02-02T13:33:27.864437Z"],
  ["0000-01-01T01:00:00+01:00", "0000-01-01T00:00:00Z"],
  ["0000-01-01T00:00:00-23:59", "0000-01-01T23:59:00Z"],
  ["0000-02-29T23:59:59-00:01", "0000-03-01T00:00:59Z"],
  ["0000-03-01T00:00:00+00:01", "0000-02-29T23:59:00Z"],
  ["0000-12-31T23:59:59-00:01", "0001-01-01T00:00:59Z"],
  ["0099-12-31T23:59:59-00:01", "0100-01-01T00:00:59Z"],
  ["1000-01-01T00:00:00+00:01", "0999-12-31T23:59:00Z"],
  ["1900-02-28T23:59:59-00:01", "1900-03-01T00:00:59Z"],
  ["1900-03-01T00:00:00+00:01", "1900-02-28T23:59:00Z"],
  ["2000-02-28T23:59:59-00:01", "2000-02-29T00:00:59Z"],
  ["2000-03-01T00:00:00+23:59", "2000-02-29T00:01:00Z"],
  ["2023-03-01T00:00:00+00:01", "2023-02-28T23:59:00Z"],
  ["2024-02-29T23:59:59-00:01", "2024-03-01T00:00:59Z"],
  ["2025-04-30T23:59:59-00:01", "2025-05-01T00:00:59Z"],
  ["2025-05-01T00:00:00+00:01", "2025-04-30T23:59:00Z"],
  ["2025-08-01T00:00:00+00:01", "2025-07-31T23:59:00Z"],
  ["2025-12-31T23:59:59.9-00:01", "2026-01-01T00:00:59.9Z"],
  ["9999-12-31T23:59:59+23:59", "9999-12-31T00:00:59Z"],
  ["9999-12-30T23:59:59-23:59", "9999-12-31T23:58:59Z"],
  ["2025-01-02t15:04:05z", "2025-01-02T15:04:05Z"],
  ["2025-01-02t15:04:05+02:00", "2025-01-02T13:04:05Z"],
  ["2025-01-02T15:04:05-00:00", "2025-01-02T15:04:05Z"],
])("a receiver reads %s as %s", (text, utc) => {
  expect(DateTime.decode(text)).toEqual({ ok: true, value: utc, warnings: [] });
  expect(DateTime.decodeJson(JSON.stringify(text))).toEqual({ ok: true, value: utc, warnings: [] });
});

test("a Date and UTC texts are taken as they are", () => {
  expect(unwrap(DateTime(new Date(Date.UTC(2025, 0, 2, 15, 4, 5, 60))))).toBe("2025-01-02T15:04:05.060Z");
  for (const text of [
    "2025-01-02T15:04:05Z",
    "2025-01-02T15:04:05.1Z",
    "2024-02-29T00:00:00.123456789Z",
    "0001-01-01T00:00:00Z",
  ]) {
    expect(unwrap(DateTime(text))).toBe(text);
    expect(unwrap(DateTime.decode(text))).toBe(text);
  }
  expect(unwrap(DateTime("2000-02-29T23:59:59+00:00"))).toBe("2000-02-29T23:59:59Z");
  expect(unwrap(DateTime("2000-02-29t23:59:59z"))).toBe("2000-02-29T23:59:59Z");
});

test("a sender is held to UTC", () => {
  expect(DateTime("2025-01-02T15:04:05+02:00").issues).toMatchObject([{ kind: "InvalidValue", rule: "utc" }]);
  expect(DateTime("2025-01-02T15:04:05-00:01").issues).toMatchObject([{ rule: "utc" }]);
  expect(DateTime("2025-01-02t15:04:05+02:00").issues).toMatchObject([{ rule: "utc" }]);
  expect(DateTime("2025-01-02T15:04+02:00").issues).toMatchObject([{ rule: "utc" }]);
  // What is no moment in any zone is not one to be written in UTC.
  expect(DateTime("2025-02-30T15:04:05+02:00").issues).toMatchObject([{ rule: "format" }]);
});

test.each([
  ["2025-01-02T15:04Z", "2025-01-02T15:04:00Z"],
  ["2013-01-01T00:00Z", "2013-01-01T00:00:00Z"],
  ["2025-01-02T15:04+00:00", "2025-01-02T15:04:00Z"],
  ["2025-01-02T15:04-00:00", "2025-01-02T15:04:00Z"],
  ["2025-01-02T15:04+02:00", "2025-01-02T13:04:00Z"],
  ["2024-12-31T23:59-00:01", "2025-01-01T00:00:00Z"],
])("a receiver reads %s, which has no seconds, as %s, and a sender does not write it", (text, utc) => {
  const finding = { kind: "InvalidValue", rule: "time-seconds", expected: "seconds" };
  for (const options of [{}, { tolerant: true }]) {
    const advised = { ok: true, value: utc, warnings: [{ level: "advice", ...finding }] };
    expect(DateTime.decode(text, options)).toMatchObject(advised);
    expect(DateTime.decodeJson(JSON.stringify(text), options)).toMatchObject(advised);
  }
  const isZero = /(?:Z|00:00)$/.test(text);
  expect(DateTime(text).issues).toMatchObject([isZero ? { level: "error", ...finding } : { rule: "utc" }]);
});

test.each([
  "2025-02-30T15:04Z",
  "2025-01-02T24:04Z",
  "2025-01-02T15:60Z",
  "0000-01-01T00:00+00:01",
  "9999-12-31T23:59-00:01",
])("%s, which has no seconds, is no moment", (text) => {
  for (const result of [DateTime(text), DateTime.decode(text), DateTime.decode(text, { tolerant: true })])
    expect(result.issues).toMatchObject([{ rule: "format" }]);
});

test("a time that is written in another form makes a message a copy, in the order of the specification", () => {
  const payload: unknown = JSON.parse('{"status":"Accepted","expiryDate":"2025-01-02T15:04Z"}');
  const result = types.IdTagInfo.decode(payload, { owned: true });
  expect(result.ok && Object.entries(result.value)).toEqual([
    ["expiryDate", "2025-01-02T15:04:00Z"],
    ["status", "Accepted"],
  ]);
  expect(result.ok && result.value).not.toBe(payload);
});

test("moments that cannot be written are refused", () => {
  expect(DateTime(new Date(Number.NaN)).issues).toMatchObject([{ rule: "format" }]);
  expect(DateTime(new Date(8.64e15)).issues).toMatchObject([{ rule: "format" }]);
  for (const text of ["0000-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"]) {
    expect(DateTime.decode(text).issues).toMatchObject([{ rule: "format" }]);
  }
  expect(DateTime.decode(new Date()).issues).toMatchObject([{ rule: "type" }]);
});

test.each([
  "2025-01-02T15:04:05+02:00x",
  "x2025-01-02T15:04:05Z",
  "2025-01-02T15:04:05Zx",
  "2025-01-02T15:04:05",
  "2025-01-02 15:04:05Z",
  "2025-01-02T15:04",
  "2025-01-02T15Z",
  "2025-01-02t15:04z",
  "2025-01-02 15:04Z",
  "2025-01-02T5:04Z",
  "2025-01-02T15:04+02",
  "2025-01-02T15:04:05,5Z",
  "2025-01-02T15:04.5Z",
  "0000-01-01T00:00:00+01:00",
  "9999-12-31T23:59:59-01:00",
  "",
])("%j is refused", (text) => {
  expect(DateTime.decode(text).ok).toBe(false);
});

describe("tolerant decoding", () => {
  test.each([
    ["2025-01-02T15:04:05", "2025-01-02T15:04:05Z"],
    ["2025-01-02 15:04:05", "2025-01-02T15:04:05Z"],
    ["2025-01-02T15:04", "2025-01-02T15:04:00Z"],
    ["2025-01-02 15:04Z", "2025-01-02T15:04:00Z"],
    ["2025-01-02T15:04+02", "2025-01-02T13:04:00Z"],
    ["2025-1-2T3:4:5", "2025-01-02T03:04:05Z"],
    ["2025-01-02T15:04:05,5", "2025-01-02T15:04:05.5Z"],
    ["2025-01-02T15:04:05.250", "2025-01-02T15:04:05.250Z"],
    ["2025-01-02T15:04:05+02", "2025-01-02T13:04:05Z"],
    ["2025-01-02T15:04:05-0230", "2025-01-02T17:34:05Z"],
    ["2025-01-02T15:04:05-0545", "2025-01-02T20:49:05Z"],
    ["2025-01-02 15:04:05-05:45", "2025-01-02T20:49:05Z"],
    ["2025-01-02T15:04:05 +02:00", "2025-01-02T13:04:05Z"],
    ["2025-01-02T15:04:05 Z", "2025-01-02T15:04:05Z"],
    ["2025-01-02T15:04z", "2025-01-02T15:04:00Z"],
  ])("reads %s as %s", (text, utc) => {
    expect(DateTime.decode(text, { tolerant: true })).toMatchObject({
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
    expect(DateTime.decode(text, { tolerant: true }).ok).toBe(false);
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
  expect(Math.sign(DateTime.compare(a, b))).toBe(order);
  expect(Math.sign(DateTime.compare(b, a))).toBe(order === 0 ? 0 : -order);
});

test("any two of these are ordered by their moments, whatever their digits", () => {
  const ascending = [
    "2025-01-02T15:04:05Z",
    "2025-01-02T15:04:05.0000001Z",
    "2025-01-02T15:04:05.1Z",
    "2025-01-02T15:04:06Z",
  ];
  for (const [i, a] of ascending.entries()) {
    for (const [j, b] of ascending.entries()) expect(Math.sign(DateTime.compare(a, b))).toBe(Math.sign(i - j));
  }
  expect(DateTime.compare("2025-01-02T15:04:05Z", "2025-01-02T15:04:05.000Z")).toBe(0);
  expect(DateTime.compare("2025-01-02T15:04:05.10Z", "2025-01-02T15:04:05.1Z")).toBe(0);
  expect(DateTime.compare("2025-01-02T15:04:50Z", "2025-01-02T15:04:05Z")).toBeGreaterThan(0);
});

test("toDate returns the moment, to the millisecond", () => {
  expect(DateTime.toDate("2025-01-02T15:04:05.5Z").getTime()).toBe(Date.UTC(2025, 0, 2, 15, 4, 5, 500));
  expect(DateTime.toDate("2025-01-02T15:04:05Z").getTime()).toBe(Date.UTC(2025, 0, 2, 15, 4, 5));
});

test("what is no text is compared, and made a Date, without throwing", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  for (const other of [cycle, 1n, null, undefined, Symbol("x"), new Date(0), 0] as never[]) {
    expect(DateTime.compare("2025-01-02T15:04:05Z", other)).toBeNaN();
    expect(DateTime.compare(other, "2025-01-02T15:04:05Z")).toBeNaN();
    expect(DateTime.compare(other, other)).toBeNaN();
    expect(DateTime.toDate(other).getTime()).toBeNaN();
  }
  for (const text of ["", "yesterday"]) expect(DateTime.toDate(text).getTime()).toBeNaN();
});
