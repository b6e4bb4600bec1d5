import { describe, expect, test } from "vitest";

import { type AnyConstructor, construct, constructorOf } from "../../tests/catalogue.js";
import { types, unwrap } from "../index.js";

const { ChargingSchedulePeriod, Decimal, Int32, Integer, ListVersionNumber } = types;

describe.each([
  ["Integer", Integer, 0, 65_535],
  ["Int32", Int32, -2_147_483_648, 2_147_483_647],
  ["ListVersionNumber", ListVersionNumber, -1, 2_147_483_647],
] as readonly (readonly [string, AnyConstructor, number, number])[])("%s", (_, integer, least, most) => {
  test("takes whole numbers of its range", () => {
    for (const number of [least, most, 0, 1])
      expect(construct(integer, number)).toEqual({ ok: true, value: number, warnings: [] });
    for (const number of [least - 1, most + 1, 2 ** 32, -(2 ** 40)]) {
      expect(construct(integer, number).issues).toMatchObject([{ kind: "InvalidValue", rule: "range" }]);
    }
    for (const number of [0.5, Number.NaN, Infinity, -Infinity]) {
      expect(construct(integer, number).issues).toMatchObject([{ kind: "InvalidValue", rule: "type" }]);
    }
    expect(integer.decode(1n).issues).toMatchObject([{ rule: "type" }]);
    expect(construct(integer, 2 ** 53).issues?.[0]?.message).toMatch(/2\^53/);
  });

  test("has no minus zero, as JSON has none", () => {
    expect(Object.is(unwrap(construct(integer, -0)), 0)).toBe(true);
    expect(Object.is(unwrap(integer.decodeJson("-0")), 0)).toBe(true);
  });
});

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
      // Not `toBe`, for which a minus zero is no zero.
      expect(result.ok && result.warnings[0]?.became === whole).toBe(true);
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
      expect(result.ok && result.warnings[1]?.became === whole).toBe(true);
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
