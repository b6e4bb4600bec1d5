import { Worker } from "node:worker_threads";

import { describe, expect, test } from "vitest";

import { change, defineKeys, readConf, standardKeys } from "../../src/configuration/index.js";
import { Authorize, GetConfiguration, MeterValues, StartTransaction, unwrap } from "../../src/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";

describe("a configuration", () => {
  const sent = (): { configurationKey: { key: string; readonly: boolean; value: string }[] } => ({
    configurationKey: [
      { key: "MeterValuesSampledData", readonly: false, value: "Voltage.L1" },
      { key: "Unknown", readonly: false, value: "1" },
    ],
  });
  const expected = {
    values: { MeterValuesSampledData: [{ measurand: "Voltage", phase: "L1" }] },
    unset: [],
    others: [{ key: "Unknown", readonly: false, value: "1" }],
  };
  const read = (conf: object): unknown => unwrap(readConf(conf as never));

  test("does not change when its input does", () => {
    const mine = sent();
    const made = read(mine);
    for (const entry of mine.configurationKey) entry.value = "changed";
    mine.configurationKey.length = 0;
    expect(made).toStrictEqual(expected);

    const list = [{ measurand: "Voltage" as const }];
    const message = unwrap(change(standardKeys.MeterValuesSampledData, list));
    list.length = 0;
    expect(message).toStrictEqual({ key: "MeterValuesSampledData", value: "Voltage" });

    const description = { type: "integer", accessibility: "RW", quirks: ["one"] } as const;
    const keys = defineKeys({ Offset: description });
    Reflect.set(description.quirks, 0, "changed");
    expect(keys.Offset.quirks).toEqual(["one"]);
  });

  test("refuses to be changed at any depth", () => {
    for (const object of [...objectsIn(read(sent())), ...objectsIn(standardKeys)]) {
      for (const key of Object.keys(object)) expect(Reflect.set(object, key, "changed")).toBe(false);
      expect(Reflect.set(object, "added", 1)).toBe(false);
      expect(Reflect.setPrototypeOf(object, null)).toBe(false);
    }
    expect(read(sent())).toStrictEqual(expected);
  });

  test("has findings of its own for each caller", () => {
    const first = readConf(sent() as never, { req: {} as never });
    if (first.ok) (first.warnings as unknown[]).length = 0;
    const second = readConf(sent() as never, { req: {} as never });
    expect(second.ok && second.warnings.length).toBe(19);
  });
});

describe.each(messages)("%s", (_, action, kind, constructor) => {
  const inputs = examples[action]?.[kind] ?? [];

  test("does not change when its input does", () => {
    for (const input of inputs) {
      const mine = structuredClone(input);
      const made = [unwrap(construct(constructor, mine)), unwrap(constructor.decode(mine))];
      for (const object of [...objectsIn(mine)]) {
        for (const key of Object.keys(object)) Reflect.set(object, key, "changed");
        if (Array.isArray(object)) object.length = 0;
        else Reflect.set(object, "added", 1);
      }
      for (const message of made) expect(message).toStrictEqual(input);
    }
  });

  test("refuses to be changed at any depth", () => {
    for (const input of inputs) {
      for (const object of objectsIn(unwrap(constructor.decode(input)))) {
        for (const key of Object.keys(object)) {
          expect(Reflect.set(object, key, "changed")).toBe(false);
          expect(Reflect.deleteProperty(object, key)).toBe(false);
        }
        expect(Reflect.set(object, "added", 1)).toBe(false);
        expect(Reflect.setPrototypeOf(object, null)).toBe(false);
        if (Array.isArray(object)) expect(() => object.push(1)).toThrow(TypeError);
      }
      expect(unwrap(constructor.decode(input))).toStrictEqual(input);
    }
  });
});

test("input that changes while it is read is taken as it was read", () => {
  const sampledValue = [{ value: "1" }, { value: "2" }];
  const meterValue = {
    sampledValue,
    get timestamp() {
      // Each reading is read after this.
      sampledValue.push({ value: "no number" });
      return "2025-01-02T15:04:05Z";
    },
  };
  const result = MeterValues.req.decode({ connectorId: 1, meterValue: [meterValue] });
  expect(result.issues).toMatchObject([{ rule: "raw-value", path: ["meterValue", 0, "sampledValue", 2, "value"] }]);

  const keys = ["A", "B"];
  const shrinking = new Proxy(keys, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (key === "0") target.length = 0;
      return value;
    },
  });
  expect(GetConfiguration.req.decode({ key: shrinking }).issues).toMatchObject([
    { rule: "required", path: ["key", 1] },
  ]);
});

test("a getter may use the library", () => {
  const inner: unknown[] = [];
  const input = {
    connectorId: 1,
    get idTag() {
      inner.push(
        Authorize.req({ idTag: "" }),
        unwrap(Authorize.req({ idTag: "INNER" })),
        StartTransaction.req.decodeJson("{"),
      );
      return "OUTER";
    },
    meterStart: -0.5,
    timestamp: "2025-01-02T15:04:05Z",
  };
  const result = StartTransaction.req.decode(input);
  expect(result.issues?.map(({ rule, path }) => [rule, path])).toEqual([["type", ["meterStart"]]]);
  expect(inner).toMatchObject([{ ok: false }, { idTag: "INNER" }, { ok: false }]);
});

test("results do not share their issues and warnings", () => {
  const first = Authorize.req.decode({});
  const second = Authorize.req.decode({});
  expect(first).toEqual(second);
  expect(first.issues).not.toBe(second.issues);
  const good = Authorize.req({ idTag: "CARD" });
  expect(good.ok && Object.isFrozen(good.warnings)).toBe(true);
});

test("messages go to other threads and come back as they were", { timeout: 30_000 }, async () => {
  const sent = messages.flatMap(([, action, kind, constructor]) =>
    (examples[action]?.[kind] ?? []).map((input) => ({ action, kind, message: unwrap(constructor.decode(input)) })),
  );
  // Each thread has the library for itself, checks every message again and sends it back.
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    import("ocpp16messages").then(({ operations }) => {
      const checked = workerData.map(({ action, kind, message }) => operations[action][kind].decode(message));
      parentPort.postMessage(checked.map(({ ok, value }) => ({ ok, value, text: JSON.stringify(value) })));
    });`;
  const threads = Array.from({ length: 3 }, async () => {
    const worker = new Worker(source, { eval: true, workerData: sent });
    const received = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    await worker.terminate();
    return received;
  });
  const expected = sent.map(({ message }) => ({ ok: true, value: message, text: JSON.stringify(message) }));
  for (const received of await Promise.all(threads)) expect(received).toStrictEqual(expected);
});
