import { expect, test } from "vitest";

import { Conversation } from "./conversation.js";

/** What is said of each frame of a log, in short. */
function verdicts(...log: readonly string[]): string[] {
  const conversation = new Conversation(false);
  return log.map((frame) => {
    const { messageType = "-", action = "-", verdict } = conversation.check(frame);
    return `${messageType} ${action} ${verdict}`;
  });
}

const heartbeat = (id: string): string => `[2,"${id}","Heartbeat",{}]`;
const answer = (id: string): string => `[3,"${id}",{"currentTime":"2025-01-02T15:04:05Z"}]`;
const error = (id: string): string => `[4,"${id}","InternalError","",{}]`;

test("an answer is matched once", () => {
  expect(verdicts(heartbeat("1"), answer("1"), answer("1"), error("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat valid",
    "CALLRESULT - unmatched",
    "CALLERROR - unmatched",
  ]);
  expect(verdicts(heartbeat("1"), error("1"), answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALLERROR Heartbeat valid",
    "CALLRESULT - unmatched",
  ]);
  expect(verdicts(heartbeat("1"), '[3,"1",{}]', answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat invalid",
    "CALLRESULT - unmatched",
  ]);
});

test("answers need not come in the order of their CALLs", () => {
  expect(
    verdicts(heartbeat("1"), '[2,"2","Reset",{"type":"Hard"}]', '[3,"2",{"status":"Accepted"}]', answer("1")),
  ).toEqual(["CALL Heartbeat valid", "CALL Reset valid", "CALLRESULT Reset valid", "CALLRESULT Heartbeat valid"]);
});

test.each([
  ["its payload is wrong", '[2,"1","Authorize",{"idTag":5}]', "Authorize"],
  ["it has no payload", '[2,"1","Authorize"]', "Authorize"],
  ["it breaks off", '[2,"1","Authorize",{"idTag":', "Authorize"],
])("a CALL that is refused, as %s, has its answer", (_, call, action) => {
  expect(verdicts(call, error("1"), error("1"))).toEqual([
    `CALL ${action} invalid`,
    `CALLERROR ${action} valid`,
    "CALLERROR - unmatched",
  ]);
  expect(verdicts(call, '[3,"1",{"idTagInfo":{"status":"Invalid"}}]', '[3,"1",{}]')).toEqual([
    `CALL ${action} invalid`,
    `CALLRESULT ${action} valid`,
    "CALLRESULT - unmatched",
  ]);
  expect(verdicts(call, '[3,"1",{}]')).toEqual([`CALL ${action} invalid`, `CALLRESULT ${action} invalid`]);
});

test("a CALL whose action is unknown can be refused, and a result of it cannot be checked", () => {
  expect(verdicts('[2,"1","Bake",{}]', error("1"))).toEqual(["CALL Bake invalid", "CALLERROR Bake valid"]);
  expect(verdicts('[2,"1","Bake",{}]', answer("1"))).toEqual(["CALL Bake invalid", "CALLRESULT Bake unmatched"]);
});

test("a CALL without an action can be refused", () => {
  expect(verdicts('[2,"1",5,{}]', error("1"), error("1"))).toEqual([
    "CALL - invalid",
    "CALLERROR - valid",
    "CALLERROR - unmatched",
  ]);
});

test("of the CALLs with one id, the last is answered", () => {
  const reset = '[2,"1","Reset",{"type":"Hard"}]';
  const accepted = '[3,"1",{"status":"Accepted"}]';
  expect(verdicts(heartbeat("1"), reset, accepted, answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALL Reset valid",
    "CALLRESULT Reset valid",
    "CALLRESULT - unmatched",
  ]);
  expect(verdicts(reset, heartbeat("1"), accepted)).toEqual([
    "CALL Reset valid",
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat invalid",
  ]);
  // Also if the last is refused, and if what was asked for is what differs.
  expect(verdicts(heartbeat("1"), '[2,"1","Reset",{}]', accepted)).toEqual([
    "CALL Heartbeat valid",
    "CALL Reset invalid",
    "CALLRESULT Reset valid",
  ]);
  expect(
    verdicts(
      '[2,"1","GetConfiguration",{"key":["A"]}]',
      '[2,"1","GetConfiguration",{"key":["B"]}]',
      '[3,"1",{"unknownKey":["B"]}]',
    ),
  ).toEqual(["CALL GetConfiguration valid", "CALL GetConfiguration valid", "CALLRESULT GetConfiguration valid"]);
});

/** A conversation in which as many CALLs wait as can, with the ids from 0 to 9999. */
function full(): Conversation {
  const conversation = new Conversation(false);
  for (let i = 0; i < 10_000; i++) conversation.check(heartbeat(String(i)));
  return conversation;
}

test("10 000 CALLs can wait for their answers", () => {
  const conversation = full();
  let valid = 0;
  for (let i = 0; i < 10_000; i++) if (conversation.check(answer(String(i))).verdict === "valid") valid++;
  expect(valid).toBe(10_000);
});

test("when more CALLs wait, the oldest is forgotten and no other", () => {
  const conversation = full();
  conversation.check(heartbeat("10000"));
  let valid = 0;
  for (let i = 1; i <= 10_000; i++) if (conversation.check(answer(String(i))).verdict === "valid") valid++;
  expect(valid).toBe(10_000);
  expect(conversation.check(answer("0")).verdict).toBe("unmatched");
});

test("CALLs that are refused are forgotten as well", () => {
  const conversation = full();
  for (const id of ["a", "b"]) conversation.check(`[2,"${id}","Reset",{}]`);
  const said = ["0", "1", "2"].map((id) => conversation.check(answer(id)).verdict);
  expect(said).toEqual(["unmatched", "unmatched", "valid"]);
});

test("a CALL that was answered makes room, and one with the same id takes none", () => {
  const conversation = full();
  conversation.check(answer("5"));
  conversation.check(heartbeat("a"));
  conversation.check(heartbeat("0"));
  const said = ["0", "1", "9999", "a"].map((id) => conversation.check(answer(id)).verdict);
  expect(said).toEqual(["valid", "valid", "valid", "valid"]);
});

test("a CALL that is sent again is the newest", () => {
  const conversation = full();
  conversation.check(heartbeat("0"));
  conversation.check(heartbeat("a"));
  const said = ["0", "1", "2", "a"].map((id) => conversation.check(answer(id)).verdict);
  expect(said).toEqual(["valid", "unmatched", "valid", "valid"]);
});

test("ids that are far too long are told apart, and an answer to one has its action", () => {
  const conversation = new Conversation(true);
  const long = "x".repeat(1000);
  conversation.check(`[2,"${long}1","Reset",{"type":"Soft"}]`);
  conversation.check(`[2,"${long}2","ClearCache",{}]`);
  expect(conversation.check(`[3,"${long}1",{"status":"Accepted"}]`)).toMatchObject({
    action: "Reset",
    verdict: "valid",
  });
  expect(conversation.check(`[3,"${long}3",{"status":"Accepted"}]`).verdict).toBe("unmatched");
  expect(conversation.check(`[3,"${long}2",{"status":"Accepted"}]`).action).toBe("ClearCache");
});
