import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "authorization-refused";

test("the Central System refuses an idTag, of whichever message", () => {
  const talk = new Talk().authorize("TAG1", "Blocked").start(1, { status: "ConcurrentTx" });
  talk.cp("StopTransaction", (timestamp) => ({ transactionId: 1, meterStop: 1000, timestamp, idTag: "TAG1" }), {
    idTagInfo: { status: "Invalid" },
  });
  expect(talk.found(rule)).toEqual([
    "2: the idTag is refused: Blocked < 1",
    "4: the idTag is refused: ConcurrentTx < 3",
    "6: the idTag is refused: Invalid < 5",
  ]);
});

test("what is accepted, and a stop without an idTag, is not refused", () => {
  expect(new Talk().authorize().start(1).stop(1).found(rule)).toEqual([]);
});

test("an error is no refusal, and an answer without its CALL is not read", () => {
  const talk = new Talk().cp("Authorize", { idTag: "TAG1" });
  expect(talk.frame("CentralSystem", [4, "1", "InternalError", "", {}]).found(rule)).toEqual([]);
  const answer = [3, "1", { idTagInfo: { status: "Blocked" } }];
  expect(new Talk().frame("CentralSystem", answer).found(rule)).toEqual([]);
});
