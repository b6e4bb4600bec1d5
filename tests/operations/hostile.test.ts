import { describe, expect, test } from "vitest";

import {
  Authorize,
  ClearChargingProfile,
  DataTransfer,
  MeterValues,
  operations,
  SendLocalList,
  StartTransaction,
  types,
  unwrap,
} from "../../src/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";

const thrower = (): never => {
  throw new Error("trap");
};
const everyTrap = new Proxy({}, { get: () => thrower });

const cycle: Record<string, unknown> = {};
cycle["self"] = cycle;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
revokeList();

class WithGetters {
  get idTag(): string {
    return "CARD";
  }
}

const values: readonly (readonly [name: string, value: unknown])[] = [
  ["a proxy whose traps all throw", new Proxy({}, everyTrap)],
  ["a list proxy whose traps all throw", new Proxy([], everyTrap)],
  ["a function proxy", new Proxy(thrower, everyTrap)],
  ["a revoked proxy", revoked],
  ["a revoked list proxy", revokedList],
  [
    "a proxy that throws undefined",
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw undefined;
        },
      },
    ),
  ],
  [
    "a getter that throws",
    {
      get idTag(): never {
        return thrower();
      },
    },
  ],
  ["a cycle", cycle],
  ["a cyclic list", cyclicList],
  ["an object without prototype", Object.create(null)],
  ["an instance of a class", new WithGetters()],
  ["a Map", new Map([["idTag", "CARD"]])],
  ["a Set", new Set(["idTag"])],
  ["a Date", new Date()],
  ["an invalid Date", new Date(Number.NaN)],
  ["a RegExp", /x/],
  ["an Error", new Error("x")],
  ["a BigInt", 1n],
  ["a symbol", Symbol("x")],
  ["a function", thrower],
  ["a boxed string", new String("x")],
  ["a boxed number", new Number(1)],
  ["a sparse list", new Array(5)],
  ["the longest list there is", new Array(2 ** 32 - 1)],
  ["a long list", Array.from({ length: 10_000 }, () => ({}))],
  ["a list whose length lies", new Proxy([], { get: (_, key) => (key === "length" ? Number.NaN : undefined) })],
  ["a list whose length is an object", new Proxy([], { get: () => ({ valueOf: thrower }) })],
  ["a typed array", new Uint8Array(10)],
  ["JSON with a __proto__ key", JSON.parse('{"__proto__":{"idTag":"CARD"},"constructor":1,"toString":2}')],
  ["a lone surrogate", "\ud800"],
  ["a long text", "x".repeat(100_000)],
  [
    "an object with a hostile toString and toJSON",
    { toString: thrower, valueOf: thrower, toJSON: thrower, [Symbol.toPrimitive]: thrower },
  ],
  ["undefined", undefined],
];

/** The value in every place of the message: as the message, as each field, and as each item of each list. */
function* everywhere(example: unknown, value: unknown): Generator<unknown> {
  yield value;
  if (typeof example !== "object" || example === null) return;
  for (const [key, inner] of Object.entries(example)) {
    for (const hostile of everywhere(inner, value)) {
      yield Array.isArray(example)
        ? Object.assign([...(example as unknown[])], { [key]: hostile })
        : { ...example, [key]: hostile };
    }
  }
}

describe.each(messages)("%s", (_, action, kind, constructor) => {
  const example = examples[action]?.[kind].at(-1);

  test.each(values)("answers %s in any place", (_name, value) => {
    for (const payload of everywhere(example, value)) {
      for (const result of [
        construct(constructor, payload),
        constructor.decode(payload),
        constructor["~standard"].validate(payload),
      ]) {
        if (result.ok) continue;
        expect(result.issues.length).toBeGreaterThan(0);
        expect(result.issues.length).toBeLessThanOrEqual(65);
        for (const { kind: sentinel, message, rule } of result.issues) {
          expect(sentinel === "EmptyValue" || sentinel === "InvalidValue").toBe(true);
          expect(rule).toMatch(/^[a-z\d-]+$/);
          expect(message.length).toBeLessThan(1000);
        }
      }
    }
  });

  test("reads each property once", () => {
    const reads = new Map<string, number>();
    const counted = (value: unknown, path: string): unknown =>
      typeof value === "object" && value !== null
        ? new Proxy(value, {
            get(target, key, receiver) {
              const name = `${path}.${String(key)}`;
              reads.set(name, (reads.get(name) ?? 0) + 1);
              return counted(Reflect.get(target, key, receiver), name);
            },
          })
        : value;
    for (const input of examples[action]?.[kind] ?? []) {
      for (const read of [(payload: unknown) => construct(constructor, payload), constructor.decode]) {
        reads.clear();
        expect(unwrap(read(counted(input, "message")))).toEqual(input);
        expect([...reads].filter(([, times]) => times > 1)).toEqual([]);
      }
    }
  });

  test("takes hostile options", () => {
    for (const options of [null, new Proxy({}, everyTrap), { maxIssues: Number.NaN }, { maxIssues: "x" }, 5]) {
      expect(constructor.decode(example, options as object).ok).toBe(true);
      expect(constructor.decodeJson(JSON.stringify(example), options as object).ok).toBe(true);
    }
  });

  test("takes hostile options for what it refuses", () => {
    let asked = 0;
    const fickle = {
      valueOf: () => {
        if (asked++ > 0) throw new Error("trap");
        return 64;
      },
    };
    for (const maxIssues of [fickle, Symbol("x"), 1n, Number.NaN, -1]) {
      const { issues } = constructor.decode({ unknown: 1, other: 2 }, { maxIssues });
      expect(issues?.length).toBeGreaterThan(1);
    }
  });

  test("takes what is no text", () => {
    for (const text of [
      undefined,
      null,
      5,
      Symbol(),
      new Proxy({}, everyTrap),
      { toString: thrower },
      "\ud800",
      "[".repeat(100_000),
    ]) {
      expect(constructor.decodeJson(text as string).ok).toBe(false);
    }
  });
});

test("a million elements are read, and more are not", () => {
  const meterValue = Array.from({ length: 1_000_000 }, () => 5);
  const { issues } = MeterValues.req.decode({ connectorId: 1, meterValue });
  expect(issues?.at(-1)?.message).toBe("has 999936 more problems");
  meterValue.push(5);
  expect(MeterValues.req.decode({ connectorId: 1, meterValue }).issues).toMatchObject([
    { rule: "count", path: ["meterValue"] },
  ]);
});

test("long texts cost no more than their length", () => {
  // Checks that try every way to split such a text would run into the time limit of the test.
  const timestamp = "2025-01-02T15:04:05Z";
  for (const value of ["1".repeat(300_000), "0.".concat("0".repeat(300_000))]) {
    const sampledValue = [{ value: `${value}x` }, { value }];
    const { issues } = MeterValues.req.decode({ connectorId: 1, meterValue: [{ timestamp, sampledValue }] });
    expect(issues).toMatchObject([{ rule: "raw-value", path: ["meterValue", 0, "sampledValue", 0, "value"] }]);
  }
  const zeros = "0".repeat(300_000);
  const [early, late] = [`2025-01-02T15:04:05.${zeros}Z`, `2025-01-02T15:04:05.${zeros}1Z`];
  expect(types.DateTime.compare(early, late)).toBeLessThan(0);
  expect(types.DateTime.compare(early, timestamp)).toBe(0);
  expect(types.DateTime(`${late.slice(0, -1)}x`).ok).toBe(false);
  for (const part of ["a", "%41", ":", "@", "/", "?", "#"]) {
    expect(types.AnyURI(`http://host/${part.repeat(100_000)} `).ok).toBe(false);
    expect(types.AnyURI(`http://${part.repeat(100_000)} `).ok).toBe(false);
  }
});

test("a property that throws is told from its object", () => {
  const sampledValue = [
    { value: "1" },
    {
      get value(): never {
        return thrower();
      },
    },
  ];
  const result = MeterValues.req({ connectorId: 1, meterValue: [{ timestamp: new Date(), sampledValue }] });
  expect(result.issues).toMatchObject([{ rule: "unreadable", path: ["meterValue", 0, "sampledValue", 1] }]);
});

test("only own properties count, as for JSON", () => {
  expect(Authorize.req.decode(new WithGetters()).issues).toMatchObject([{ rule: "required", path: ["idTag"] }]);
  expect(Authorize.req.decode(Object.create({ idTag: "CARD" })).issues).toMatchObject([
    { rule: "required", path: ["idTag"] },
  ]);
  const own = Object.assign(new WithGetters(), {});
  Object.defineProperty(own, "idTag", { value: "CARD", enumerable: true });
  expect(unwrap(Authorize.req.decode(own))).toEqual({ idTag: "CARD" });
  expect(unwrap(Authorize.req.decode(Object.assign(Object.create(null) as object, { idTag: "CARD" })))).toEqual({
    idTag: "CARD",
  });
});

test("a polluted Object.prototype changes no message", () => {
  Reflect.set(Object.prototype, "reservationId", 666);
  try {
    const input = { connectorId: 1, idTag: "CARD", meterStart: 0, timestamp: "2025-01-02T15:04:05Z" };
    for (const result of [
      StartTransaction.req(input),
      StartTransaction.req.decode(input),
      StartTransaction.req.decodeJson(JSON.stringify(input)),
    ]) {
      const message = unwrap(result);
      expect(Object.keys(message)).toEqual(Object.keys(input));
      expect(JSON.stringify(message)).toBe(JSON.stringify(input));
    }
    const surplus = StartTransaction.req.decode({ ...input, unheardOf: 1 });
    expect(surplus.issues).toMatchObject([{ rule: "unknown-field", path: ["unheardOf"] }]);
  } finally {
    Reflect.deleteProperty(Object.prototype, "reservationId");
  }
});

test("a __proto__ key is a field like any other: unknown", () => {
  expect(ClearChargingProfile.req.decodeJson('{"__proto__":{"id":1}}').issues).toMatchObject([
    { rule: "unknown-field", path: ["__proto__"] },
  ]);
});

describe("the list of issues is bounded", () => {
  const payload = { key: Array.from({ length: 1000 }, () => 5) };
  test("to 64 and one that counts the rest", () => {
    const { issues } = operations.GetConfiguration.req.decode(payload);
    expect(issues?.length).toBe(65);
    expect(issues?.[63]?.path).toEqual(["key", 63]);
    expect(issues?.[64]).toMatchObject({
      kind: "InvalidValue",
      rule: "issue-limit",
      path: [],
      message: "has 936 more problems",
    });
  });

  test("to what is asked for", () => {
    expect(operations.GetConfiguration.req.decode(payload, { maxIssues: 1 }).issues?.map(({ rule }) => rule)).toEqual([
      "type",
      "issue-limit",
    ]);
    expect(operations.GetConfiguration.req.decode(payload, { maxIssues: 0 }).issues?.length).toBe(2);
    expect(
      operations.GetConfiguration.req.decodeJson(JSON.stringify(payload), { maxIssues: 5000 }).issues?.length,
    ).toBe(1000);
  });

  test("for warnings, too", () => {
    const localAuthorizationList = Array.from({ length: 100 }, (_, i) => ({
      idTag: `T${i}`,
      idTagInfo: { status: "ConcurrentTx" as const },
    }));
    const result = SendLocalList.req({ listVersion: 1, updateType: "Full", localAuthorizationList });
    expect(result.ok && result.warnings.length).toBe(65);
    expect(result.ok && result.warnings[64]?.message).toBe("has 36 more problems");
    expect(result.ok && result.value.localAuthorizationList?.length).toBe(100);
  });
});

test("no message shows an idTag", () => {
  const secret = "SECRET-CARD";
  const entry = { idTag: secret, idTagInfo: { status: "Accepted", parentIdTag: `${secret}\u0000` } };
  const results = [
    Authorize.req.decode({ idTag: `${secret}${secret}` }),
    Authorize.req.decode({ idTag: `${secret}\u0000` }),
    Authorize.req.decode({ idTag: [secret] }),
    Authorize.req.decode({ idtag: secret }),
    Authorize.req.decodeJson(`{"idTag":"${secret}`),
    SendLocalList.req.decode({ listVersion: 1, updateType: secret, localAuthorizationList: [entry, entry] }),
    DataTransfer.conf.decode({ status: secret }),
  ];
  for (const { issues } of results) expect(issues?.map(({ message }) => message).join()).not.toContain("SECRET");
});

test("no issue or warning of a tolerant receiver shows an idTag", () => {
  const idTag = "SECRET-CARD\u0000";
  for (const result of [
    Authorize.req.decode({ idTag }, { tolerant: true }),
    Authorize.req.decode({ idTag: "SECRET-CARD".repeat(3) }, { tolerant: true }),
    Authorize.conf.decode({ idTagInfo: { status: "accepted", parentIdTag: idTag } }, { tolerant: true }),
    Authorize.req.decode({ idTag: "CARD", idtag: "SECRET-CARD" }, { tolerant: true }),
  ]) {
    const findings = result.ok ? result.warnings : result.issues;
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain("SECRET");
  }
});
