import { expect, test } from "vitest";

import { Talk } from "../../tests/conversation.js";
import { Conversation, type Observed } from "./index.js";

test("a finding has its rule, its sections, its station and its frames", () => {
  const talk = new Talk({ station: "CP1" }).start(1).start(2, { meterStart: 1200 });
  expect(talk.findings().filter(({ rule }) => rule === "connector-busy")).toEqual([
    {
      rule: "connector-busy",
      level: "advice",
      sections: "OCPP 1.6 §4.8",
      message: "connector 1 starts a transaction, and the one before has not stopped",
      station: "CP1",
      place: { frame: 3, line: 3 },
      action: "StartTransaction",
      earlier: { frame: 1, line: 1 },
      connectorId: 1,
      transactionId: 1,
    },
  ]);
});

test("an observation has the verdict, its place, and what was found with it", () => {
  const conversation = new Conversation();
  const text = '[2,"1","StopTransaction",{"transactionId":1,"meterStop":5,"timestamp":"2025-01-02T15:00:00Z"}]';
  expect(conversation.push({ text, line: 17 })).toMatchObject({
    messageType: "CALL",
    id: "1",
    action: "StopTransaction",
    sender: "ChargePoint",
    verdict: "valid",
    issues: [],
    warnings: [],
    place: { frame: 1, line: 17 },
    findings: [{ rule: "stop-unknown", place: { frame: 1, line: 17 } }],
    transactions: [{ transactionId: 1 }],
  });
  const next = conversation.push({ text: "nothing" });
  expect(next).toMatchObject({ messageType: undefined, verdict: "invalid", findings: [], transactions: [] });
  expect(next.place).toEqual({ frame: 2 });
  expect(next.answers).toBeUndefined();
});

test("an answer says which CALL it answers, and after how long if both have a time", () => {
  const heartbeat = '[2,"1","Heartbeat",{}]';
  const answer = '[3,"1",{"currentTime":"2025-01-02T15:00:00Z"}]';
  const answers = (asked: Partial<Observed>, answered: Partial<Observed>): unknown => {
    const conversation = new Conversation();
    conversation.push({ text: heartbeat, ...asked });
    return conversation.push({ text: answer, ...answered }).answers;
  };
  const asked = { line: 3, at: "2025-01-02T15:00:00Z" };
  expect(answers(asked, { at: "2025-01-02T15:00:01.500Z" })).toEqual({ place: { frame: 1, line: 3 }, after: 1500 });
  expect(answers(asked, {})).toEqual({ place: { frame: 1, line: 3 } });
  expect(answers({}, { at: "2025-01-02T15:00:01Z" })).toEqual({ place: { frame: 1 } });
  expect(answers({ at: "yesterday" }, { at: "2025-01-02T15:00:01Z" })).toEqual({ place: { frame: 1 } });
  expect(answers({ at: "1735830000" }, { at: "1735830002.250" })).toEqual({ place: { frame: 1 }, after: 2250 });
});

test("strict reading refuses what tolerant reading repairs, and both see the same between messages", () => {
  const text = JSON.stringify([
    2,
    "1",
    "StopTransaction",
    { transactionId: "1", meterStop: 5, timestamp: "2025-01-02T15:00:00Z" },
  ]);
  const strict = new Conversation().push({ text });
  expect([strict.verdict, strict.findings.length, strict.transactions.length]).toEqual(["invalid", 1, 1]);
  const tolerant = new Conversation({ tolerant: true }).push({ text });
  expect([tolerant.verdict, tolerant.warnings.length, tolerant.findings.length]).toEqual(["valid", 1, 1]);
});

test("at the end, what did not come is found, and once", () => {
  const conversation = new Conversation();
  for (const frame of new Talk().start(1).frames) conversation.push(frame);
  const { findings, transactions } = conversation.end();
  expect(findings.map(({ rule }) => rule)).toEqual(["transaction-open"]);
  expect(transactions).toHaveLength(1);
  expect(conversation.end()).toEqual({ findings: [], transactions: [] });
  expect(new Conversation().end()).toEqual({ findings: [], transactions: [] });
});

test("of a log whose newest line is the first, nothing is found between messages", () => {
  const newestFirst = [...new Talk().start(1).stop(1).start(2).meter(2, 1100).frames].reverse();
  const conversation = new Conversation();
  const said = newestFirst.map((frame) => conversation.push(frame));
  expect(conversation.isBackwards).toBe(true);
  expect(said.flatMap(({ findings, transactions }) => [findings, transactions]).flat()).toEqual([]);
  expect(conversation.end()).toEqual({ findings: [], transactions: [] });
});

test("what is not all there says nothing but which CALL it answers", () => {
  const conversation = new Conversation();
  conversation.push({ text: '[2,"1","StopTransaction",{"transactionId":1,"met', cut: "logger" });
  const { verdict, answers, findings } = conversation.push({ text: '[3,"1",{"idTag', cut: "length" });
  expect([verdict, answers, findings]).toEqual(["cut", { place: { frame: 1 } }, []]);
});

test("an id that looks like that of another station is not taken for it", () => {
  const conversation = new Conversation();
  // The second station is told from the first by its number, 1.
  conversation.push({ station: "A", text: JSON.stringify([2, "1\nx", "Heartbeat", {}]) });
  conversation.push({ station: "B", text: '[2,"y","Heartbeat",{}]' });
  const answer = JSON.stringify([3, "x", { currentTime: "2025-01-02T15:04:05Z" }]);
  expect(conversation.push({ station: "B", text: answer }).verdict).toBe("unmatched");
});
