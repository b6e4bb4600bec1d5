import { expect, test } from "vitest";

import { LogCheck } from "./check.js";
import { Selection, type Wanted } from "./selection.js";

/** The ids of the frames that are asked for. */
function selected(log: readonly string[], wanted: Partial<Wanted>): (string | undefined)[] {
  const check = new LogCheck(false, undefined);
  const selection = new Selection({ stations: [], actions: [], since: undefined, ...wanted });
  return [...check.push(log.join("\n")), ...check.end().frames]
    .filter((each) => selection.has(each))
    .map(({ id }) => id);
}

const of = (station: string, time: string, frame: string): string =>
  `2025-01-02 ${time},000 INFO (MainThread) [ocpp] ${station}: receive message ${frame}`;
const log = [
  of("A", "10:00:00", '[2,"1","Heartbeat",{}]'),
  of("B", "11:00:00", '[2,"2","Heartbeat",{}]'),
  '[2,"3","Reset",{"type":"Hard"}]',
  of("A", "12:00:00", '[2,"4","Authorize",{"idTag":"x"}]'),
];

test("all frames are asked for if nothing is said", () => {
  expect(selected(log, {})).toEqual(["1", "2", "3", "4"]);
});

test("frames are told by station and action, the action in any letters", () => {
  expect(selected(log, { stations: ["A"] })).toEqual(["1", "4"]);
  expect(selected(log, { stations: ["A", "B"] })).toEqual(["1", "2", "4"]);
  expect(selected(log, { actions: ["heartbeat", "RESET"] })).toEqual(["1", "2", "3"]);
  expect(selected(log, { stations: ["A"], actions: ["Heartbeat"] })).toEqual(["1"]);
});

test("a frame without a time is as old as the one before it", () => {
  expect(selected(log, { since: Date.parse("2025-01-02T11:00:00Z") })).toEqual(["2", "3", "4"]);
  expect(selected(log, { since: Date.parse("2025-01-02T11:00:01Z") })).toEqual(["4"]);
  expect(selected(['[2,"1","Heartbeat",{}]'], { since: 0 })).toEqual([]);
});
