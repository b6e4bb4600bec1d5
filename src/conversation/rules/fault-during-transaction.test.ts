import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "fault-during-transaction";

test("a connector becomes Faulted during a transaction", () => {
  const talk = new Talk().start(7).status(1, "Faulted", "GroundFailure");
  expect(talk.found(rule)).toEqual(["3: connector 1 becomes Faulted during a transaction: GroundFailure < 1"]);
  expect(talk.findings()).toContainEqual(expect.objectContaining({ rule, connectorId: 1, transactionId: 7 }));
});

test("it is said once, until the fault is over", () => {
  const talk = new Talk().start(7).status(1, "Faulted", "OtherError").status(1, "Faulted", "HighTemperature");
  expect(talk.found(rule)).toHaveLength(1);
  expect(talk.status(1, "Charging").status(1, "Faulted", "OtherError").found(rule)).toHaveLength(2);
});

test("a fault before or after a transaction, of another connector, or of the whole is none of it", () => {
  expect(new Talk().status(1, "Faulted", "OtherError").found(rule)).toEqual([]);
  expect(new Talk().start(7).stop(7).status(1, "Faulted", "OtherError").found(rule)).toEqual([]);
  const others = new Talk().start(7).status(2, "Faulted", "OtherError").status(0, "Faulted", "OtherError");
  expect(others.found(rule)).toEqual([]);
});

test("a warning is no fault", () => {
  expect(new Talk().start(7).status(1, "SuspendedEV", "HighTemperature").found(rule)).toEqual([]);
});

test("a transaction whose start is not in the log is one, once it is metered", () => {
  const talk = new Talk().start(7).meter(7, 1200).status(1, "Faulted", "OtherError");
  expect(talk.logged((_, index) => index > 1).found(rule)).toEqual([
    "3: connector 1 becomes Faulted during a transaction: OtherError",
  ]);
});
