import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "stopped-twice";

test("a transaction stops again, with another register or another time", () => {
  const stopped = { timestamp: "2025-01-02T16:00:00Z" };
  const talk = new Talk().start(1).stop(1, 1200, stopped);
  expect(talk.stop(1, 1300, stopped).stop(1, 1200).found(rule)).toEqual([
    "5: stops transaction 1 again, with another meterStop or timestamp < 3",
    "7: stops transaction 1 again, with another meterStop or timestamp < 3",
  ]);
});

test("one whose start is not in the log cannot stop twice either", () => {
  expect(new Talk().stop(7, 1200).stop(7, 1300).found(rule)).toEqual([
    "3: stops transaction 7 again, with another meterStop or timestamp < 1",
  ]);
});

test("a stop that is sent again as it was is a retry", () => {
  const stopped = { timestamp: "2025-01-02T16:00:00Z" };
  expect(new Talk().start(1).stop(1, 1200, stopped).stop(1, 1200, stopped).found(rule)).toEqual([]);
});

test("an id that the Central System uses again is of another transaction", () => {
  expect(new Talk().start(1).stop(1, 1200).start(1, { meterStart: 1200 }).stop(1, 1300).found(rule)).toEqual([]);
});

test("-1 stands for all transactions without an identifier", () => {
  const talk = new Talk().starting().stop(-1, 1200);
  expect(talk.starting().stop(-1, 1300).found(rule)).toEqual([]);
});
