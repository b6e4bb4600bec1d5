import { runInNewContext } from "node:vm";

import { describe, expect, test } from "vitest";

import { construct, constructorOf } from "../../tests/catalogue.js";
import { Authorize, Heartbeat, MeterValues, unwrap } from "../index.js";

/** Objects that are not made of fields, so that reading their fields would take them for an empty object. */
const noRecords: readonly (readonly [what: string, value: unknown])[] = [
  ["a Date", new Date(0)],
  ["an invalid Date", new Date(Number.NaN)],
  ["a Map", new Map()],
  ["a Map with entries", new Map([["status", "Accepted"]])],
  ["a Set", new Set()],
  ["a WeakMap", new WeakMap()],
  ["a RegExp", /x/],
  ["a boxed number", new Number(1)],
  ["a boxed string", new String("x")],
  ["an empty boxed string", new String("")],
  ["a boxed boolean", new Boolean(true)],
  ["a boxed BigInt", Object(1n)],
  ["an Error", new Error("x")],
  ["a Promise", Promise.resolve()],
  ["bytes", new Uint8Array(2)],
  ["a buffer", new ArrayBuffer(2)],
  ["an iterator", [1].values()],
  ["a Date of another realm", runInNewContext("new Date(0)")],
  ["a Map of another realm", runInNewContext("new Map()")],
];

describe.each(noRecords)("%s", (_, value) => {
  test("is no message, not even one without fields", () => {
    for (const message of ["Heartbeat.req", "StopTransaction.conf", "Authorize.req"]) {
      const constructor = constructorOf(message);
      for (const result of [
        construct(constructor, value),
        constructor.decode(value),
        constructor.decode(value, { tolerant: true }),
        constructor["~standard"].validate(value),
      ])
        expect(result.issues).toMatchObject([{ rule: "type", path: [], violation: "FormationViolation" }]);
    }
  });

  test("is no object inside a message", () => {
    for (const options of [{}, { tolerant: true }]) {
      expect(Authorize.conf.decode({ idTagInfo: value }, options).issues).toMatchObject([
        { rule: "type", path: ["idTagInfo"], violation: "TypeConstraintViolation" },
      ]);
      const sampledValue = [{ value: "1" }, value];
      const meterValue = [{ timestamp: "2025-01-02T15:04:05Z", sampledValue }];
      expect(MeterValues.req.decode({ connectorId: 1, meterValue }, options).issues).toMatchObject([
        { rule: "type", path: ["meterValue", 0, "sampledValue", 1] },
      ]);
    }
  });
});

class Card {
  idTag = "CARD";
}
class Info {
  status = "Accepted";
  isAccepted(): boolean {
    return this.status === "Accepted";
  }
}
class Beat {
  last(): Date {
    return new Date(0);
  }
}

/** Objects that are made of fields, whatever their prototype. */
describe.each<[what: string, card: unknown, info: unknown, beat: unknown]>([
  ["an instance of a class", new Card(), new Info(), new Beat()],
  [
    "an object of another realm",
    runInNewContext('({ idTag: "CARD" })'),
    runInNewContext('({ status: "Accepted" })'),
    runInNewContext("({})"),
  ],
  [
    "an object without a prototype",
    Object.assign(Object.create(null) as object, { idTag: "CARD" }),
    Object.assign(Object.create(null) as object, { status: "Accepted" }),
    Object.create(null),
  ],
  [
    "an object with another as its prototype",
    Object.assign(Object.create({ surplus: 1 }) as object, { idTag: "CARD" }),
    Object.assign(Object.create({ parentIdTag: "GROUP" }) as object, { status: "Accepted" }),
    Object.create({ surplus: 1 }),
  ],
  ["a Proxy of an object", new Proxy({ idTag: "CARD" }, {}), new Proxy({ status: "Accepted" }, {}), new Proxy({}, {})],
])("%s", (_, card, info, beat) => {
  test("is read by its own fields", () => {
    for (const read of [
      (message: string, value: unknown) => construct(constructorOf(message), value),
      (message: string, value: unknown) => constructorOf(message).decode(value),
      (message: string, value: unknown) => constructorOf(message).decode(value, { tolerant: true }),
    ]) {
      expect(read("Authorize.req", card)).toEqual({ ok: true, value: { idTag: "CARD" }, warnings: [] });
      const expected = { idTagInfo: { status: "Accepted" } };
      expect(read("Authorize.conf", { idTagInfo: info })).toEqual({ ok: true, value: expected, warnings: [] });
      expect(read("Heartbeat.req", beat)).toEqual({ ok: true, value: {}, warnings: [] });
    }
  });

  test("becomes a frozen object of the usual kind, and is not frozen itself", () => {
    const message = unwrap(Authorize.conf.decode({ idTagInfo: info }));
    expect(Object.getPrototypeOf(message.idTagInfo)).toBe(Object.prototype);
    expect(Object.isFrozen(message.idTagInfo)).toBe(true);
    expect(Object.isFrozen(info)).toBe(false);
  });
});

test("an object of another realm is held to its fields as well", () => {
  expect(Heartbeat.req.decode(runInNewContext("({ surplus: 1 })")).issues).toMatchObject([
    { rule: "unknown-field", path: ["surplus"] },
  ]);
  expect(Authorize.req.decode(runInNewContext("({})")).issues).toMatchObject([{ rule: "required", path: ["idTag"] }]);
  const list: unknown = runInNewContext('["A", 5]');
  expect(constructorOf("GetConfiguration.req").decode({ key: list }).issues).toMatchObject([
    { rule: "type", path: ["key", 1] },
  ]);
});
