import { describe, expect, test } from "vitest";

import { findFrames } from "./finder.js";
import { writeTraceLine } from "./trace.js";

const at = "2025-03-01T10:00:00.123Z";
const sent = { sender: "ChargePoint", at, station: "CP-1" } as const;

describe("a record of Open OCPP Trace is written", () => {
  test("of a CALL", () => {
    const text = '[2,"7","StatusNotification",{"connectorId":1}]';
    expect(JSON.parse(writeTraceLine({ text, ...sent }) ?? "")).toEqual({
      schemaVersion: "1.1",
      timestamp: at,
      ocppVersion: "1.6",
      transport: "json",
      chargePointId: "CP-1",
      connectorId: 1,
      direction: "cp-to-csms",
      messageType: "CALL",
      messageId: "7",
      action: "StatusNotification",
      payload: { connectorId: 1 },
      raw: text,
    });
  });

  test("of a CALLRESULT", () => {
    const text = '[3,"7",{}]';
    const line = writeTraceLine({ text, sender: "CentralSystem", at: new Date("2025-03-01T10:00:00Z") });
    expect(line).toBe(
      `{"schemaVersion":"1.1","timestamp":"2025-03-01T10:00:00.000Z","ocppVersion":"1.6","transport":"json",` +
        String.raw`"direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"7","payload":{},"raw":"[3,\"7\",{}]"}`,
    );
  });

  test("of a CALLERROR", () => {
    const line = writeTraceLine({ text: '[4,"7","GenericError","so",{"a":1}]', ...sent });
    expect(JSON.parse(line ?? "")).toMatchObject({
      messageType: "CALLERROR",
      error: { code: "GenericError", description: "so", details: { a: 1 } },
    });
    expect(line).not.toContain('"payload"');
  });
});

test.each([
  ["no JSON", '[2,"7"'],
  ["no list", "{}"],
  ["an unknown message type", '[5,"7","Heartbeat",{}]'],
  ["no action", '[2,"7"]'],
  ["no error code", '[4,"7",null]'],
])("there is no record of %s", (_, text) => {
  expect(writeTraceLine({ text, ...sent })).toBe(undefined);
});

test.each(["2025-03-01 10:00:00", "2025-03-01T10:00:00", "10:00", "2025-13-01T10:00:00Z", new Date(Number.NaN)])(
  "there is no record at %s",
  (moment) => {
    expect(writeTraceLine({ text: '[3,"7",{}]', sender: "ChargePoint", at: moment })).toBe(undefined);
  },
);

describe("a record of Open OCPP Trace is read", () => {
  const head = `"schemaVersion":"1.1","timestamp":"${at}","transport":"json","chargePointId":"CP-1","direction":"csms-to-cp"`;
  const rest = {
    line: 1,
    column: 1,
    form: "trace",
    station: "CP-1",
    sender: "CentralSystem",
    at,
    format: "open-ocpp-trace",
  };

  test.each([
    ["raw", String.raw`"messageType":"CALL","raw":"[2, \"7\",\"Reset\",{}]"`, '[2, "7","Reset",{}]'],
    [
      "CALL",
      '"messageType":"CALL","messageId":"7","action":"Reset","payload":{"type":"Soft"}',
      '[2,"7","Reset",{"type":"Soft"}]',
    ],
    ["CALLRESULT", '"messageType":"CALLRESULT","messageId":"7"', '[3,"7",{}]'],
    [
      "CALLERROR",
      '"messageType":"CALLERROR","messageId":"7","error":{"code":"GenericError"}',
      '[4,"7","GenericError","",{}]',
    ],
  ])("from its %s", (_, fields, text) => {
    expect(findFrames(`{${head},${fields}}`)).toEqual([{ ...rest, text }]);
  });

  test("but not of SOAP", () => {
    const line = `{${head},"messageType":"CALL","raw":"<a/>"}`.replace('"json"', '"soap"');
    expect(findFrames(line)).toEqual([]);
  });

  test("as any JSON if it is cut", () => {
    expect(findFrames(`{${head},"raw":"[2,\\"7\\",\\"Reset\\",{}]","messageTy`)).toEqual([
      expect.objectContaining({ text: '[2,"7","Reset",{}]', form: "escaped" }),
    ]);
  });

  test("as it was written", () => {
    const text = '[2,"7","DataTransfer",{"data":"\\"ä\\u0001"}]';
    expect(findFrames(writeTraceLine({ text, ...sent }) ?? "")).toEqual([{ ...rest, sender: "ChargePoint", text }]);
  });
});

test("what Object.prototype has is no part of a record", () => {
  Object.defineProperty(Object.prototype, "station", { value: "X", configurable: true });
  Object.defineProperty(Object.prototype, "raw", { value: '[3,"8",{}]', configurable: true });
  try {
    const line = writeTraceLine({ text: '[3,"7",{}]', sender: "ChargePoint", at }) ?? "";
    expect(line).not.toContain("chargePointId");
    expect(findFrames(line.replace(/,"raw".*"/, "")).map(({ text }) => text)).toEqual(['[3,"7",{}]']);
  } finally {
    Reflect.deleteProperty(Object.prototype, "station");
    Reflect.deleteProperty(Object.prototype, "raw");
  }
});

test("a frame that is nested too deeply to be written is no record, and is found in one", () => {
  const deep = `${"[".repeat(20_000)}{"a":["\\"",1.5,null,true],"b":{}}${"]".repeat(20_000)}`;
  const text = `[2,"2","Heartbeat",{"x":${deep}}]`;
  expect(writeTraceLine({ text, sender: "ChargePoint", at: new Date(0) })).toBeUndefined();
  const record = `{"schemaVersion":"1.1","direction":"cp-to-csms","messageType":"CALL","messageId":"2","action":"A","payload":${deep}}`;
  expect(findFrames(record)).toMatchObject([
    { text: `[2,"2","A",${deep}]`, sender: "ChargePoint", form: "trace", format: "open-ocpp-trace" },
  ]);
});
