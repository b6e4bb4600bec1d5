import { expect, test } from "vitest";

import { Conversation, type Observed } from "./index.js";

/** A frame of which the log says this much. */
const logged = (text: string, known: Partial<Observed> = {}): Observed => ({ text, ...known });

/** What is said of each frame of a log, in short. */
function verdicts(...log: readonly (string | Observed)[]): string[] {
  const conversation = new Conversation();
  return log.map((frame) => {
    const {
      messageType = "-",
      action = "-",
      verdict,
    } = conversation.push(typeof frame === "string" ? logged(frame) : frame);
    return `${messageType} ${action} ${verdict}`;
  });
}

const heartbeat = (id: string): string => `[2,"${id}","Heartbeat",{}]`;
const answer = (id: string): string => `[3,"${id}",{"currentTime":"2025-01-02T15:04:05Z"}]`;
const otherAnswer = (id: string): string => `[3,"${id}",{"currentTime":"2025-01-02T15:04:06Z"}]`;
const error = (id: string): string => `[4,"${id}","InternalError","",{}]`;

test("an answer is matched once", () => {
  expect(verdicts(heartbeat("1"), answer("1"), otherAnswer("1"), error("1"))).toEqual([
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

test("what is logged again is repeated, and judged once", () => {
  expect(verdicts(heartbeat("1"), heartbeat("1"), answer("1"), answer("1"), answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALL Heartbeat repeated",
    "CALLRESULT Heartbeat valid",
    "CALLRESULT - repeated",
    "CALLRESULT - repeated",
  ]);
  // Also what is wrong, what is long, and what has no CALL.
  const reset = '[2,"1","Reset",{}]';
  const long = `[2,"2","DataTransfer",{"vendorId":"v","data":"${"x".repeat(5000)}"}]`;
  expect(verdicts(reset, reset, long, long, answer("9"), answer("9"))).toEqual([
    "CALL Reset invalid",
    "CALL Reset repeated",
    "CALL DataTransfer valid",
    "CALL DataTransfer repeated",
    "CALLRESULT - unmatched",
    "CALLRESULT - repeated",
  ]);
});

test("a CALL that was answered is a new one when it comes again, as some count from 1 again and again", () => {
  expect(verdicts(heartbeat("1"), answer("1"), heartbeat("1"), answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat valid",
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat valid",
  ]);
});

test("answers belong to the CALLs of their station", () => {
  const from = (station: string, text: string): Observed => logged(text, { station });
  expect(
    verdicts(
      from("A", heartbeat("1")),
      from("B", '[2,"1","Reset",{"type":"Hard"}]'),
      from("A", answer("1")),
      from("B", '[3,"1",{"status":"Accepted"}]'),
      from("C", answer("1")),
    ),
  ).toEqual([
    "CALL Heartbeat valid",
    "CALL Reset valid",
    "CALLRESULT Heartbeat valid",
    "CALLRESULT Reset valid",
    "CALLRESULT - unmatched",
  ]);
});

test("a log of one station may name it in some lines only; with several, an id alone tells nothing", () => {
  const from = (station: string, text: string): Observed => logged(text, { station });
  expect(verdicts(from("A", heartbeat("1")), answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat valid",
  ]);
  expect(
    verdicts(from("A", heartbeat("7")), from("B", heartbeat("8")), heartbeat("1"), '[3,"1",{"status":"Accepted"}]'),
  ).toEqual(["CALL Heartbeat valid", "CALL Heartbeat valid", "CALL Heartbeat valid", "CALLRESULT - unmatched"]);
});

test("both sides may use the same id", () => {
  const trigger = '[2,"1","TriggerMessage",{"requestedMessage":"Heartbeat"}]';
  const accepted = '[3,"1",{"status":"Accepted"}]';
  const four = ["CALL Heartbeat valid", "CALL TriggerMessage valid"];
  expect(verdicts(heartbeat("1"), trigger, answer("1"), accepted)).toEqual([
    ...four,
    "CALLRESULT Heartbeat valid",
    "CALLRESULT TriggerMessage valid",
  ]);
  expect(verdicts(heartbeat("1"), trigger, accepted, answer("1"))).toEqual([
    ...four,
    "CALLRESULT TriggerMessage valid",
    "CALLRESULT Heartbeat valid",
  ]);
  // Where it is known who answers, nobody answers himself, whatever fits.
  const clear = '[2,"1","ClearCache",{}]';
  const reset = '[2,"1","DataTransfer",{"vendorId":"v"}]';
  expect(
    verdicts(
      logged(clear, { sender: "CentralSystem" }),
      logged(reset, { sender: "ChargePoint" }),
      logged(accepted, { sender: "ChargePoint" }),
      logged(accepted, { sender: "CentralSystem" }),
    ),
  ).toEqual([
    "CALL ClearCache valid",
    "CALL DataTransfer valid",
    "CALLRESULT ClearCache valid",
    "CALLRESULT DataTransfer valid",
  ]);
});

test("who sent a frame is told by the log, else by the action, else by the CALL", () => {
  const conversation = new Conversation();
  const senderOf = (text: string, known?: Partial<Observed>): unknown => conversation.push(logged(text, known)).sender;
  expect(senderOf(heartbeat("1"))).toBe("ChargePoint");
  expect(senderOf(answer("1"))).toBe("CentralSystem");
  expect(senderOf(answer("2"))).toBeUndefined();
  expect(senderOf('[2,"3","DataTransfer",{"vendorId":"v"}]')).toBeUndefined();
  expect(senderOf('[2,"4","DataTransfer",{"vendorId":"v"}]', { sender: "CentralSystem" })).toBe("CentralSystem");
  expect(senderOf('[3,"4",{"status":"Accepted"}]')).toBe("ChargePoint");
});

test("a frame that the logger cut is not judged, and does not take the place of the whole one", () => {
  const cut = (text: string): Observed => logged(text, { cut: "logger" });
  expect(verdicts(heartbeat("1"), cut('[2,"1","Heart...'), cut('[3,"1",{"curr...'), answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALL - cut",
    "CALLRESULT Heartbeat cut",
    "CALLRESULT Heartbeat valid",
  ]);
  // Its answer can be checked if its action is left.
  expect(verdicts(cut('[2,"1","Heartbeat",{'), answer("1"))).toEqual([
    "CALL Heartbeat cut",
    "CALLRESULT Heartbeat valid",
  ]);
  expect(verdicts(cut('[2,"1","Heartbeat",{'), '[3,"1",{}]')).toEqual([
    "CALL Heartbeat cut",
    "CALLRESULT Heartbeat invalid",
  ]);
  expect(verdicts(cut('[2,"1","Heartbeat",{'), heartbeat("1"), answer("1"))).toEqual([
    "CALL Heartbeat cut",
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat valid",
  ]);
});

test("an answer that is no JSON is still an answer to its CALL", () => {
  expect(verdicts(heartbeat("1"), '[3,"1",{"currentTime":}]', answer("1"))).toEqual([
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat invalid",
    "CALLRESULT - unmatched",
  ]);
});

test("a log whose newest line is the first is told from an excerpt", () => {
  const isBackwards = (...log: readonly string[]): boolean => {
    const conversation = new Conversation();
    for (const text of log) conversation.push(logged(text));
    return conversation.isBackwards;
  };
  expect(isBackwards(answer("1"), heartbeat("1"), answer("2"), heartbeat("2"))).toBe(true);
  expect(isBackwards(answer("1"), heartbeat("2"), answer("2"))).toBe(false);
  const cut = new Conversation();
  cut.push(logged(answer("1")));
  cut.push({ ...logged('[2,"1","Heartbeat"'), cut: "logger" });
  expect(cut.isBackwards).toBe(true);
  expect(isBackwards(answer("1"), heartbeat("1"), answer("1"))).toBe(false);
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
    "CALLERROR - repeated",
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
    "CALLERROR - repeated",
  ]);
});

test("of the CALLs of one side with one id, the last is answered", () => {
  const reset = '[2,"1","Reset",{"type":"Hard"}]';
  const clear = '[2,"1","ClearChargingProfile",{}]';
  const unknown = '[3,"1",{"status":"Unknown"}]';
  const accepted = '[3,"1",{"status":"Accepted"}]';
  expect(verdicts(reset, clear, unknown, accepted)).toEqual([
    "CALL Reset valid",
    "CALL ClearChargingProfile valid",
    "CALLRESULT ClearChargingProfile valid",
    "CALLRESULT - unmatched",
  ]);
  expect(verdicts(clear, reset, unknown)).toEqual([
    "CALL ClearChargingProfile valid",
    "CALL Reset valid",
    "CALLRESULT Reset invalid",
  ]);
  // Also if the last is refused, and if what was asked for is what differs.
  expect(verdicts(clear, '[2,"1","Reset",{}]', accepted)).toEqual([
    "CALL ClearChargingProfile valid",
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
  const conversation = new Conversation();
  for (let i = 0; i < 10_000; i++) conversation.push(logged(heartbeat(String(i))));
  return conversation;
}

test("10 000 CALLs can wait for their answers", () => {
  const conversation = full();
  let valid = 0;
  for (let i = 0; i < 10_000; i++) if (conversation.push(logged(answer(String(i)))).verdict === "valid") valid++;
  expect(valid).toBe(10_000);
});

test("when more CALLs wait, the oldest is forgotten and no other", () => {
  const conversation = full();
  conversation.push(logged(heartbeat("10000")));
  let valid = 0;
  for (let i = 1; i <= 10_000; i++) if (conversation.push(logged(answer(String(i)))).verdict === "valid") valid++;
  expect(valid).toBe(10_000);
  expect(conversation.push(logged(answer("0"))).verdict).toBe("unmatched");
});

test("CALLs that are refused are forgotten as well", () => {
  const conversation = full();
  for (const id of ["a", "b"]) conversation.push(logged(`[2,"${id}","Reset",{}]`));
  const said = ["0", "1", "2"].map((id) => conversation.push(logged(answer(id))).verdict);
  expect(said).toEqual(["unmatched", "unmatched", "valid"]);
});

test("a CALL that was answered makes room, and one with the same id takes none", () => {
  const conversation = full();
  conversation.push(logged(answer("5")));
  conversation.push(logged(heartbeat("a")));
  conversation.push(logged(heartbeat("0")));
  const said = ["0", "1", "9999", "a"].map((id) => conversation.push(logged(answer(id))).verdict);
  expect(said).toEqual(["valid", "valid", "valid", "valid"]);
});

test("a CALL that is sent again is the newest", () => {
  const conversation = full();
  conversation.push(logged(heartbeat("0")));
  conversation.push(logged(heartbeat("a")));
  const said = ["0", "1", "2", "a"].map((id) => conversation.push(logged(answer(id))).verdict);
  expect(said).toEqual(["valid", "unmatched", "valid", "valid"]);
});

test("ids that are far too long are told apart, and an answer to one has its action", () => {
  const conversation = new Conversation({ tolerant: true });
  const long = "x".repeat(1000);
  conversation.push(logged(`[2,"${long}1","Reset",{"type":"Soft"}]`));
  conversation.push(logged(`[2,"${long}2","ClearCache",{}]`));
  expect(conversation.push(logged(`[3,"${long}1",{"status":"Accepted"}]`))).toMatchObject({
    action: "Reset",
    verdict: "valid",
  });
  expect(conversation.push(logged(`[3,"${long}3",{"status":"Accepted"}]`)).verdict).toBe("unmatched");
  expect(conversation.push(logged(`[3,"${long}2",{"status":"Accepted"}]`)).action).toBe("ClearCache");
});
