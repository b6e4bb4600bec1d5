import { runInNewContext } from "node:vm";

import { describe, expect, test } from "vitest";

import {
  Authorize,
  DataTransfer,
  GetConfiguration,
  Heartbeat,
  type Result,
  StartTransaction,
  types,
} from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";

/**
 * Values that no JSON has, in every place: the verdict on each is written out, a message holds what was read and nothing of
 * the input, and no property is read twice.
 */

const foreign = (script: string): unknown => runInNewContext(script);
const timestamp = "2025-01-02T15:04:05Z";

class Card {
  readonly idTag: unknown = "CARD";
}
class Keys extends Array<string> {}
class Moment extends Date {}
class Text extends String {}

/** The rules that are broken, or what was accepted, as JSON. */
function verdictOf(result: Result<unknown>): string {
  return result.ok
    ? JSON.stringify(result.value)
    : result.issues.map(({ path, rule, received }) => `${path.join(".")} ${rule} ${received ?? ""}`.trim()).join("; ");
}

function thrower(): never {
  throw new Error("trap");
}

function argumentsOf(..._: readonly unknown[]): unknown {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
}

/** A proxy of which each answer is another one. */
function fickle(): unknown {
  let asked = 0;
  return new Proxy({ idTag: "CARD" }, { get: () => (asked++ === 0 ? "FIRST" : "OTHER") });
}

const anotherKind = "an object of another kind";

/** Each value as a whole Authorize.req, as the idTag in it, and as a key list. */
const kinds: readonly (readonly [
  what: string,
  make: () => unknown,
  asMessage: string,
  asText: string,
  asList: string,
])[] = [
  ["a boxed text", () => new String("CARD"), anotherKind, anotherKind, anotherKind],
  ["a text of a class", () => new Text("CARD"), anotherKind, anotherKind, anotherKind],
  ["a boxed number", () => new Number(1), anotherKind, anotherKind, anotherKind],
  ["a boxed boolean", () => new Boolean(true), anotherKind, anotherKind, anotherKind],
  ["a boxed BigInt", (): unknown => Object(1n), anotherKind, anotherKind, anotherKind],
  ["a boxed symbol", (): unknown => Object(Symbol("CARD")), anotherKind, anotherKind, anotherKind],
  ["a BigInt", () => 1n, "a bigint", "a bigint", "a bigint"],
  ["a symbol", () => Symbol("CARD"), "a symbol", "a symbol", "a symbol"],
  ["a function", () => thrower, "a function", "a function", "a function"],
  ["a class", () => Card, "a function", "a function", "a function"],
  ["a Date", () => new Date(0), anotherKind, anotherKind, anotherKind],
  ["a Date of another realm", () => foreign("new Date(0)"), anotherKind, anotherKind, anotherKind],
  ["a RegExp", () => /CARD/, anotherKind, anotherKind, anotherKind],
  ["an Error", () => new Error("CARD"), anotherKind, anotherKind, anotherKind],
  ["a Promise", () => Promise.resolve("CARD"), anotherKind, anotherKind, anotherKind],
  ["a Map", () => new Map([["idTag", "CARD"]]), anotherKind, anotherKind, anotherKind],
  ["a Map of another realm", () => foreign('new Map([["idTag", "CARD"]])'), anotherKind, anotherKind, anotherKind],
  ["a typed array", () => new Uint8Array(2), anotherKind, anotherKind, anotherKind],
  ["an ArrayBuffer", () => new ArrayBuffer(2), anotherKind, anotherKind, anotherKind],
  ["a DataView", () => new DataView(new ArrayBuffer(2)), anotherKind, anotherKind, anotherKind],
];

describe.each(kinds)("%s", (_, make, asMessage, asText, asList) => {
  test("is no message, no text and no list", () => {
    for (const read of [
      Authorize.req.decode,
      (value: unknown) => construct(Authorize.req, value),
      (value: unknown) => Authorize.req.decode(value, { tolerant: true }),
    ]) {
      expect(verdictOf(read(make()))).toBe(`type ${asMessage}`);
      expect(verdictOf(read({ idTag: make() }))).toBe(`idTag type ${asText}`);
    }
    expect(verdictOf(GetConfiguration.req.decode({ key: make() }))).toBe(`key type ${asList}`);
    expect(verdictOf(construct(GetConfiguration.req, { key: [make()] }))).toBe(`key.0 type ${asText}`);
    expect(
      verdictOf(StartTransaction.req.decode({ connectorId: 1, idTag: "CARD", meterStart: make(), timestamp })),
    ).toBe(`meterStart type ${asText}`);
  });

  test("is no frame and no part of one", () => {
    for (const frame of [
      [2, make(), "Heartbeat", {}],
      [2, "1", make(), {}],
      [2, "1", "Heartbeat", make()],
    ]) {
      const read = ocppj.read(frame);
      expect(read.ok ? [] : read.issues.map(({ rule }) => rule)).toEqual(["type"]);
    }
    expect(ocppj.read([make(), "1", "Heartbeat", {}])).toMatchObject({ ok: false, issues: [{ rule: "message-type" }] });
  });

  test("is no type", () => {
    for (const constructor of [types.CiString20Type, types.IdToken, types.DateTime, types.Integer, types.Decimal])
      expect(constructor.decode(make())).toMatchObject({ ok: false, issues: [{ rule: "type", path: [] }] });
  });
});

const withSymbol = { idTag: "CARD", [Symbol("x")]: thrower };
const hidden = Object.defineProperty({ idTag: "CARD" }, "x", { value: 1, enumerable: false });
const accepted = '{"idTag":"CARD"}';

/** Objects that are read as they are: what JSON sees of them. */
const objects: readonly (readonly [what: string, make: () => unknown, verdict: string])[] = [
  ["an instance of a class", () => new Card(), accepted],
  ["an object without a prototype", () => Object.assign(Object.create(null) as object, { idTag: "CARD" }), accepted],
  ["an object of another realm", () => foreign('({ idTag: "CARD" })'), accepted],
  ["a frozen object", () => Object.freeze({ idTag: "CARD" }), accepted],
  ["a sealed object", () => Object.seal({ idTag: "CARD" }), accepted],
  ["an object with a symbol for a key", () => withSymbol, accepted],
  ["an object with a hidden property", () => hidden, accepted],
  ["an object with a toJSON of its own", () => ({ idTag: "CARD", toJSON: () => ({}) }), "toJSON unknown-field"],
  ["an object with a toString of its own", () => ({ idTag: "CARD", toString: thrower }), "toString unknown-field"],
  ["an object with a toPrimitive of its own", () => ({ idTag: "CARD", [Symbol.toPrimitive]: thrower }), accepted],
  ["an object that calls itself a Date", () => ({ idTag: "CARD", [Symbol.toStringTag]: "Date" }), accepted],
  ["an object whose field it inherits", (): unknown => Object.create({ idTag: "CARD" }), "idTag required"],
  ["an object that inherits from a Date", (): unknown => Object.create(Date.prototype), "idTag required"],
  ["an object that inherits from a list", (): unknown => Object.create([], {}), "idTag required"],
  [
    "a getter",
    () => ({
      get idTag() {
        return "CARD";
      },
    }),
    accepted,
  ],
  [
    "a setter",
    () => ({
      set idTag(_: string) {
        thrower();
      },
    }),
    "idTag required",
  ],
  ["a proxy that answers differently each time", fickle, '{"idTag":"FIRST"}'],
  ["a proxy without keys", () => new Proxy({ idTag: "CARD" }, { ownKeys: () => [] }), "idTag required"],
  ["a proxy with keys that are not there", () => new Proxy({}, { ownKeys: () => ["idTag"] }), "idTag required"],
  ["a proxy that has everything", () => new Proxy({ idTag: "CARD" }, { has: () => true }), accepted],
  ["a proxy that has nothing", () => new Proxy({ idTag: "CARD" }, { has: () => false }), accepted],
  [
    "a proxy that calls itself a RegExp",
    (): unknown => new Proxy({ idTag: "CARD" }, { getPrototypeOf: (): object => RegExp.prototype }),
    accepted,
  ],
  ["a proxy whose keys throw", () => new Proxy({}, { ownKeys: thrower }), "unreadable"],
  ["a proxy whose values throw", () => new Proxy({ idTag: "CARD" }, { get: thrower }), "unreadable"],
  ["a proxy whose prototype throws", () => new Proxy({ idTag: "CARD" }, { getPrototypeOf: thrower }), "unreadable"],
  ["arguments", () => argumentsOf("CARD"), "idTag required; 0 unknown-field"],
  ["a list of another realm", () => foreign('["CARD"]'), "type a list"],
  ["a proxy of a list", () => new Proxy(["CARD"], {}), "type a list"],
];

test.each(objects)("%s is taken for what JSON sees of it", (_, make, verdict) => {
  expect(verdictOf(Authorize.req.decode(make()))).toBe(verdict);
  expect(verdictOf(construct(Authorize.req, make()))).toBe(verdict);
  expect(verdictOf(Authorize.req["~standard"].validate(make()))).toBe(verdict);
});

const two = '{"key":["A","B"]}';
const lengths = (length: unknown): unknown =>
  new Proxy(["A", "B"], { get: (list, key): unknown => (key === "length" ? length : Reflect.get(list, key)) });
let grown = 0;

/** Lists that are read as they are. */
const lists: readonly (readonly [what: string, make: () => unknown, verdict: string])[] = [
  ["a list of another realm", () => foreign('["A", "B"]'), two],
  ["a list of a class", () => Keys.from(["A", "B"]), two],
  ["a frozen list", () => Object.freeze(["A", "B"]), two],
  ["a list without a prototype", (): unknown => Object.setPrototypeOf(["A", "B"], null), two],
  ["a list with a property more", () => Object.assign(["A", "B"], { x: 1 }), two],
  ["a list with an iterator that throws", () => Object.assign(["A", "B"], { [Symbol.iterator]: thrower }), two],
  ["a list with a toJSON of its own", () => Object.assign(["A", "B"], { toJSON: () => [] }), two],
  ["a list with a constructor that throws", () => Object.assign(["A", "B"], { constructor: thrower }), two],
  ["a list with a hole", () => ["A", , "B"], "key.1 required"],
  ["a proxy of a list", () => new Proxy(["A", "B"], {}), two],
  ["a list that says it is shorter", () => lengths(1), '{"key":["A"]}'],
  ["a list that says it is longer", () => lengths(3), "key.2 required"],
  ["a list whose length is a text", () => lengths("2"), two],
  ["a list whose length is a fraction", () => lengths(2.5), two],
  ["a list whose length is below zero", () => lengths(-1), '{"key":[]}'],
  ["a list whose length is no number", () => lengths(Number.NaN), "key count NaN"],
  ["a list without end", () => lengths(Infinity), "key count Infinity"],
  ["a list whose length throws", () => lengths({ valueOf: thrower }), "unreadable"],
  ["a list whose length grows", () => lengths({ valueOf: () => ++grown + 1 }), two],
  ["a list with an item that throws", () => Object.defineProperty(["A", "B"], 0, { get: thrower }), "key.0 unreadable"],
];

test.each(lists)("%s is taken for its items", (_, make, verdict) => {
  grown = 0;
  const said = verdictOf(GetConfiguration.req.decode({ key: make() }));
  grown = 0;
  expect([said, verdictOf(construct(GetConfiguration.req, { key: make() }))]).toEqual([verdict, verdict]);
});

test("an owned payload that is proxies all through is answered", () => {
  const payload = new Proxy({ key: lengths({ valueOf: () => ++grown + 1 }) }, {});
  grown = 0;
  // Its length is another one whenever it is read, so that it may be refused.
  expect(GetConfiguration.req.decode(payload, { owned: true })).toHaveProperty("ok");
});

const dates: readonly (readonly [what: string, make: () => unknown, verdict: string])[] = [
  ["a Date", () => new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ["a Date of a class", () => new Moment(0), '"1970-01-01T00:00:00.000Z"'],
  ["a Date of another realm", () => foreign("new Date(0)"), '"1970-01-01T00:00:00.000Z"'],
  [
    "a Date with methods of its own",
    () => Object.assign(new Date(0), { getTime: thrower, toISOString: thrower, toJSON: thrower }),
    '"1970-01-01T00:00:00.000Z"',
  ],
  [
    "a Date that calls itself a Map",
    () => Object.assign(new Date(0), { [Symbol.toStringTag]: "Map" }),
    '"1970-01-01T00:00:00.000Z"',
  ],
  ["a Date without a prototype", (): unknown => Object.setPrototypeOf(new Date(0), null), '"1970-01-01T00:00:00.000Z"'],
  ["a Date beyond the year 9999", () => new Date(253_402_300_800_000), "format"],
  ["an invalid Date", () => new Date(Number.NaN), "format"],
  ["what inherits from a Date", (): unknown => Object.create(Date.prototype), "type an object"],
  ["a proxy of a Date", () => new Proxy(new Date(0), {}), "type an object"],
];

test.each(dates)("%s is a moment of a sender if it is a Date", (_, make, verdict) => {
  expect(verdictOf(construct(types.DateTime, make()))).toBe(verdict);
  expect(types.DateTime.decode(make()).ok).toBe(false);
});

const bytes = new TextEncoder().encode('[2,"1","Heartbeat",{}]');
const notAList = { ok: false, issues: [{ rule: "frame" }] };

test("bytes are known in any realm, and what only inherits from them is none", () => {
  const other = foreign(`Uint8Array.from([${bytes.join()}])`);
  class Bytes extends Uint8Array {}
  for (const good of [
    bytes,
    other,
    Buffer.from(bytes),
    Bytes.from(bytes),
    new Uint8Array(bytes.buffer, 0, bytes.length),
  ])
    expect(ocppj.read(good)).toMatchObject({ ok: true, frame: { action: "Heartbeat" } });
  for (const none of [Object.create(Uint8Array.prototype), new Proxy(bytes, {}), new Uint16Array(bytes), bytes.buffer])
    expect(ocppj.read(none)).toMatchObject(notAList);
});

test("a frame that lies about its length is answered, and shows nothing of it", () => {
  const frame = (length: unknown): unknown =>
    new Proxy([2, "1", "Heartbeat", {}], {
      get: (list, key): unknown => (key === "length" ? length : Reflect.get(list, key)),
    });
  expect(ocppj.read(frame("4"))).toMatchObject({ ok: true });
  expect(ocppj.read(frame({ toString: () => "SECRET", valueOf: () => 7 }))).toMatchObject({
    ok: false,
    issues: [{ rule: "frame", message: "must have 4 elements, not 7", received: 7 }],
  });
  expect(ocppj.read(frame({ valueOf: thrower }))).toMatchObject({ ok: false, issues: [{ rule: "unreadable" }] });
});

test("a getter may read the object that it is in", () => {
  const seen: string[] = [];
  let depth = 0;
  const input = {
    get idTag() {
      if (++depth <= 3) seen.push(verdictOf(Authorize.req.decode(input)));
      return `CARD-${depth--}`;
    },
  };
  expect(verdictOf(Authorize.req.decode(input))).toBe('{"idTag":"CARD-1"}');
  expect(seen).toEqual(['{"idTag":"CARD-4"}', '{"idTag":"CARD-3"}', '{"idTag":"CARD-2"}']);
});

test("data that a tolerant receiver writes as text is read once, and is refused when it has no JSON", () => {
  const tolerant = { tolerant: true };
  const dataOf = (data: unknown): string => verdictOf(DataTransfer.req.decode({ vendorId: "x", data }, tolerant));
  let reads = 0;
  expect(
    dataOf({
      get a() {
        return ++reads;
      },
    }),
  ).toBe('{"vendorId":"x","data":"{\\"a\\":1}"}');
  expect(reads).toBe(1);
  expect(dataOf({ a: 1n })).toBe("data type an object");
  expect(dataOf({ toJSON: thrower })).toBe("unreadable");
});

/** A value that counts how often each of its properties is read, at every depth. */
function counted(value: unknown, place: string, reads: Map<string, number>): unknown {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const name = `${place}.${String(key)}`;
      if (typeof key === "string") reads.set(name, (reads.get(name) ?? 0) + 1);
      return counted(Reflect.get(target, key, receiver), name, reads);
    },
  });
}

describe.each(messages)("%s", (_, action, kind, constructor) => {
  const example = examples[action]?.[kind].at(-1) ?? {};
  const ways = [
    (payload: unknown) => construct(constructor, payload),
    (payload: unknown) => constructor.decode(payload),
    (payload: unknown) => constructor.decode(payload, { tolerant: true }),
    (payload: unknown) => constructor["~standard"].validate(payload),
    (payload: unknown) => {
      const read = ocppj.read(kind === "req" ? [2, "1", action, payload] : [3, "1", payload], { action });
      return read.ok ? { ...read, value: Reflect.get(read.frame, "payload") as unknown } : read;
    },
  ];

  test("reads each property once, whatever is wrong, and shares nothing with its input", () => {
    const fields = Object.keys(example);
    const wrong = [
      ...fields.map((field) => ({ ...example, [field]: { deep: [{ er: 1 }] } })),
      ...fields.map((field) => ({ ...example, [field]: [example] })),
      { ...example, unheardOf: { a: 1 } },
    ];
    for (const read of ways) {
      for (const payload of [example, ...wrong]) {
        const reads = new Map<string, number>();
        const result = read(counted(payload, "message", reads));
        expect([...reads].filter(([, times]) => times > 1)).toEqual([]);
        if (payload === example) expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(example));
      }
      const mine = structuredClone(example);
      const result = read(mine);
      const theirs = new Set(objectsIn(result.ok ? result.value : undefined));
      expect([...objectsIn(mine)].filter((object) => theirs.has(object))).toEqual([]);
    }
  });

  test("answers every kind of value in every place", () => {
    const values = [...kinds, ...objects, ...lists, ...dates].map(([, make]) => make);
    for (const make of values) {
      for (const payload of [make, ...Object.keys(example).map((field) => () => ({ ...example, [field]: make() }))]) {
        for (const read of ways) {
          grown = 0;
          const result = read(payload());
          if (result.ok) expect(() => JSON.stringify(result.value)).not.toThrow();
          else expect(result.issues.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

test("each type answers every kind of value", () => {
  const constructors = Object.values(types).filter((each) => typeof each === "function");
  expect(constructors.length).toBeGreaterThan(10);
  for (const constructor of constructors) {
    for (const [, make] of [...kinds, ...objects, ...lists, ...dates]) {
      grown = 0;
      for (const result of [constructor(make() as never), constructor.decode(make(), { tolerant: true })])
        expect(result.ok || result.issues.length > 0).toBe(true);
    }
  }
});

test("a message without fields is none of the kinds that have none", () => {
  for (const [, make] of kinds) expect(verdictOf(Heartbeat.req.decode(make()))).toMatch(/^type /);
});
