import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findFrames } from "ocpp16messages/log";
import { expect, onTestFinished, test } from "vitest";

import type { PassedFrame } from "./link.js";
import { Recording } from "./recording.js";

const at = new Date("2025-01-02T15:04:05Z");
const call = '[2,"1","Heartbeat",{}]';

function frame(text: string, sender: PassedFrame["sender"] = "ChargePoint"): PassedFrame {
  return { text, sender, station: "CP-1", at };
}

/** A file that is not there yet, in a folder that is gone after the test. */
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "ocpp16-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "trace.jsonl");
}

/** What is found in a trace. */
function framesIn(file: string): string[] {
  return findFrames(readFileSync(file, "utf8")).map(
    ({ text, sender, station, at: moment }) => `${sender ?? "-"} ${station ?? "-"} ${moment ?? "-"} ${text}`,
  );
}

test("what is written is found again, and is there before the end", () => {
  const file = newFile();
  const recording = new Recording(file);
  expect([recording.write(frame(call)), recording.write(frame('[3,"1",{}]', "CentralSystem"))]).toEqual([
    undefined,
    undefined,
  ]);
  expect(framesIn(file)).toEqual([
    'ChargePoint CP-1 2025-01-02T15:04:05.000Z [2,"1","Heartbeat",{}]',
    'CentralSystem CP-1 2025-01-02T15:04:05.000Z [3,"1",{}]',
  ]);
  expect([recording.end(), recording.hasFailed]).toEqual([[`2 frames recorded in ${file}`], false]);
});

test.skipIf(process.platform === "win32")("only the owner may read a new file, as it has all that was sent", () => {
  const file = newFile();
  new Recording(file).end();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([
  ["whole", '{"a":1}\n', '{"a":1}\n'],
  ["broken off", '{"a":', '{"a":\n'],
])("a file that is there, and is %s, is added to", (_, before, kept) => {
  const file = newFile();
  writeFileSync(file, before);
  const recording = new Recording(file);
  recording.write(frame(call));
  recording.end();
  const text = readFileSync(file, "utf8");
  expect(text.slice(0, kept.length)).toBe(kept);
  expect(text.slice(kept.length).split("\n").length).toBe(2);
  expect(framesIn(file).length).toBe(1);
});

test("what is no frame is counted", () => {
  const file = newFile();
  const recording = new Recording(file);
  for (const text of ["x", call, '[2,"1"', "{}"]) expect(recording.write(frame(text))).toBe(undefined);
  expect(recording.end()).toEqual([`1 frame recorded in ${file}`, "3 frames not recorded: no JSON, or no OCPP-J"]);
});

test("nothing in a trace moves the cursor of a terminal", () => {
  const file = newFile();
  const recording = new Recording(file);
  recording.write(frame('[2,"\u009b2J\u202e","Heartbeat",{}]'));
  recording.end();
  expect(readFileSync(file, "utf8")).toMatch(/^[ -~]+\n$/);
  expect(framesIn(file)).toEqual(['ChargePoint CP-1 2025-01-02T15:04:05.000Z [2,"\u009b2J\u202e","Heartbeat",{}]']);
});

test("a file that cannot be written is refused", () => {
  const file = newFile();
  expect(() => new Recording(join(file, "trace"))).toThrow(
    `${join(file, "trace")} cannot be written: there is no such folder`,
  );
  expect(() => new Recording(tmpdir())).toThrow(`${tmpdir()} cannot be written: it is a folder`);
});

test.skipIf(!existsSync("/dev/full"))("a disk that is full is said once, and what is missed is counted", () => {
  const recording = new Recording("/dev/full");
  expect(recording.hasFailed).toBe(false);
  expect([recording.write(frame(call)), recording.write(frame(call))]).toEqual([
    "/dev/full cannot be written any more: the disk is full; frames still pass, and are not recorded",
    undefined,
  ]);
  expect(recording.hasFailed).toBe(true);
  expect(recording.end()).toEqual([
    "0 frames recorded in /dev/full",
    "2 frames not recorded: the file could not be written",
  ]);
});
