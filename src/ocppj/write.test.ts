import { describe, expect, test } from "vitest";

import { type Issue, unwrap } from "../index.js";
import * as ocppj from "./index.js";
import { writeRefusal } from "./write.js";

const call = { id: unwrap(ocppj.MessageId("1")) };
const cycle: Record<string, unknown> = { a: 1 };
cycle["self"] = cycle;
const cyclicList: unknown[] = [];
cyclicList.push([cyclicList]);

describe("the details of a CALLERROR", () => {
  test.each<[what: string, details: Readonly<Record<string, unknown>>]>([
    ["that hold themselves", cycle],
    ["with a list that holds itself", { list: cyclicList }],
    ["with a BigInt", { connectorId: 1n }],
    ["with a BigInt deep inside", { a: [{ b: [1, 2n] }] }],
    [
      "with a getter that throws",
      {
        get a() {
          throw new Error("trap");
        },
      },
    ],
    [
      "with a toJSON that throws",
      {
        a: {
          toJSON: () => {
            throw new Error("trap");
          },
        },
      },
    ],
  ])("%s are left out", (_, details) => {
    const text = ocppj.callError(call, "InternalError", "words", details);
    expect(text).toBe('[4,"1","InternalError","words",{}]');
    expect(ocppj.read(text)).toMatchObject({ ok: true, frame: { code: "InternalError", details: {} } });
  });

  test("are written as JSON writes them", () => {
    const details = { a: undefined, b: [undefined, 1], c: Number.NaN, d: new Date(0), e: "\u00e9\ud800" };
    expect(ocppj.callError(call, "GenericError", "", details)).toBe(
      '[4,"1","GenericError","",{"b":[null,1],"c":null,"d":"1970-01-01T00:00:00.000Z","e":"\u00e9\\ud800"}]',
    );
  });
});

test("details are what their toJSON returns, if that is an object", () => {
  const written = (details: object): string =>
    ocppj.callError(call, "GenericError", "", details as Readonly<Record<string, unknown>>);
  expect(written({ toJSON: () => ({ a: 1 }) })).toBe('[4,"1","GenericError","",{"a":1}]');
  expect(written({ toJSON: () => [1] })).toBe('[4,"1","GenericError","",{}]');
  expect(written({ toJSON: () => "{}" })).toBe('[4,"1","GenericError","",{}]');
  expect(written({ toJSON: () => undefined })).toBe('[4,"1","GenericError","",{}]');
  expect(written({ a: { toJSON: (key: string) => key } })).toBe('[4,"1","GenericError","",{"a":"a"}]');
});

test("details that are nested a thousand deep are written, and deeper ones are left out", () => {
  const nested = (levels: number): Record<string, unknown> => ({
    a: JSON.parse("[".repeat(levels) + "]".repeat(levels)),
  });
  expect(ocppj.callError(call, "GenericError", "", nested(998))).toContain("[[[[");
  expect(ocppj.callError(call, "GenericError", "", nested(1100))).toBe('[4,"1","GenericError","",{}]');
});

test("a description that is cut has no half of a pair at its end", () => {
  const car = "\ud83d\ude97";
  const written = (description: string): unknown => {
    const [, , , text] = JSON.parse(ocppj.callError(call, "GenericError", description)) as unknown[];
    return text;
  };
  expect(written(`${"a".repeat(254)}${car}`)).toBe("a".repeat(254));
  expect(written(`${"a".repeat(253)}${car}b`)).toBe(`${"a".repeat(253)}${car}`);
  expect(written(car.repeat(200))).toBe(car.repeat(127));
  expect(written("a".repeat(255))).toBe("a".repeat(255));
});

describe("a refusal", () => {
  const issue: Issue = {
    level: "error",
    rule: "required",
    kind: "EmptyValue",
    path: ["idTag"],
    violation: "OccurenceConstraintViolation",
    message: "is required",
  };

  test.each([
    ["of one character", "1"],
    ["of 36 characters", "x".repeat(36)],
    ["of 37 characters", "x".repeat(37)],
    ["of 10 000 characters", "x".repeat(10_000)],
    ["of characters that JSON escapes", `"\\\n\u0000\ud800`],
  ])("repeats an id %s exactly", (_, id) => {
    expect(JSON.parse(writeRefusal(id, [issue]))).toEqual([
      4,
      id,
      "OccurenceConstraintViolation",
      "idTag is required",
      { issues: [issue] },
    ]);
  });

  test("has the code and the words of the first issue, and all of them in its details", () => {
    const other: Issue = { ...issue, violation: "TypeConstraintViolation", message: "x".repeat(300) };
    expect(JSON.parse(writeRefusal("1", [other, issue]))).toEqual([
      4,
      "1",
      "TypeConstraintViolation",
      `idTag ${"x".repeat(249)}`,
      { issues: [other, issue] },
    ]);
  });

  test("without an issue is of no particular kind", () => {
    expect(writeRefusal("1", [])).toBe('[4,"1","GenericError","",{}]');
  });
});

test.each([
  [0, 0],
  [254, 254],
  [255, 255],
  [256, 255],
  [1000, 255],
])("of a description of %i characters, %i are written", (length, written) => {
  const text = ocppj.callError(call, "GenericError", "x".repeat(length));
  expect(text).toBe(`[4,"1","GenericError","${"x".repeat(written)}",{}]`);
});
