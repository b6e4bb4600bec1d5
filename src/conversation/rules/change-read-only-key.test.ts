import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "change-read-only-key";
const shown = (readonly: boolean): Record<string, unknown> => ({
  configurationKey: [{ key: "NumberOfConnectors", readonly, value: "2" }],
});
const change = { key: "numberofconnectors", value: "SECRET" };

test("a key is changed that was reported as read-only", () => {
  const talk = new Talk().cs("GetConfiguration", {}, shown(true));
  expect(talk.cs("ChangeConfiguration", change, { status: "Rejected" }).found(rule)).toEqual([
    "3: numberofconnectors is changed, and GetConfiguration reported it as read-only",
  ]);
});

test("a key that can be changed, or was not reported, may be", () => {
  const writable = new Talk().cs("GetConfiguration", {}, shown(false));
  expect(writable.cs("ChangeConfiguration", change, { status: "Accepted" }).found(rule)).toEqual([]);
  expect(new Talk().cs("ChangeConfiguration", change, { status: "Rejected" }).found(rule)).toEqual([]);
});

test("the last report counts", () => {
  const talk = new Talk().cs("GetConfiguration", {}, shown(true)).cs("GetConfiguration", {}, shown(false));
  expect(talk.cs("ChangeConfiguration", change, { status: "Accepted" }).found(rule)).toEqual([]);
});

test("each station has keys of its own", () => {
  const one = new Talk({ station: "A" }).cs("GetConfiguration", {}, shown(true));
  const two = new Talk({ station: "B" }).heartbeats(1).cs("ChangeConfiguration", change, { status: "Accepted" });
  expect(one.beside(two).found(rule)).toEqual([]);
});
