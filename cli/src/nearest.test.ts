import { expect, test } from "vitest";

import { nearest } from "./nearest.js";

const names = [
  "meterStart",
  "meterStop",
  "HeartbeatInterval",
  "StartTransaction",
  "StartTransaction.req",
  "connector-busy",
];

test.each([
  ["meterStrat", ["meterStart", "meterStop"]],
  ["heartbeat intervall", ["HeartbeatInterval"]],
  ["StartTransactoin", ["StartTransaction"]],
  ["conector.busy", ["connector-busy"]],
])("%j is near to %j", (typed, expected) => {
  expect(nearest(typed, names)).toEqual(expected);
});

test("what is near to nothing is looked for within the names, of which the shortest come first", () => {
  expect(nearest("Transaction", names)).toEqual(["StartTransaction", "StartTransaction.req"]);
});

test.each(["", "me", "xyzzyxyzzy"])("nothing is suggested for %j", (typed) => {
  expect(nearest(typed, names)).toEqual([]);
});

test("at most four names are suggested", () => {
  expect(nearest("nameX", ["name1", "name2", "name3", "name4", "name5"])).toEqual(["name1", "name2", "name3", "name4"]);
});
