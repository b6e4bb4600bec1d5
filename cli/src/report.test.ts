import { expect, test, vi } from "vitest";

import { type CheckedFrame, LogCheck } from "./check.js";
import { lineForMachines, lineForPeople } from "./report.js";

// The same output wherever the tests run, on a terminal too.
vi.mock("./colours.js", async (load) => {
  const { createColors } = (await import("picocolors")).default;
  return { ...(await load<object>()), colours: createColors(false) };
});

/** What is said of the only frame of a log. */
function checkedIn(log: string, tolerant = false): CheckedFrame {
  const check = new LogCheck(tolerant, undefined);
  const [checked, ...others] = [...check.push(log), ...check.end().frames];
  if (checked === undefined || others.length > 0) throw new Error(`not one frame: ${log}`);
  return checked;
}

/** The lines for people and for machines about one frame, on the seventh line of a log. */
function linesFor(frame: unknown, tolerant = false): { people: string; machines: string } {
  const checked = checkedIn("\n".repeat(6) + JSON.stringify(frame), tolerant);
  return { people: lineForPeople(checked, undefined), machines: lineForMachines(checked) };
}

/** What a terminal acts on or does not show, from and to. */
const ranges = {
  "C0 control characters": [0x00, 0x1f],
  "DEL and C1 control characters": [0x7f, 0x9f],
  "soft hyphens": [0xad, 0xad],
  "Arabic letter marks": [0x61c, 0x61c],
  "Mongolian vowel separators": [0x180e, 0x180e],
  "zero-width characters and direction marks": [0x200b, 0x200f],
  "line and paragraph separators": [0x2028, 0x2029],
  "bidirectional embeddings and overrides": [0x202a, 0x202e],
  "word joiners and invisible operators": [0x2060, 0x2064],
  "bidirectional isolates and format characters": [0x2066, 0x206f],
  "Hangul fillers": [0x3164, 0x3164],
  "variation selectors": [0xfe00, 0xfe0f],
  "byte order marks": [0xfeff, 0xfeff],
  "interlinear annotations": [0xfff9, 0xfffb],
  tags: [0xe0001, 0xe007f],
} as const;

test.each(Object.entries(ranges))("%s do not reach a terminal", (_, [first, last]) => {
  for (let code = first; code <= last; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    const action = linesFor([2, text, text, {}]);
    expect(action.people).toBe(
      `        7  unknown  a?b.req                   invalid\n           action "a?b" is not known\n`,
    );
    const field = linesFor([2, text, "Reset", { type: "Hard", [text]: 1 }]);
    expect(field.people).toBe(
      `        7  CS → CP  Reset.req                 invalid\n           a?b is not a field of this message\n`,
    );
    const value = linesFor([2, text, "Reset", { type: text }]);
    for (const { people, machines } of [action, field, value]) {
      expect(people).toMatch(/^[\x20-\x7e→]+\n[\x20-\x7e→]+\n$/);
      expect(machines).toMatch(/^[\x20-\x7e→]+\n$/);
      expect(JSON.parse(machines)).toMatchObject({ id: text });
    }
    expect(JSON.parse(action.machines)).toMatchObject({ action: text, issues: [{ received: "a?b" }] });
    expect(JSON.parse(field.machines)).toMatchObject({ issues: [{ path: ["a?b"] }] });
    expect(JSON.parse(value.machines)).toMatchObject({ issues: [{ received: "a?b" }] });
  }
});

test("halves of surrogate pairs do not reach a terminal, also where a long text is cut off", () => {
  expect(linesFor([2, "1", "a\ud800b", {}]).people).toContain('action "a?b" is');
  const { people } = linesFor([2, "1", "Reset", { type: "Hard", [`${"a".repeat(39)}😀`]: 1 }]);
  expect(people).toBe(
    `        7  CS → CP  Reset.req                 invalid\n           ${"a".repeat(39)}? is not a field of this message\n`,
  );
});

test("escapes in JSON are those of JSON", () => {
  expect(linesFor([2, "\u001b\u007f\u009b\u202e\u2028\ufeff\u{e0041}", "Heartbeat", {}]).machines).toBe(
    '{"line":7,"column":1,"sender":"ChargePoint","direction":"CP → CS","messageType":"CALL",' +
      '"id":"\\u001b\\u007f\\u009b\\u202e\\u2028\\ufeff\\udb40\\udc41","action":"Heartbeat",' +
      '"verdict":"valid","issues":[],"warnings":[]}\n',
  );
});

test("what can be seen is left as it is", () => {
  const text = "é → 漢字 \u00a0 עברית 😀";
  const { people, machines } = linesFor([2, text, text, {}]);
  expect(people).toContain(`action "${text}" is`);
  expect(machines).toContain(`"id":"${text}"`);
});

test("a long name of a field does not push away the reason", () => {
  const { people } = linesFor([2, "1", "Reset", { type: "Hard", ["a".repeat(1000)]: 1 }]);
  expect(people).toBe(
    `        7  CS → CP  Reset.req                 invalid\n           ${"a".repeat(40)} is not a field of this message\n`,
  );
});

test("a line for machines is short, however long the id, the action and all else of the frame are", () => {
  const long = "x".repeat(800_000);
  const car = "\ud83d\ude97";
  for (const frame of [
    [2, long, "Heartbeat", {}],
    [2, "1", long, {}],
    [2, long, long, { [long]: long }],
    [2, "1", "Authorize", { idTag: long, [long]: long }],
    [3, long, { [long]: long }],
    [4, long, long, long, { [long]: long }],
  ])
    expect(linesFor(frame).machines.length).toBeLessThan(2000);
  const { id, action } = JSON.parse(linesFor([2, `${"a".repeat(99)}${car}b`, "c".repeat(101), {}]).machines) as {
    readonly id: string;
    readonly action: string;
  };
  expect([id, action]).toEqual([`${"a".repeat(99)}?`, "c".repeat(100)]);
});

test("where the frame begins, its station, and all that was found are said; of many things the first five", () => {
  const line = 'A: receive message [2,"1","StopTransaction",{"meterStop":"5","timestamp":"now","transactionId":1.5}]';
  const log = `2025-01-02 10:00:00,000 INFO (MainThread) [ocpp] ${line}`;
  expect(lineForPeople(checkedIn(log), undefined).split("\n")).toEqual([
    "     1:69  CP → CS  StopTransaction.req       invalid  A",
    "           meterStop must be an integer, not a string",
    "           timestamp must be an existing date and time as in 2025-01-02T15:04:05Z",
    "           transactionId must be an integer, not a fraction",
    "",
  ]);
  const { people } = linesFor([2, "1", "Heartbeat", { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }]);
  expect(people.split("\n").slice(5)).toEqual([
    "           e is not a field of this message",
    "           +2 more",
    "",
  ]);
});

test("what the log says of a frame is in the line for machines", () => {
  const log = '2025-01-02 10:00:00,000 INFO (MainThread) [ocpp] A: receive message [2,"1","Heartbeat",{}]';
  expect(JSON.parse(lineForMachines(checkedIn(log)))).toEqual({
    line: 1,
    column: 69,
    station: "A",
    at: "2025-01-02 10:00:00,000",
    sender: "ChargePoint",
    direction: "CP → CS",
    messageType: "CALL",
    id: "1",
    action: "Heartbeat",
    verdict: "valid",
    issues: [],
    warnings: [],
  });
});

test("an answer without a CALL and a frame that is cut are explained", () => {
  expect(lineForPeople(checkedIn('[3,"1",{}]'), undefined)).toBe(
    "        1  unknown  CALLRESULT                unmatched\n           its CALL is not in the log before it\n",
  );
  expect(lineForPeople(checkedIn('[2,"1","Heartb...'), undefined)).toBe(
    "        1  unknown  CALL                      cut\n           the log does not have all of it, so it is not checked\n",
  );
});

test("on a terminal, what was found goes over several lines rather than out of it", () => {
  const log = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Plugged"}]';
  const { 0: line = "", 1: first = "", ...rest } = lineForPeople(checkedIn(log), 60).split("\n");
  expect(line).toBe("        1  CP → CS  StatusNotification.req    invalid");
  expect(first).toMatch(/^ {11}status must be one of Available, Preparing,/);
  const lines = [first, ...Object.values(rest)];
  expect(lines.length).toBeGreaterThan(3);
  for (const each of lines) expect(each).toMatch(/^(?: {11}\S.{0,48})?$/);
});
