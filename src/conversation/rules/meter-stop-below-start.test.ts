import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "meter-stop-below-start";

test("the register is lower when the transaction stops", () => {
  const talk = new Talk().start(1, { connectorId: 2 }).stop(1, 999);
  expect(talk.found(rule)).toEqual(["3: meterStop is 999 Wh, and meterStart was 1000 Wh < 1"]);
  expect(talk.findings().find((finding) => finding.rule === rule)).toMatchObject({
    level: "error",
    connectorId: 2,
    transactionId: 1,
  });
});

test("as much, or more, is as usual", () => {
  expect(new Talk().start(1).stop(1, 1000).found(rule)).toEqual([]);
  expect(new Talk().start(1).stop(1, 1001).found(rule)).toEqual([]);
});

test("nothing is said where the start is not in the log, or may be that of another transaction", () => {
  expect(new Talk().meter(7, 2000).stop(7, 0).found(rule)).toEqual([]);
  expect(new Talk().starting().stop(7, 500).found(rule)).toEqual([]);
});

test("it is said once, also of a stop that is sent again", () => {
  const stop = { transactionId: 1, meterStop: 999, timestamp: "2025-01-02T16:00:00Z" };
  expect(new Talk().start(1).cp("StopTransaction", stop).cp("StopTransaction", stop, {}).found(rule)).toHaveLength(1);
});
