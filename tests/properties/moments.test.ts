import fc from "fast-check";
import { expect, test } from "vitest";

import { types } from "../../src/index.js";
import { budget, timeout } from "./budget.js";

/** Zones that are in use have whole hours and these minutes; hours go up to 23, as RFC 3339 allows. */
const zones = ["+", "-"].flatMap((sign) =>
  Array.from({ length: 24 }, (_, hours) => String(hours).padStart(2, "0")).flatMap((hours) =>
    ["00", "15", "30", "45"].map((minutes) => ({ sign, hours, minutes })),
  ),
);

/** Moments that are within the years 0 to 9999 in every zone. */
const moment = fc.date({
  min: new Date("0000-01-02T00:00:00Z"),
  max: new Date("9999-12-30T23:59:59Z"),
  noInvalidDate: true,
});

/** What a clock in the zone shows, to the second. */
function clockOf(date: Date, { sign, hours, minutes }: (typeof zones)[number]): string {
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "+" ? 60_000 : -60_000);
  return new Date(date.getTime() + ahead).toISOString().slice(0, 19);
}

test("a moment in any zone is read as the moment that Date computes", { timeout }, () => {
  fc.assert(
    fc.property(moment, fc.constantFrom("", ".5", ".250", ".123456789"), (date, fraction) => {
      const read = zones.map((zone) => {
        const text = `${clockOf(date, zone)}${fraction}${zone.sign}${zone.hours}:${zone.minutes}`;
        return [text, new Date(text).getTime(), types.DateTime.decode(text)] as const;
      });
      const utc = `${date.toISOString().slice(0, 19)}${fraction}Z`;
      const expected = { ok: true, value: utc, warnings: [] };
      expect(read).toEqual(read.map(([text]) => [text, new Date(utc).getTime(), expected]));
    }),
    budget,
  );
});

/** What `Date` makes of a text, without the fraction; `undefined` where four digits do not hold the year. */
function utcOf(text: string): string | undefined {
  const iso = new Date(text).toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 19) : undefined;
}

/** What clocks show around the ends of all months: in years with and without leap days, at both ends of the calendar. */
const clocks = [0, 1, 4, 99, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9996, 9998, 9999].flatMap((year) =>
  Array.from({ length: 13 }, (_, month) => new Date(0).setUTCFullYear(year, month, 1)).flatMap((first) =>
    [-86_400, -3600, -1, 0, 1, 900, 86_399].flatMap((seconds) => {
      const iso = new Date(first + seconds * 1000).toISOString();
      return /^\d{4}-/.test(iso) ? [iso.slice(0, 19)] : [];
    }),
  ),
);

test("at the end of a month or year, any zone is read as Date computes it, with and without seconds", () => {
  let beyond = 0;
  for (const clock of clocks) {
    const read = zones.flatMap(({ sign, hours, minutes }) => {
      const zone = `${sign}${hours}:${minutes}`;
      const [whole, short] = [`${clock}${zone}`, `${clock.slice(0, 16)}${zone}`];
      return [
        [whole, utcOf(whole), types.DateTime.decode(whole)],
        [short, utcOf(short), types.DateTime.decode(short)],
      ] as const;
    });
    const got = read.map(([text, , result]) => [text, result.ok ? result.value : result.issues[0]?.rule]);
    expect(got).toEqual(read.map(([text, utc]) => [text, utc === undefined ? "format" : `${utc}Z`]));
    beyond += read.filter(([, utc]) => utc === undefined).length;
  }
  // Moments before the year 0 and after the year 9999 were among them.
  expect(beyond).toBeGreaterThan(500);
});

test("at any time of the calendar, any zone is read as Date computes it", { timeout }, () => {
  const clock = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(clock, fc.constantFrom("", ".0", ".999999999"), (date, fraction) => {
      const local = date.toISOString().slice(0, 19);
      const read = zones.map(({ sign, hours, minutes }) => {
        const zone = `${sign}${hours}:${minutes}`;
        const result = types.DateTime.decode(`${local}${fraction}${zone}`);
        return [zone, utcOf(`${local}${zone}`), result.ok ? result.value : result.issues[0]?.rule] as const;
      });
      expect(read.map(([zone, , got]) => [zone, got])).toEqual(
        read.map(([zone, utc]) => [zone, utc === undefined ? "format" : `${utc}${fraction}Z`]),
      );
    }),
    budget,
  );
});

test("a tolerant receiver reads any zone without its colon, or without minutes that are 00, alike", { timeout }, () => {
  fc.assert(
    fc.property(moment, (date) => {
      const read = zones.flatMap((zone) => {
        const { sign, hours, minutes } = zone;
        const forms = minutes === "00" ? [`${sign}${hours}`, `${sign}${hours}00`] : [`${sign}${hours}${minutes}`];
        return forms.map((form) => {
          const text = `${clockOf(date, zone)}${form}`;
          const result = types.DateTime.decode(text, { tolerant: true });
          return [text, types.DateTime.decode(text).ok, result.ok && result.value] as const;
        });
      });
      const utc = `${date.toISOString().slice(0, 19)}Z`;
      expect(read).toEqual(read.map(([text]) => [text, false, utc]));
    }),
    budget,
  );
});

test("a sender may write a zone only if it is UTC", { timeout }, () => {
  fc.assert(
    fc.property(moment, (date) => {
      const utc = `${date.toISOString().slice(0, 19)}Z`;
      for (const zone of zones) {
        const result = types.DateTime(`${clockOf(date, zone)}${zone.sign}${zone.hours}:${zone.minutes}`);
        const isUtc = zone.hours === "00" && zone.minutes === "00";
        expect(result.ok ? result.value : result.issues[0]?.rule).toBe(isUtc ? utc : "utc");
      }
    }),
    budget,
  );
});
