import { expect, test, vi } from "vitest";

import { Conversation } from "./conversation.js";
import { lineForMachines, lineForPeople, progressText, Summary } from "./report.js";

// The same output wherever the tests run, on a terminal too.
vi.mock("node:tty", () => ({ isatty: () => false }));

/** The lines for people and for machines about one frame, the seventh of a log. */
function linesFor(frame: unknown): { people: string; machines: string } {
  const checked = { line: 7, ...new Conversation(false).check(JSON.stringify(frame)) };
  return { people: lineForPeople(checked), machines: lineForMachines(checked) };
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
      `      7  unknown  a?b.req                               invalid    action "a?b" is not known\n`,
    );
    const field = linesFor([2, text, "Reset", { type: "Hard", [text]: 1 }]);
    expect(field.people).toBe(
      `      7  CS → CP  Reset.req                             invalid    a?b is not a field of this message\n`,
    );
    const value = linesFor([2, text, "Reset", { type: text }]);
    for (const { people, machines } of [action, field, value]) {
      expect(people).toMatch(/^[\x20-\x7e→]+\n$/);
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
    `      7  CS → CP  Reset.req                             invalid    ${"a".repeat(39)}? is not a field of this message\n`,
  );
});

test("escapes in JSON are those of JSON", () => {
  expect(linesFor([2, "\u001b\u007f\u009b\u202e\u2028\ufeff\u{e0041}", "Heartbeat", {}]).machines).toBe(
    '{"line":7,"direction":"CP → CS","messageType":"CALL",' +
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
    `      7  CS → CP  Reset.req                             invalid    ${"a".repeat(40)} is not a field of this message\n`,
  );
});

/** What is said at the end of a log, and whether it is a good one. */
function end(...log: readonly string[]): { clean: boolean; verdict: string | undefined } {
  const summary = new Summary();
  const conversation = new Conversation(false);
  for (const [i, frame] of log.entries())
    summary.add(frame === "" ? undefined : { line: i + 1, ...conversation.check(frame) });
  return { clean: summary.clean, verdict: summary.toString().trimEnd().split("\n").at(-1) };
}

const call = '[2,"1","Heartbeat",{}]';
const answer = '[3,"1",{"currentTime":"2025-01-02T15:04:05Z"}]';

test.each([
  [[call, answer], true, "All 2 frames valid."],
  [["", call, ""], true, "All 1 frame valid."],
  [['[2,"1","SetChargingProfile",{}]', call], false, "1 of 2 frames invalid."],
  [[answer], false, "0 of 1 frame invalid, 1 unmatched."],
  [[call, answer, answer], false, "0 of 3 frames invalid, 1 unmatched."],
  [[call, '[4,"2","InternalError","",{}]'], false, "0 of 2 frames invalid, 1 unmatched."],
  [[call, '[4,"1","InternalError","",{}]'], true, "All 2 frames valid."],
  [[], false, "There is no OCPP-J frame in it."],
  [[""], false, "There is no OCPP-J frame in it."],
])("%j: clean is %j", (log, clean, verdict) => {
  expect(end(...log)).toEqual({ clean, verdict });
});

test("the progress of a file is in percent, and of an empty one or a pipe in frames", () => {
  expect(progressText(3, { read: 50, size: 200 })).toBe("3 frames, 25 %");
  expect(progressText(3, { read: 200, size: 200 })).toBe("3 frames, 100 %");
  expect(progressText(0, { read: 0, size: 0 })).toBe("0 frames");
  expect(progressText(5, { read: 100, size: 0 })).toBe("5 frames");
  expect(progressText(7)).toBe("7 frames");
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
    long,
  ])
    expect(linesFor(frame).machines.length).toBeLessThan(2000);
  const { id, action } = JSON.parse(linesFor([2, `${"a".repeat(99)}${car}b`, "c".repeat(101), {}]).machines) as {
    readonly id: string;
    readonly action: string;
  };
  expect([id, action]).toEqual([`${"a".repeat(99)}?`, "c".repeat(100)]);
});
