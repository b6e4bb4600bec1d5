import { describe, expect, test } from "vitest";

import * as ocppj from "../../src/ocppj/index.js";
import { objectsIn } from "../objects.js";

/** What is reported of a frame that is refused: what it was meant to be, its id and action as sent, every issue. */
interface Refused {
  readonly text: string;
  readonly known: object;
  readonly issues: readonly (readonly [rule: string, path: readonly (string | number)[], message: string])[];
  readonly reply?: string;
}

const elements = (expected: number, count: number): string => `must have ${expected} elements, not ${count}`;
const codes =
  "must be one of NotImplemented, NotSupported, InternalError, ProtocolError, SecurityError, FormationViolation, PropertyConstraintViolation, OccurenceConstraintViolation, TypeConstraintViolation, GenericError";

const refused: readonly Refused[] = [
  { text: "{}", known: {}, issues: [["frame", [], "must be a list"]] },
  {
    text: "[9]",
    known: {},
    issues: [["message-type", [0], "must be 2 (CALL), 3 (CALLRESULT) or 4 (CALLERROR)"]],
  },
  {
    text: "[2,1,2,3]",
    known: { messageType: "CALL" },
    issues: [
      ["type", [1], "must be a string, not a number"],
      ["type", [2], "must be a string, not a number"],
    ],
  },
  {
    text: '[2,"1",{}]',
    known: { messageType: "CALL", id: "1" },
    issues: [
      ["frame", [], elements(4, 3)],
      ["type", [2], "must be a string, not an object"],
    ],
    reply: "FormationViolation",
  },
  {
    text: '[2,"1","Foo",{}]',
    known: { messageType: "CALL", id: "1", action: "Foo" },
    issues: [["action", [2], "is not known"]],
    reply: "NotImplemented",
  },
  {
    text: '[2,"1","Heartbeat"]',
    known: { messageType: "CALL", id: "1", action: "Heartbeat" },
    issues: [["frame", [], elements(4, 3)]],
    reply: "FormationViolation",
  },
  {
    text: '[2,"1","Authorize",{},1]',
    known: { messageType: "CALL", id: "1", action: "Authorize" },
    issues: [
      ["frame", [], elements(4, 5)],
      ["required", ["idTag"], "is required"],
    ],
    reply: "FormationViolation",
  },
  {
    text: '[2,"","Heartbeat",{}]',
    known: { messageType: "CALL", id: "", action: "Heartbeat" },
    issues: [["min-length", [1], "must not be empty"]],
  },
  {
    text: `[2,"${"x".repeat(37)}","Heartbeat",{}]`,
    known: { messageType: "CALL", id: "x".repeat(37), action: "Heartbeat" },
    issues: [["max-length", [1], "must have at most 36 characters, not 37"]],
    reply: "PropertyConstraintViolation",
  },
  {
    text: `[2,"${"x".repeat(37)}","Authorize"]`,
    known: { messageType: "CALL", id: "x".repeat(37), action: "Authorize" },
    issues: [
      ["frame", [], elements(4, 3)],
      ["max-length", [1], "must have at most 36 characters, not 37"],
    ],
    reply: "FormationViolation",
  },
  {
    text: `[3,"${"x".repeat(37)}",{}]`,
    known: { messageType: "CALLRESULT", id: "x".repeat(37), action: "Authorize" },
    issues: [
      ["max-length", [1], "must have at most 36 characters, not 37"],
      ["required", ["idTagInfo"], "is required"],
    ],
  },
  {
    text: "[3]",
    known: { messageType: "CALLRESULT", action: "Authorize" },
    issues: [
      ["frame", [], elements(3, 1)],
      ["type", [1], "must be a string, not undefined"],
    ],
  },
  {
    text: '[3,"1"]',
    known: { messageType: "CALLRESULT", id: "1", action: "Authorize" },
    issues: [["frame", [], elements(3, 2)]],
  },
  {
    text: '[3,"1",{}]',
    known: { messageType: "CALLRESULT", id: "1", action: "Authorize" },
    issues: [["required", ["idTagInfo"], "is required"]],
  },
  {
    text: "[3,1,{}]",
    known: { messageType: "CALLRESULT", action: "Authorize" },
    issues: [
      ["type", [1], "must be a string, not a number"],
      ["required", ["idTagInfo"], "is required"],
    ],
  },
  {
    text: '[4,"1","x",1,[]]',
    known: { messageType: "CALLERROR", id: "1" },
    issues: [
      ["member", [2], codes],
      ["type", [3], "must be a string, not a number"],
      ["type", [4], "must be an object, not a list"],
    ],
  },
  {
    text: '[4,5,"GenericError","",{}]',
    known: { messageType: "CALLERROR" },
    issues: [["type", [1], "must be a string, not a number"]],
  },
  {
    text: '[4,"1","GenericError",""]',
    known: { messageType: "CALLERROR", id: "1" },
    issues: [["frame", [], elements(5, 4)]],
  },
  {
    text: '[4,"1","GenericError"]',
    known: { messageType: "CALLERROR", id: "1" },
    issues: [["frame", [], elements(5, 3)]],
  },
  {
    text: ' [ 2 , "1" , "Heartbeat" , {',
    known: { messageType: "CALL", id: "1", action: "Heartbeat" },
    issues: [["json", [], "is not JSON: it ends too early"]],
    reply: "FormationViolation",
  },
  {
    text: '[2,"id-1","Heartbeat',
    known: { messageType: "CALL", id: "id-1" },
    issues: [["json", [], "is not JSON: it ends too early"]],
    reply: "FormationViolation",
  },
  { text: 'x[2,"1","Heartbeat",{}]', known: {}, issues: [["json", [], "is not JSON from character 0 on"]] },
  { text: '[3,"1",{]', known: {}, issues: [["json", [], "is not JSON from character 8 on"]] },
  { text: '[2,"a\\', known: {}, issues: [["json", [], "is not JSON: it ends too early"]] },
];

describe.each(refused)("$text", ({ text, known, issues, reply }) => {
  test("is refused with all that could be read of it", () => {
    const read = ocppj.read(text, { action: "Authorize" });
    if (read.ok) throw new Error("it was accepted");
    const { ok, issues: found, reply: answer, payload: _, ...rest } = { payload: undefined, ...read };
    expect(ok).toBe(false);
    expect(rest).toStrictEqual(known);
    expect(found.map(({ rule, path, message }) => [rule, path, message])).toEqual(issues);
    expect(answer === undefined ? undefined : (JSON.parse(answer) as unknown[])[2]).toBe(reply);
  });
});

test("bytes that are not UTF-8 are refused", () => {
  expect(ocppj.read(new Uint8Array([0xff]))).toEqual({
    ok: false,
    issues: [
      {
        level: "error",
        kind: "InvalidValue",
        rule: "utf-8",
        path: [],
        part: "frame",
        message: "is not UTF-8",
        violation: "FormationViolation",
      },
    ],
  });
});

test("what cannot be read is refused with a reason", () => {
  const hostile = new Proxy([], {
    get() {
      throw new Error("hidden");
    },
  });
  expect(ocppj.read(hostile)).toMatchObject({ ok: false, issues: [{ rule: "unreadable", path: [] }] });
});

describe("tolerant reading", () => {
  test.each<[text: string, warnings: object[]]>([
    [
      '[4,"1","MadeUp","",{}]',
      [{ rule: "member", path: [2], repair: "replaced", read: "MadeUp", became: "GenericError" }],
    ],
    [
      `[4,"1","${"x".repeat(200)}","",{}]`,
      [{ rule: "member", path: [2], repair: "replaced", read: "x".repeat(100), became: "GenericError" }],
    ],
    ['[4,"1","GenericError",""]', [{ rule: "frame", path: [], repair: "kept" }]],
    ['[4,"1","GenericError","","why"]', [{ rule: "type", path: [4], repair: "converted" }]],
    [
      `[3,"${"x".repeat(120)}",{}]`,
      [{ rule: "max-length", path: [1], repair: "kept", read: "x".repeat(100), became: "x".repeat(100) }],
    ],
  ])("%s", (text, warnings) => {
    expect(ocppj.read(text, { tolerant: true })).toMatchObject({ ok: true, warnings });
    expect(ocppj.read(text).ok).toBe(false);
  });

  test.each(['[4,"1",7,"",{}]', '[4,"1","GenericError",7,{}]', '[4,"1","GenericError","",7]', '[3,"",{}]', '[4,"1"]'])(
    "%s is refused",
    (text) => {
      expect(ocppj.read(text, { tolerant: true }).ok).toBe(false);
    },
  );
});

test("a payload that is not checked is frozen, and copied unless it came from text", () => {
  const payload = { a: [1] };
  const read = ocppj.read([3, "1", payload]);
  expect(read).toMatchObject({ ok: true, frame: { messageType: "CALLRESULT", id: "1", payload: { a: [1] } } });
  expect(Object.isFrozen(payload) || Object.isFrozen(payload.a)).toBe(false);
  const fromText = ocppj.read('[3,"1",{"a":[1]}]');
  const frozen = [...objectsIn(fromText.ok ? fromText.frame : undefined)];
  expect(frozen.map((object) => Object.isFrozen(object))).toEqual([true, true, true]);
});

test("one byte order mark is ignored, in text as in bytes", () => {
  const frame = '[2,"1","Heartbeat",{}]';
  for (const [marks, isOk] of [
    ["", true],
    ["\ufeff", true],
    ["\ufeff\ufeff", false],
  ] as const) {
    const text = marks + frame;
    expect([ocppj.read(text).ok, ocppj.read(new TextEncoder().encode(text)).ok]).toEqual([isOk, isOk]);
  }
});

test("a CALL with a byte that is no UTF-8 is answered if its id can be read", () => {
  const bytesOf = (text: string): Uint8Array =>
    new TextEncoder().encode(text).map((byte) => (byte === 64 ? 0xff : byte));
  const read = ocppj.read(bytesOf('[2,"1","Authorize",{"idTag":"@"}]'));
  expect(read).toMatchObject({ ok: false, messageType: "CALL", id: "1", issues: [{ rule: "utf-8" }] });
  expect(JSON.parse(read.ok ? "" : (read.reply ?? ""))).toMatchObject({ 0: 4, 1: "1", 2: "FormationViolation" });
  expect(ocppj.read(bytesOf('[2,"@","Authorize",{}]'))).not.toHaveProperty("reply");
});

test.each([
  ["a Date", new Date(0)],
  ["a Map", new Map()],
  ["a list", []],
])("details that are %s are refused", (_, details) => {
  expect(ocppj.read([4, "1", "GenericError", "", details])).toMatchObject({
    ok: false,
    issues: [{ rule: "type", part: "details" }],
  });
});

test("a function that throws is no fault of the frame", () => {
  const action = (): never => {
    throw new Error("hidden");
  };
  expect(ocppj.read('[3,"1",{}]', { action })).toMatchObject({
    ok: false,
    messageType: "CALLRESULT",
    id: "1",
    issues: [{ rule: "action-of-call", violation: "InternalError", path: [], part: "action" }],
  });
});

test("a reply lists ten issues, and is short whatever the peer has sent", () => {
  const names = Array.from({ length: 100 }, (_, i) => [`${i}${"x".repeat(10_000)}`, 1]);
  const read = ocppj.read(JSON.stringify([2, "1", "Heartbeat", Object.fromEntries(names)]));
  const reply = read.ok ? "" : (read.reply ?? "");
  expect(reply.match(/"rule":/g)).toHaveLength(10);
  expect(reply.length).toBeLessThan(3000);
});

test.each([
  ["5", "a number"],
  ["null", "null"],
  ['"Busy"', "Busy"],
])("of an error code %s, what it is instead is said", (code, received) => {
  const result = ocppj.read(`[4,"1",${code},"",{}]`);
  expect(result.ok ? [] : result.issues.map(({ part, received }) => [part, received])).toEqual([
    ["error code", received],
  ]);
});

test("the action of an answer is only asked for by an id that is a text", () => {
  const asked: unknown[] = [];
  const action = (id: string): "Heartbeat" => {
    asked.push(id);
    return "Heartbeat";
  };
  const payload = { currentTime: "2025-01-02T15:04:05Z" };
  expect(ocppj.read([3, 5, payload], { action }).ok).toBe(false);
  expect(asked).toEqual([]);
  expect(ocppj.read([3, "5", payload], { action }).ok).toBe(true);
  expect(asked).toEqual(["5"]);
});

test("nothing is said of a payload that is not there", () => {
  const result = ocppj.read('[3,"1"]', { action: "Heartbeat" });
  expect(result.ok ? [] : result.issues.map(({ part, rule }) => [part, rule])).toEqual([["frame", "frame"]]);
});

test.each<[text: string, payload: unknown]>([
  ['[2,"1","Reset",{"type":"soft"}]', { type: "soft" }],
  ['[2,"1","OpenFlap",["any"]]', ["any"]],
  ['[2,"1",5,"text"]', "text"],
  ['[3,"1",{"status":5}]', { status: 5 }],
  ['[3,"",{}]', {}],
  ['[2,"1","Reset"]', undefined],
  ['[2,"1","Reset",{"type":', undefined],
  ['[4,"1","NoCode","",{}]', undefined],
])("%s, which is refused, hands over its payload as it was sent", (text, payload) => {
  const result = ocppj.read(text, { action: "Reset" });
  expect(result.ok).toBe(false);
  expect("payload" in result ? result.payload : undefined).toEqual(payload);
});
