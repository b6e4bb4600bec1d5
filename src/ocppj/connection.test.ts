import { expect, test } from "vitest";

import { Connection, type ConnectionOptions } from "./connection.js";
import { Refusal } from "./handlers.js";
import type { ConnectionProblem } from "./problem.js";

/** A connection whose texts are kept; its ids are `1`, `2` and so on, and its clock is set by hand. */
function connectionWith(options: Partial<ConnectionOptions> = {}) {
  const sent: unknown[] = [];
  const problems: ConnectionProblem[] = [];
  const time = { now: 0 };
  let calls = 0;
  const connection = new Connection({
    send: (text) => sent.push(JSON.parse(text)),
    clock: () => time.now,
    newId: () => String(++calls),
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  const receive = (...elements: readonly unknown[]): void => {
    connection.receive(JSON.stringify(elements));
  };
  return { connection, sent, problems, time, receive };
}

/** Lets handlers that were asked answer. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const currentTime = "2025-01-02T15:04:05Z";
const accepted = { idTagInfo: { status: "Accepted" } };

test("a CALL is sent when the one before it has its answer, and each has its own", async () => {
  const { connection, sent, receive } = connectionWith();
  const heartbeat = connection.call("Heartbeat", {});
  const authorize = connection.call("Authorize", { idTag: "CARD" });
  expect(sent).toEqual([[2, "1", "Heartbeat", {}]]);
  expect(connection.pending).toBe(2);

  receive(3, "1", { currentTime });
  expect(await heartbeat).toEqual({ ok: true, value: { currentTime }, warnings: [] });
  expect(sent.slice(1)).toEqual([[2, "2", "Authorize", { idTag: "CARD" }]]);

  receive(3, "2", accepted);
  const outcome = await authorize;
  expect(outcome.ok && outcome.value.idTagInfo.status).toBe("Accepted");
  expect(connection.pending).toBe(0);
});

test("a request that is wrong is not sent, nor one of no action, nor with an id that is none", async () => {
  const { connection, sent } = connectionWith();
  const outcome = await connection.call("Authorize", { idTag: "" });
  expect(outcome).toMatchObject({ ok: false, failure: "request", issues: [{ rule: "min-length", path: ["idTag"] }] });
  expect(await connection.call("toString" as never, {} as never)).toMatchObject({
    failure: "request",
    issues: [{ rule: "action" }],
  });
  const { connection: other, sent: ofOther } = connectionWith({ newId: () => "x".repeat(37) });
  expect(await other.call("Heartbeat", {})).toMatchObject({ failure: "request", issues: [{ rule: "max-length" }] });
  expect([...sent, ...ofOther]).toEqual([]);
});

test("without an id of the caller's, each CALL has a UUID", () => {
  const { connection, sent } = connectionWith({ newId: undefined });
  void connection.call("Heartbeat", {});
  expect(sent).toEqual([[2, expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/), "Heartbeat", {}]]);
});

test("a CALLERROR fails its CALL", async () => {
  const { connection, receive } = connectionWith();
  const outcome = connection.call("Reset", { type: "Soft" });
  receive(4, "1", "NotSupported", "no", {});
  expect(await outcome).toMatchObject({ ok: false, failure: "error", error: { code: "NotSupported" } });
});

test.each([
  ["an answer that is refused", { currentTime: "noon" }, "format"],
  ["an answer without a field", {}, "required"],
])("%s fails its CALL, and hands over what was sent", async (_, payload, rule) => {
  const { connection, sent, problems, receive } = connectionWith();
  const outcome = connection.call("Heartbeat", {});
  void connection.call("Heartbeat", {});
  receive(3, "1", payload);
  expect(await outcome).toMatchObject({ ok: false, failure: "answer", issues: [{ rule }], payload });
  // Nothing is sent in return but the next CALL.
  expect(sent).toHaveLength(2);
  expect(problems).toEqual([]);
});

test("an answer that does not fit its request is refused", async () => {
  const { connection, receive } = connectionWith();
  const outcome = connection.call("GetConfiguration", { key: ["HeartbeatInterval"] });
  receive(3, "1", { configurationKey: [] });
  expect(await outcome).toMatchObject({ ok: false, failure: "answer", issues: [{ rule: "requested-keys" }] });
});

test("a CALL that waits too long fails, the next one is sent, and a late answer is unexpected", async () => {
  const { connection, sent, problems, time, receive } = connectionWith({ timeout: 1000 });
  const slow = connection.call("Heartbeat", {});
  const next = connection.call("Heartbeat", {});
  time.now = 999;
  connection.expire();
  expect(sent).toHaveLength(1);
  time.now = 1000;
  connection.expire();
  expect(await slow).toEqual({ ok: false, failure: "expired" });
  expect(sent).toHaveLength(2);

  receive(3, "1", { currentTime });
  expect(problems).toMatchObject([{ kind: "unexpected", frame: { id: "1" } }]);
  // The next one counts from when it was sent.
  time.now = 1999;
  connection.expire();
  receive(3, "2", { currentTime });
  expect(await next).toMatchObject({ ok: true });
});

test("thirty seconds are waited for if nothing else is said", async () => {
  const { connection, time } = connectionWith();
  const outcome = connection.call("Heartbeat", {});
  time.now = 29_999;
  connection.expire();
  expect(connection.pending).toBe(1);
  time.now = 30_000;
  connection.expire();
  expect(await outcome).toEqual({ ok: false, failure: "expired" });
});

test("all CALLs fail when the connection is closed, and nothing is sent any more", async () => {
  let release = (): void => undefined;
  const { connection, sent, receive } = connectionWith({
    handlers: {
      Reset: () =>
        new Promise((resolve) => {
          release = () => {
            resolve({ status: "Accepted" });
          };
        }),
    },
  });
  const outcomes = [connection.call("Heartbeat", {}), connection.call("Heartbeat", {})];
  receive(2, "a", "Reset", { type: "Soft" });
  connection.close();
  release();
  await settled();
  const closed = { ok: false, failure: "closed" };
  expect(await Promise.all(outcomes)).toEqual([closed, closed]);
  expect(await connection.call("Heartbeat", {})).toEqual(closed);
  receive(2, "b", "Heartbeat", {});
  await settled();
  expect(sent).toEqual([[2, "1", "Heartbeat", {}]]);
});

test("a CALL that cannot be sent fails, and the next one is sent", async () => {
  const cause = new Error("the socket is gone");
  const sent: string[] = [];
  const { connection } = connectionWith({
    send: (text) => {
      if (text.includes("Heartbeat")) throw cause;
      sent.push(text);
    },
  });
  const outcome = connection.call("Heartbeat", {});
  void connection.call("Authorize", { idTag: "CARD" });
  expect(await outcome).toEqual({ ok: false, failure: "unsent", cause });
  expect(sent).toEqual(['[2,"2","Authorize",{"idTag":"CARD"}]']);
});

test("handlers answer at once, later, or with an error; others are not implemented", async () => {
  const { sent, problems, receive } = connectionWith({
    handlers: {
      Heartbeat: () => ({ currentTime: new Date(Date.UTC(2025, 0, 2, 15, 4, 5)) }),
      Authorize: async ({ payload }) => {
        await settled();
        return { idTagInfo: { status: payload.idTag === "CARD" ? "Accepted" : "Invalid" } };
      },
      DataTransfer: () => new Refusal("NotSupported", "not today", { until: "tomorrow" }),
    },
  });
  receive(2, "a", "Heartbeat", {});
  receive(2, "b", "Authorize", { idTag: "CARD" });
  receive(2, "c", "DataTransfer", { vendorId: "V" });
  receive(2, "d", "Reset", { type: "Soft" });
  await settled();
  await settled();
  expect(sent).toHaveLength(4);
  expect(sent).toEqual(
    expect.arrayContaining([
      [3, "a", { currentTime: "2025-01-02T15:04:05.000Z" }],
      [3, "b", accepted],
      [4, "c", "NotSupported", "not today", { until: "tomorrow" }],
      [4, "d", "NotImplemented", "Reset is not supported", {}],
    ]),
  );
  expect(problems).toEqual([]);
});

test("a handler without a good answer answers InternalError, which does not say why", async () => {
  const cause = new Error("no user CARD-4711 in the table");
  const { sent, problems, receive } = connectionWith({
    handlers: {
      Authorize: () => {
        throw cause;
      },
      Heartbeat: () => Promise.reject(cause),
      StatusNotification: () => ({ status: "Accepted" }) as never,
      GetConfiguration: () => ({ configurationKey: [] }),
    },
  });
  receive(2, "a", "Authorize", { idTag: "CARD-4711" });
  receive(2, "b", "Heartbeat", {});
  receive(2, "c", "StatusNotification", { connectorId: 1, errorCode: "NoError", status: "Available" });
  receive(2, "d", "GetConfiguration", { key: ["HeartbeatInterval"] });
  await settled();
  expect(sent.map((frame) => JSON.stringify(frame)).sort()).toEqual(
    ["a", "b", "c", "d"].map((id) => `[4,"${id}","InternalError","",{}]`),
  );
  expect(problems).toHaveLength(4);
  expect(problems).toEqual(
    expect.arrayContaining([
      { kind: "handler", action: "Authorize", cause },
      { kind: "handler", action: "Heartbeat", cause },
      expect.objectContaining({
        action: "StatusNotification",
        issues: [expect.objectContaining({ rule: "unknown-field" })],
      }),
      expect.objectContaining({
        action: "GetConfiguration",
        issues: [expect.objectContaining({ rule: "requested-keys" })],
      }),
    ]),
  );
});

test("a CALL that is refused is answered with why, and hands over what was sent", () => {
  const { sent, problems, receive, connection } = connectionWith();
  receive(2, "a", "OpenFlap", { flap: 1 });
  receive(2, "b", "Reset", { type: "soft" });
  connection.receive("{}");
  expect(sent.map((frame) => (frame as readonly unknown[]).slice(0, 3))).toEqual([
    [4, "a", "NotImplemented"],
    [4, "b", "PropertyConstraintViolation"],
  ]);
  expect(problems).toMatchObject([
    { kind: "refused", failure: { action: "OpenFlap", payload: { flap: 1 } } },
    { kind: "refused", failure: { action: "Reset", payload: { type: "soft" } } },
    { kind: "refused", failure: { issues: [{ rule: "frame" }] } },
  ]);
});

test("an answer that cannot be sent is a problem, not an exception", async () => {
  const cause = new Error("the socket is gone");
  const { problems, receive } = connectionWith({
    handlers: { Heartbeat: () => ({ currentTime }) },
    send: () => {
      throw cause;
    },
  });
  receive(2, "a", "Heartbeat", {});
  receive(2, "b", "OpenFlap", {});
  await settled();
  expect(problems.filter(({ kind }) => kind === "unsent")).toEqual([
    { kind: "unsent", cause },
    { kind: "unsent", cause },
  ]);
});

/** A number where a text belongs, and a field that nobody knows: each is repaired where it is tolerated. */
const flawed = {
  number: { connectorId: 1, meterValue: [{ timestamp: currentTime, sampledValue: [{ value: 5 }] }] },
  field: { connectorId: 1, meterValue: [{ timestamp: currentTime, sampledValue: [{ value: "5" }] }], extra: 1 },
};

test.each([
  ["nothing, if it is left out", undefined, [false, false]],
  ["nothing", false, [false, false]],
  ["everything", true, [true, true]],
  ["one rule", ["unknown-field"] as const, [false, true]],
  ["everything of this action", { MeterValues: true }, [true, true]],
  ["one rule of this action", { MeterValues: ["type"] as const }, [true, false]],
  ["another action", { Heartbeat: true }, [false, false]],
])("what is tolerated: %s", async (_, tolerant, taken) => {
  const warnings: string[] = [];
  const { sent, receive } = connectionWith({
    tolerant,
    handlers: {
      MeterValues: (_call, found) => {
        warnings.push(...found.map(({ rule }) => rule));
        return {};
      },
    },
  });
  receive(2, "a", "MeterValues", flawed.number);
  await settled();
  receive(2, "b", "MeterValues", flawed.field);
  await settled();
  expect(sent.map((frame) => (frame as readonly unknown[])[0] === 3)).toEqual(taken);
  expect(warnings).toEqual(["type", "unknown-field"].filter((_rule, i) => taken[i]));
});

test("answers are repaired by the action of their CALL", async () => {
  const { connection, receive } = connectionWith({ tolerant: { Heartbeat: true } });
  const heartbeat = connection.call("Heartbeat", {});
  receive(3, "1", { currentTime: "2025-01-02T15:04:05" });
  expect(await heartbeat).toMatchObject({ ok: true, value: { currentTime }, warnings: [{ level: "repair" }] });
  const boot = connection.call("BootNotification", { chargePointModel: "M", chargePointVendor: "V" });
  receive(3, "2", { currentTime: "2025-01-02T15:04:05", interval: 300, status: "Accepted" });
  expect(await boot).toMatchObject({ ok: false, failure: "answer" });
});

test("what an object inherits is no handler, no option and no tolerance", async () => {
  const inherited = {
    Heartbeat: () => ({ currentTime }),
    tolerant: true,
    MeterValues: true,
  };
  const { sent, receive } = connectionWith({ tolerant: { Reset: true } });
  for (const [name, value] of Object.entries(inherited))
    Object.defineProperty(Object.prototype, name, { value, configurable: true });
  try {
    const { sent: ofOther, receive: receiveOther } = connectionWith();
    receive(2, "a", "MeterValues", flawed.number);
    receiveOther(2, "b", "MeterValues", flawed.number);
    receiveOther(2, "c", "Heartbeat", {});
    await settled();
    expect([...sent, ...ofOther].map((frame) => (frame as readonly unknown[])[0])).toEqual([4, 4, 4]);
  } finally {
    for (const name of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, name);
  }
});
