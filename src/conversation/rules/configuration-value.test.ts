import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "configuration-value";

test("a value is not of the type of its key", () => {
  expect(new Talk().configured("heartbeatinterval", "5 minutes").found(rule)).toEqual([
    '2: HeartbeatInterval must be a whole number in decimal digits, not "5 minutes" < 1',
  ]);
});

test("values that fit, that are missing, and of keys that nobody knows are as usual", () => {
  const configurationKey = [
    { key: "HeartbeatInterval", readonly: false, value: "300" },
    { key: "ConnectionTimeOut", readonly: false },
    { key: "VendorKey", readonly: false, value: "5 minutes" },
  ];
  expect(new Talk().cs("GetConfiguration", {}, { configurationKey }).found(rule)).toEqual([]);
});

test("what is only written is a secret, and is not looked at", () => {
  expect(new Talk().configured("AuthorizationKey", "no hex").found(rule)).toEqual([]);
});

test("it is said once, and again when it was right in between", () => {
  const talk = new Talk().configured("HeartbeatInterval", "x").configured("HeartbeatInterval", "x");
  expect(talk.found(rule)).toHaveLength(1);
  talk.configured("HeartbeatInterval", "300").configured("HeartbeatInterval", "x");
  expect(talk.found(rule)).toHaveLength(2);
});

test("an answer whose CALL is not in the log is not read", () => {
  const conf = { configurationKey: [{ key: "HeartbeatInterval", readonly: false, value: "x" }] };
  expect(new Talk().frame("ChargePoint", [3, "9", conf]).found(rule)).toEqual([]);
});
