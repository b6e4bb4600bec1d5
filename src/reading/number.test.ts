import { describe, expect, test } from "vitest";

import { type AnyConstructor, construct, constructorOf } from "../../tests/catalogue.js";
import { types, unwrap } from "../index.js";

const { ChargingSchedulePeriod, Decimal, Int32, Integer, ListVersionNumber } = types;

describe.each([
  ["Integer", Integer, 0, 65_535, 0],
  ["Int32", Int32, -2_147_483_648, 2_147_483_647, -2_147_483_648],
  ["ListVersionNumber", ListVersionNumber, -1, 2_147_483_647, -2_147_483_648],
] as readonly (readonly [string, AnyConstructor, number, number, number])[])(
  "%s",
  (_, integer, least, most, lowest) => {
    const highest = 2_147_483_647;

    test("takes whole numbers of its range", () => {
      for (const number of [least, most, 0, 1]) {
        for (const result of [construct(integer, number), integer.decode(number), integer.decodeJson(String(number))])
          expect(result).toEqual({ ok: true, value: number, warnings: [] });
      }
      for (const number of [lowest - 1, highest + 1, 2 ** 32, -(2 ** 40)]) {
        for (const result of [construct(integer, number), integer.decode(number)])
          expect(result.issues).toMatchObject([{ kind: "InvalidValue", rule: "range" }]);
      }
      for (const number of [0.5, Number.NaN, Infinity, -Infinity]) {
        for (const result of [construct(integer, number), integer.decode(number)])
          expect(result.issues).toMatchObject([{ kind: "InvalidValue", rule: "type" }]);
      }
      expect(integer.decode(1n).issues).toMatchObject([{ rule: "type" }]);
      expect(construct(integer, 2 ** 53).issues?.[0]?.message).toMatch(/2\^53/);
      expect(integer.decode(-(2 ** 53)).issues?.[0]?.message).toMatch(/2\^53/);
    });

    test("is held by a sender to what is usual, of what a receiver takes with advice", () => {
      const unusual = [lowest, least - 1, most + 1, highest].filter(
        (number) => number >= lowest && number <= highest && (number < least || number > most),
      );
      for (const number of unusual) {
        const finding = { kind: "InvalidValue", rule: "usual-range", received: number, expected: { least, most } };
        expect(construct(integer, number).issues).toMatchObject([{ level: "error", ...finding }]);
        for (const options of [{}, { tolerant: true }]) {
          expect(integer.decode(number, options)).toMatchObject({
            ok: true,
            value: number,
            warnings: [{ level: "advice", ...finding }],
          });
        }
      }
      expect(unusual.length).toBe({ 65_535: 2, [highest]: lowest === least ? 0 : 2 }[most]);
    });

    test("has no minus zero, as JSON has none", () => {
      expect(Object.is(unwrap(construct(integer, -0)), 0)).toBe(true);
      expect(Object.is(unwrap(integer.decodeJson("-0")), 0)).toBe(true);
    });
  },
);

test("a minus zero is replaced in a message that is frozen in place, too", () => {
  const value = unwrap(ChargingSchedulePeriod.decodeJson('{"startPeriod":-0,"limit":-0}'));
  expect(value).toStrictEqual({ startPeriod: 0, limit: 0 });
  expect(Object.isFrozen(value)).toBe(true);
});

test("Decimal judges a decimal by its value", () => {
  for (let tenths = 0; tenths <= 100_000; tenths += 7) expect(Decimal(tenths / 10).ok, String(tenths)).toBe(true);
  for (const number of [8.1, 9.1, 0.3, Number("16.40"), 1e300]) expect(Decimal(number).ok).toBe(true);
  for (const number of [6.0009, 6.00009, 0.01, 1e-7])
    expect(Decimal(number).issues).toMatchObject([{ rule: "decimals" }]);
  expect(Decimal.decodeJson("1e999").issues).toMatchObject([{ rule: "type" }]);
});

test("a negative Decimal is refused by a sender, and taken with advice by a receiver", () => {
  for (const number of [-0.1, -1, -16.4, -1e300]) {
    const finding = { kind: "InvalidValue", rule: "usual-range", expected: { least: 0 }, received: number };
    expect(Decimal(number).issues).toMatchObject([{ level: "error", ...finding }]);
    for (const options of [{}, { tolerant: true }]) {
      const advised = { ok: true, value: number, warnings: [{ level: "advice", ...finding }] };
      expect(Decimal.decode(number, options)).toMatchObject(advised);
      expect(Decimal.decodeJson(String(number), options)).toMatchObject(advised);
    }
  }
  for (const result of [Decimal(-0), Decimal.decode(-0), Decimal.decodeJson("-0.0")])
    expect(result).toStrictEqual({ ok: true, value: 0, warnings: [] });
  for (const number of [-0.05, -6.0009]) {
    expect(Decimal(number).issues).toMatchObject([{ rule: "decimals" }]);
    expect(Decimal.decode(number).issues).toMatchObject([{ rule: "decimals" }]);
  }
  expect(Decimal.decode(-0.05, { tolerant: true })).toMatchObject({
    ok: true,
    value: -0.1,
    warnings: [
      { rule: "decimals", repair: "rounded", read: -0.05, became: -0.1 },
      { rule: "usual-range", level: "advice", received: -0.1 },
    ],
  });
});

describe("numberPhases", () => {
  const period = { startPeriod: 0, limit: 16 };

  test.each([1, 2, 3])("is %i without a word", (numberPhases) => {
    for (const read of [ChargingSchedulePeriod, ChargingSchedulePeriod.decode])
      expect(read({ ...period, numberPhases })).toEqual({ ok: true, value: { ...period, numberPhases }, warnings: [] });
  });

  test.each([-2_147_483_648, -1, 0, 4, 2_147_483_647])("is not written as %i, but read", (numberPhases) => {
    const finding = { rule: "usual-range", path: ["numberPhases"], expected: { least: 1, most: 3 } };
    expect(ChargingSchedulePeriod({ ...period, numberPhases }).issues).toMatchObject([finding]);
    expect(ChargingSchedulePeriod.decode({ ...period, numberPhases })).toMatchObject({
      ok: true,
      value: { ...period, numberPhases },
      warnings: [{ level: "advice", ...finding }],
    });
  });
});

test("advice changes nothing in a message", () => {
  const payload: unknown = JSON.parse('{"startPeriod":0,"limit":-1,"numberPhases":-1}');
  const result = ChargingSchedulePeriod.decode(payload, { owned: true });
  expect(result.ok && result.value).toEqual(payload);
  expect(result.ok && result.warnings.map(({ rule }) => rule)).toEqual(["usual-range", "usual-range"]);
});

describe("a register of a meter with a fraction", () => {
  const timestamp = "2025-01-02T15:04:05Z";
  const fields = [
    ["StartTransaction.req", "meterStart", { connectorId: 1, idTag: "CARD", timestamp }],
    ["StopTransaction.req", "meterStop", { timestamp, transactionId: 1 }],
  ] as const;

  // A half is rounded up, that is, towards the greater number.
  test.each([
    [0.4, 0],
    [0.5, 1],
    [0.6, 1],
    [1.5, 2],
    [2.5, 3],
    [26_008.333, 26_008],
    [26_008.533, 26_009],
    [0.49999999999999994, 0],
    [-0.4, 0],
    [-0.5, 0],
    [-0.6, -1],
    [-1.4, -1],
    [-1.5, -1],
    [-1.6, -2],
    [-2.4, -2],
    [-2.5, -2],
    [-2.6, -3],
    [-26_008.533, -26_009],
    [2_147_483_646.5, 2_147_483_647],
    [2_147_483_647.4, 2_147_483_647],
    [-2_147_483_648.4, -2_147_483_648],
    [-2_147_483_648.5, -2_147_483_648],
  ])("%d is rounded to %i by a tolerant receiver", (register, whole) => {
    for (const [message, field, others] of fields) {
      const result = constructorOf(message).decode({ ...others, [field]: register }, { tolerant: true });
      expect(unwrap(result)).toStrictEqual({ ...others, [field]: whole });
      expect(result.ok && result.warnings).toMatchObject([
        { rule: "type", path: [field], repair: "rounded", read: register },
      ]);
      // Not as a minus zero, which is another for `toBe`.
      expect(result.ok && result.warnings[0]?.became).toBe(whole);
    }
  });

  test.each([
    ["0.4", 0.4, 0],
    ["0.5", 0.5, 1],
    ["1.5", 1.5, 2],
    ["+1.6", 1.6, 2],
    ["26008.533", 26_008.533, 26_009],
    ["-0.4", -0.4, 0],
    ["-0.6", -0.6, -1],
    ["-1.5", -1.5, -1],
    ["-1.6", -1.6, -2],
    ["-2.4", -2.4, -2],
    ["-2.6", -2.6, -3],
    ["-26008.533", -26_008.533, -26_009],
  ])("%j is read as %d and rounded to %i by a tolerant receiver", (text, number, whole) => {
    for (const [message, field, others] of fields) {
      const result = constructorOf(message).decode({ ...others, [field]: text }, { tolerant: true });
      expect(unwrap(result)).toStrictEqual({ ...others, [field]: whole });
      expect(result.ok && result.warnings).toMatchObject([
        { rule: "type", path: [field], repair: "converted", read: text, became: number },
        { rule: "type", path: [field], repair: "rounded", read: number },
      ]);
      expect(result.ok && result.warnings[1]?.became).toBe(whole);
    }
  });

  test.each([
    [2_147_483_647.5, "range"],
    [-2_147_483_648.6, "range"],
    [1e300, "range"],
    [Infinity, "type"],
    ["-1.", "type"],
    ["-.5", "type"],
    ["--1.5", "type"],
    ["-1,5", "type"],
    ["-1.5e1", "type"],
  ])("%j is refused by %s, even by a tolerant receiver", (register, rule) => {
    for (const [message, field, others] of fields) {
      const { issues } = constructorOf(message).decode({ ...others, [field]: register }, { tolerant: true });
      expect(issues?.map((issue) => [issue.rule, issue.path])).toEqual([[rule, [field]]]);
    }
  });

  test.each([0.4, -0.6, -1.5])("%d is refused by a strict receiver and by a sender", (register) => {
    for (const [message, field, others] of fields) {
      const input = { ...others, [field]: register };
      for (const { issues } of [constructorOf(message).decode(input), construct(constructorOf(message), input)])
        expect(issues).toMatchObject([{ rule: "type", path: [field] }]);
    }
  });
});
