import { describe, expect, test } from "vitest";

import { fromPrinted, withoutPythonEscapes } from "./printed.js";
import { findPrintedObject } from "./printed-object.js";

describe("a value that Python or Node.js prints", () => {
  test.each([
    ["[2, '7', 'Heartbeat', {}]", [2, "7", "Heartbeat", {}]],
    ["{'a': None, 'b': True, 'c': False, 'd': -1.5e3}", { a: null, b: true, c: false, d: -1500 }],
    [`["it's", 'say "hi"', 'it\\'s', u'x', b'y']`, ["it's", 'say "hi"', "it's", "x", "y"]],
    ["('a', (1, 2))", ["a", [1, 2]]],
    [String.raw`['\n\t\\', '\xfc\u00e4', b'\xc3\xbc', '\U0001f600']`, ["\n\t\\", "üä", "ü", "😀"]],
    ["{ vendor: 'V', list: [ 1, null ], ok: true }", { vendor: "V", list: [1, null], ok: true }],
    [`['None', "]"]`, ["None", "]"]],
  ])("%s", (text, value) => {
    const read = fromPrinted(`${text} and more`, 0);
    expect([JSON.parse(read.json ?? "null"), read.end, read.isOpen]).toEqual([value, text.length, false]);
  });

  test.each(["[2, datetime.now()]", "[2, [Object]]", "[nan]", "[1,]"])("%s has no JSON", (text) => {
    expect(fromPrinted(text, 0)).toEqual({ json: undefined, end: text.length, isOpen: false });
  });

  test.each(["[2, 'a", "[2, {'a': 1}", "["])("%s is not at its end", (text) => {
    expect(fromPrinted(text, 0)).toEqual({ json: undefined, end: text.length, isOpen: true });
  });
});

test("escapes of Python that are none stay", () => {
  expect(withoutPythonEscapes(String.raw`\q \x4 \u12 \xff \Uffffffff`)).toBe(String.raw`\q \x4 \u12 ÿ \Uffffffff`);
});

describe("a message of the Python package", () => {
  test.each([
    ["Call(unique_id='7', action='Heartbeat', payload={})", [2, "7", "Heartbeat", {}]],
    ["Call(unique_id='7', action=<Action.Heartbeat: 'Heartbeat'>, payload={})", [2, "7", "Heartbeat", {}]],
    ["<Call - unique_id=7, action=Heartbeat, payload={'a': [1, None]}>", [2, "7", "Heartbeat", { a: [1, null] }]],
    ["CallResult(unique_id='7', payload={'a': True}, action='Heartbeat')", [3, "7", { a: true }]],
    ["<CallResult - unique_id=7, action=None, payload={}>", [3, "7", {}]],
    [
      `CallError(unique_id='7', error_code='GenericError', error_description="it's", error_details={})`,
      [4, "7", "GenericError", "it's", {}],
    ],
    [
      "<CallError - unique_id=7, error_code=GenericError, error_description=it is so, error_details={'a': 1}>",
      [4, "7", "GenericError", "it is so", { a: 1 }],
    ],
  ])("%s", (text, frame) => {
    const found = findPrintedObject(`got ${text}'`, 0);
    expect([JSON.parse(found?.text ?? "null"), found?.at, found?.end, found?.isCut]).toEqual([
      frame,
      4,
      4 + text.length,
      false,
    ]);
  });

  test.each([
    "Call(unique_id='7', action='Hea",
    "<Call - unique_id=7, action=Heartbeat, payload={'a': ",
    "Call(unique_id=",
  ])("%s is cut", (text) => {
    expect(findPrintedObject(`got ${text}`, 0)).toEqual({ at: 4, end: 4 + text.length, text, isCut: true });
  });

  test("is none under another name", () => {
    expect(findPrintedObject("ActiveCalls(unique_id=7) and unique_id=8", 0)).toBe(undefined);
  });

  test("that has no JSON stays as it is", () => {
    const text = "Call(unique_id='7', action='Heartbeat', payload={'a': object()})";
    expect(findPrintedObject(text, 0)).toEqual({ at: 0, end: text.length, text, isCut: false });
  });
});
