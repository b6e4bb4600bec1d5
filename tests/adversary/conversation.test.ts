import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

import { Conversation, type Observed } from "../../src/conversation/index.js";
import { speaking } from "../speaking.js";

/** Peers that mean ill, and machines on which somebody else has changed what all objects share. */

/** All that is said of these frames, as text. */
function said(observed: readonly Observed[]): string {
  const conversation = new Conversation();
  return JSON.stringify([...observed.map((frame) => conversation.push(frame)), conversation.end()]);
}

const talks = Object.values(speaking).map((talk) => talk().frames);

/** What somebody may add, with how it looks. */
const ways: readonly (readonly [way: string, descriptor: PropertyDescriptor])[] = [
  ["a text", { value: "Accepted", writable: true, enumerable: true }],
  ["null", { value: null, writable: true, enumerable: true }],
  ["a hidden list", { value: ["CARD"], writable: true, enumerable: false }],
  ["a hidden number that cannot be written", { value: 1, writable: false, enumerable: false }],
  ["a hidden function", { value: () => "CARD", writable: true, enumerable: false }],
  ["a hidden setter", { set: () => undefined, enumerable: false }],
];

/** Names of fields of messages, of frames and of our own records. */
const names = [
  ..."action anyCall answer answered answers at call connectorId cut earlier end error frame idTag idTagInfo".split(
    " ",
  ),
  ..."key kind line localAuthorizationList message newer older ok place reason repair reservationId sender".split(" "),
  ..."station stop sure timestamp tolerant transactionData transactionId unit value verdict waiting warnings".split(
    " ",
  ),
  ..."StatusNotification Heartbeat StartTransaction".split(" "),
];

function whilePolluted<T>(name: string, descriptor: PropertyDescriptor, run: () => T): T {
  Object.defineProperty(Object.prototype, name, { ...descriptor, configurable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

test.each(ways)("says the same while Object.prototype has %s of any name that matters", (_way, descriptor) => {
  const before = talks.map(said);
  for (const name of names) {
    const during = whilePolluted(name, descriptor, () => talks.map(said));
    expect([name, ...during]).toEqual([name, ...before]);
  }
});

test("what is said to be a frame, and is none, is taken without an exception", () => {
  const throwing = {
    get text(): string {
      throw new Error("no");
    },
  };
  const conversation = new Conversation();
  const wrong: readonly unknown[] = [
    undefined,
    null,
    5,
    "text",
    {},
    { text: 5 },
    { text: "x", at: 5, station: {}, line: "1", sender: "Nobody", cut: true },
    throwing,
    new Proxy(
      {},
      {
        get: () => throwing,
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  ];
  for (const each of wrong) expect(conversation.push(each as Observed).verdict).toBe("invalid");
  expect(conversation.end()).toEqual({ findings: [], transactions: [] });
  expect(new Conversation(null as never).push({ text: '[2,"1","Heartbeat",{}]' }).verdict).toBe("valid");
});

/** Runs with a heap that holds little more than what is kept at most. */
function runWithSmallHeap(script: string, megabytes: number): string {
  const args = [`--max-old-space-size=${megabytes}`, "--input-type=module", "--eval"];
  const prelude = `import { Conversation } from "ocpp16messages/conversation"; const conversation = new Conversation();`;
  return execFileSync(process.execPath, [...args, prelude + script], { stdio: "pipe" }).toString();
}

test("a million CALLs without an answer are not all kept", () => {
  const out = runWithSmallHeap(
    `let unanswered = 0;
    for (let i = 0; i < 1_000_000; i++) {
      const { findings } = conversation.push({ text: '[2,"' + i + '","Heartbeat",{}]' });
      unanswered += findings.length;
    }
    const answer = (id) => conversation.push({ text: '[3,"' + id + '",{"currentTime":"2025-01-02T15:00:00Z"}]' }).verdict;
    console.log(unanswered, answer(5), answer(999_999), conversation.end().findings.length < 1000);`,
    64,
  );
  expect(out).toBe("0 unmatched valid true\n");
}, 240_000);

test("large payloads of CALLs without an answer are not all kept", () => {
  const out = runWithSmallHeap(
    `const timestamp = "2025-01-02T15:00:00Z";
    const many = (i) => [{ timestamp, sampledValue: Array.from({ length: 5000 }, (_, j) => ({ value: String(i + j) })) }];
    const calls = [
      (i) => ["DataTransfer", { vendorId: "V", data: "x".repeat(200_000) + i }],
      (i) => ["MeterValues", { connectorId: i % 500, meterValue: many(i) }],
      (i) => ["MeterValues", { connectorId: 1, transactionId: i % 90, meterValue: many(i) }],
      (i) => ["StopTransaction", { transactionId: i, meterStop: 0, timestamp, transactionData: many(i) }],
      (i) => ["SendLocalList", { listVersion: i, updateType: "Differential", localAuthorizationList: Array.from({ length: 3000 }, (_, j) => ({ idTag: String(i * 3000 + j) })) }],
    ];
    let size = 0;
    for (let i = 0; i < 3000; i++) {
      const text = JSON.stringify([2, String(i), ...calls[i % calls.length](i)]);
      size += text.length;
      conversation.push({ text });
    }
    conversation.end();
    console.log(size > 300_000_000);`,
    96,
  );
  expect(out).toBe("true\n");
}, 240_000);

test("a flood of transactions, connectors and stations is not all kept", () => {
  const out = runWithSmallHeap(
    `const timestamp = "2025-01-02T15:00:00Z";
    let transactions = 0;
    const push = (station, id, action, payload, answer) => {
      const pushed = [conversation.push({ station, text: JSON.stringify([2, id, action, payload]) })];
      if (answer !== undefined) pushed.push(conversation.push({ station, text: JSON.stringify([3, id, answer]) }));
      for (const each of pushed) transactions += each.transactions.length;
    };
    const start = { idTag: "TAG1", meterStart: 0, timestamp };
    const started = (transactionId) => ({ transactionId, idTagInfo: { status: "Accepted" } });
    // One station: each with a connector and an id of its own, every other one stops.
    for (let i = 1; i <= 60_000; i++) {
      push("A", "a" + i, "StartTransaction", { ...start, connectorId: i }, started(i));
      push("A", "b" + i, "StatusNotification", { connectorId: i, status: "Available", errorCode: "NoError" });
      if (i % 2 === 0) push("A", "c" + i, "StopTransaction", { transactionId: i, meterStop: 1, timestamp });
    }
    // The same start again and again, each time with another id.
    for (let i = 1; i <= 60_000; i++) push("B", "d" + i, "StartTransaction", { ...start, connectorId: 1 }, started(i));
    for (let i = 1; i <= 5000; i++)
      for (let j = 1; j <= 5; j++) push("CP" + i, "e" + j, "StartTransaction", { ...start, connectorId: j }, started(j));
    transactions += conversation.end().transactions.length;
    console.log(transactions);`,
    160,
  );
  // Each that started, and the one that was sent again.
  expect(out).toBe("85001\n");
}, 240_000);
