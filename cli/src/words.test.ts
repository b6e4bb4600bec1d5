import { expect, test } from "vitest";

import { LogCheck } from "./check.js";
import { wordsOf } from "./words.js";

/** What is said of the findings of a frame. */
function said(text: string, tolerant = false): string[] {
  const check = new LogCheck(tolerant, undefined);
  return [...check.push(text), ...check.end().frames].flatMap(({ issues, warnings, action, messageType, logged }) =>
    [...issues, ...warnings].map((finding) => wordsOf(finding, { action, messageType, text: logged.text })),
  );
}

test("the value that was sent is said of a member that is none, after as many members as there is room for", () => {
  expect(said('[2,"1","Reset",{"type":"soft"}]')).toEqual(['type must be one of Hard, Soft, not "soft"']);
  const [words = ""] = said('[2,"1","StatusNotification",{"connectorId":0,"errorCode":"Error","status":"Faulted"}]');
  expect(words).toMatch(/^errorCode must be one of ConnectorLockFailure, .{100,130}…, not "Error"$/);
});

test("the name in other letters is taken for a mistake", () => {
  const stop = '"meterStop":1,"timestamp":"2025-01-02T15:04:05Z","transactionId":1';
  expect(said(`[2,"1","StopTransaction",{${stop},"Reason":"Local"}]`)).toEqual([
    "Reason is not a field of this message; its name is reason",
  ]);
  const reading = '{"timestamp":"2025-01-02T15:04:05Z","sampledValue":[{"value":"1","Unit":"Wh"}]}';
  expect(said(`[2,"1","MeterValues",{"connectorId":1,"meterValue":[${reading}]}]`)).toEqual([
    "meterValue[0].sampledValue[0].Unit is not a field of this message; its name is unit",
  ]);
  expect(said('[2,"1","Heartbeat",{"constructor":1,"x":{"y":1}}]')).toEqual([
    "constructor is not a field of this message",
    "x is not a field of this message",
  ]);
});

test("what a repair did is said, with what was read and what it became", () => {
  const status = (time: string): string =>
    `[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"${time}"}]`;
  expect(said(status("2025-01-02T15:04:05"), true)).toEqual([
    'timestamp must be an existing date and time as in 2025-01-02T15:04:05Z: "2025-01-02T15:04:05" read as "2025-01-02T15:04:05Z"',
  ]);
  expect(said('[2,"1","Heartbeat",{"x":1}]', true)).toEqual(["x is not a field of this message: left out"]);
});

test("the character with which a text stops being JSON is said, but for one that may be of a secret", () => {
  expect(said('[2,"1","Heartbeat",{"a":]}]')).toEqual([
    "the frame is not JSON from character 24 on: ] cannot stand there",
  ]);
  expect(said('[2,"1","Heartbeat",{"a":"\u0000"}]')).toEqual([
    "the frame is not JSON from character 25 on: a control character, U+0000, stands in a text",
  ]);
  expect(said('[2,"1","Authorize",{"idTag":Q}]')).toEqual(["the frame is not JSON from character 28 on"]);
});
