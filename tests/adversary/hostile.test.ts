import { execFileSync } from "node:child_process";

import { describe, expect, test } from "vitest";

import {
  Authorize,
  ClearChargingProfile,
  DataTransfer,
  GetConfiguration,
  GetDiagnostics,
  MeterValues,
  operations,
  SendLocalList,
  StartTransaction,
  types,
  unwrap,
} from "../../src/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";

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

  test.each(values)("answers %s in any place, with issues or with a frozen message", (_name, value) => {
    for (const payload of everywhere(example, value)) {
      for (const result of [
        construct(constructor, payload),
        constructor.decode(payload),
        constructor["~standard"].validate(payload),
      ]) {
        if (result.ok) {
          expect([...objectsIn(result.value)].map((object) => Object.isFrozen(object))).not.toContain(false);
          expect(result.value).toBeTypeOf("object");
          continue;
        }
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
    for (const options of [null, { maxIssues: Number.NaN }, { maxIssues: "x" }, 5]) {
      expect(constructor.decode(example, options as object).ok).toBe(true);
      expect(constructor.decodeJson(JSON.stringify(example), options as object).ok).toBe(true);
    }
  });

  test("refuses to read by options that throw, as it cannot know what they ask", () => {
    const options = new Proxy({}, everyTrap);
    const unreadable = { ok: false, issues: [{ rule: "unreadable", path: [] }] };
    expect(constructor.decode(example, options)).toMatchObject(unreadable);
    expect(constructor.decodeJson(JSON.stringify({ ...example, x: 1 }), options)).toMatchObject(unreadable);
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

test("a property that throws is reported at the object that it is in", () => {
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

/** What others may have added to `Object.prototype`, in the way that shows: enumerable. */
const pollution: readonly (readonly [what: string, property: PropertyDescriptor])[] = [
  ["a number", { value: 666, writable: true }],
  ["a text", { value: "CARD", writable: true }],
  ["an empty text", { value: "", writable: true }],
  ["null", { value: null, writable: true }],
  ["undefined", { value: undefined, writable: true }],
  ["false", { value: false, writable: true }],
  ["a symbol", { value: Symbol("x"), writable: true }],
  ["an object", { value: { status: "Accepted" }, writable: true }],
  ["a list", { value: [], writable: true }],
  ["a method", { value: () => 666, writable: true }],
  ["a class", { value: WithGetters, writable: true }],
  ["a getter", { get: () => 666 }],
  ["a getter that throws", { get: thrower }],
];

/** Does something while `Object.prototype` has a property more. */
function whilePolluted<T>(name: string, property: PropertyDescriptor, act: () => T): T {
  Object.defineProperty(Object.prototype, name, { ...property, enumerable: true, configurable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

describe.each(pollution)("an Object.prototype with %s of its own", (_what, property) => {
  test("under a name that no message has, changes no message", () => {
    for (const [name, action, kind, constructor] of messages) {
      for (const example of examples[action]?.[kind] ?? []) {
        const text = JSON.stringify(example);
        const surplus = JSON.stringify({ ...example, unheardOf: 1 });
        const [accepted, refused] = whilePolluted("helper", property, () => [
          [
            construct(constructor, example),
            constructor.decode(example),
            constructor.decode(JSON.parse(text), { owned: true }),
            constructor.decodeJson(text),
            constructor.decodeJson(text, { tolerant: true }),
          ],
          [constructor.decode(JSON.parse(surplus)), constructor.decodeJson(surplus)],
        ]);
        for (const result of accepted)
          expect([name, result]).toEqual([name, { ok: true, value: example, warnings: [] }]);
        for (const { issues } of refused)
          expect(issues).toMatchObject([{ rule: "unknown-field", path: ["unheardOf"] }]);
      }
    }
  });

  test("under the name of an optional field, changes no message without it", () => {
    const input = { connectorId: 1, idTag: "CARD", meterStart: 0, timestamp: "2025-01-02T15:04:05Z" };
    const text = JSON.stringify(input);
    const [results, surplus] = whilePolluted("reservationId", property, () => [
      [
        StartTransaction.req(input),
        StartTransaction.req.decode(input),
        StartTransaction.req.decode(JSON.parse(text), { owned: true }),
        StartTransaction.req.decodeJson(text),
        StartTransaction.req.decodeJson(text, { tolerant: true }),
      ].map((result) => [result.ok, result.ok && Object.keys(result.value), result.ok && JSON.stringify(result.value)]),
      StartTransaction.req.decode({ ...input, unheardOf: 1 }),
    ]);
    for (const result of results) expect(result).toEqual([true, Object.keys(input), text]);
    expect(surplus.issues).toMatchObject([{ rule: "unknown-field", path: ["unheardOf"] }]);
  });

  test("under the name of a required field, does not stand in for it", () => {
    const results = whilePolluted("idTag", property, () => [
      construct(Authorize.req, {}),
      Authorize.req.decode({}),
      Authorize.req.decodeJson("{}"),
      Authorize.req.decodeJson("{}", { tolerant: true }),
    ]);
    for (const { issues } of results) expect(issues).toMatchObject([{ rule: "required", path: ["idTag"] }]);
  });
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
    const configurationKey = Array.from({ length: 100 }, () => ({
      key: "AuthorizationKey",
      readonly: true,
      value: "x",
    }));
    const result = GetConfiguration.conf({ configurationKey });
    expect(result.ok && result.warnings.length).toBe(65);
    expect(result.ok && result.warnings[64]).toMatchObject({
      level: "advice",
      rule: "issue-limit",
      message: "has 36 more problems",
    });
    expect(result.ok && result.value.configurationKey?.length).toBe(100);
  });
});

describe("GetConfiguration.answers does not throw", () => {
  const request = unwrap(GetConfiguration.req({ key: ["A"] }));
  const answer = unwrap(GetConfiguration.conf({ unknownKey: ["A"] }));

  test.each<[what: string, req: unknown, conf: unknown]>([
    ["a request that holds itself", { key: cycle }, answer],
    ["a request with a list that holds itself", { key: cyclicList }, answer],
    ["a request with a BigInt", { key: [1n] }, answer],
    ["a request with a BigInt for its keys", { key: 1n }, answer],
    ["a request that throws", new Proxy({}, everyTrap), answer],
    ["an answer that holds itself", request, { configurationKey: cyclicList, unknownKey: cyclicList }],
    ["an answer with keys that hold themselves", request, { configurationKey: [{ key: cycle }] }],
    ["an answer with a BigInt", request, { unknownKey: [1n] }],
    ["an answer with a BigInt for its keys", request, { configurationKey: 1n }],
    ["an answer that throws", request, new Proxy({}, everyTrap)],
  ])("for %s", (_, req, conf) => {
    expect(GetConfiguration.answers(req as never, conf as never)).toMatchObject({
      ok: false,
      issues: [{ rule: "unreadable", path: [] }],
    });
  });

  test("for what has no keys at all", () => {
    expect(GetConfiguration.answers(cycle as never, cycle as never).ok).toBe(true);
    expect(GetConfiguration.answers(request, cycle as never).issues).toMatchObject([{ rule: "requested-keys" }]);
  });

  test.each<[what: string, req: unknown, conf: unknown]>([
    ["a BigInt for a request", 1n, answer],
    ["a BigInt for an answer", request, 1n],
    ["no request", undefined, answer],
    ["null for a request", null, answer],
    ["no answer", request, undefined],
  ])("for %s, which is refused as no object", (_, req, conf) => {
    expect(GetConfiguration.answers(req as never, conf as never)).toMatchObject({
      ok: false,
      issues: [{ rule: "type", path: [], expected: "an object" }],
    });
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

test("a long URI is read, and a long text that is none is refused as such", () => {
  const path = "a/".repeat(6_000_000);
  const request = (location: string): unknown[] => {
    const { ok, issues } = GetDiagnostics.req.decode({ location });
    return [ok, issues?.map(({ rule }) => rule)];
  };
  expect(request(`ftp://host/${path}`)).toEqual([true, undefined]);
  expect(request(`ftp://host/${"%41".repeat(4_000_000)}`)).toEqual([true, undefined]);
  expect(request(`ftp://host/${path} `)).toEqual([false, ["format"]]);
  expect(Authorize.req.decode({ idTag: "\u00e9".repeat(12_000_000) }).issues?.map(({ rule }) => rule)).toEqual([
    "max-length",
    "charset",
  ]);
});

test("data that is nested too deeply to be written as a text is no text", () => {
  const data: unknown = JSON.parse("[".repeat(20_000) + "]".repeat(20_000));
  for (const tolerant of [false, true]) {
    const { issues } = DataTransfer.req.decode({ vendorId: "x", data }, { tolerant });
    expect(issues?.map(({ rule, message }) => [rule, message])).toEqual([["type", "must be a string, not a list"]]);
  }
});

test.each([1, 2, 3, 64])("the verdict of a tolerant receiver does not depend on maxIssues, such as %i", (maxIssues) => {
  // What OCPP has no word for comes first, and alone would only drop the reading.
  const reading = { value: "1", phase: "L4", unit: {} };
  const wire = {
    connectorId: 1,
    meterValue: [{ timestamp: "2025-01-02T15:04:05Z", sampledValue: [reading, { value: "2" }] }],
  };
  expect(MeterValues.req.decode(wire, { tolerant: true, maxIssues }).ok).toBe(false);
});

test("a name that no field has is shown in one line and not to its end", () => {
  const name = `a\u202e\n${"b".repeat(1_000_000)}`;
  const { issues } = Authorize.req.decode({ idTag: "CARD", [name]: 1 });
  expect(issues?.map(({ path }) => path)).toEqual([[`a??${"b".repeat(37)}`]]);
});

test("the catalogue cannot be changed", () => {
  expect([...objectsIn(operations)].filter((object) => !Object.isFrozen(object))).toEqual([]);
});

test("a DateTime is neither compared nor turned into a Date when it is none", () => {
  const moment = "2025-01-02T15:04:05Z";
  for (const none of ["5", "", "2025", "2025-01-02T15:04:05+02:00"]) {
    expect(types.DateTime.toDate(none).getTime()).toBeNaN();
    expect(types.DateTime.compare(none, moment)).toBeNaN();
    expect(types.DateTime.compare(moment, none)).toBeNaN();
  }
});

test("a letter of another script is no letter of ASCII", () => {
  const { conf } = operations.UnlockConnector;
  expect(conf.decode({ status: "UNLOCKED" }, { tolerant: true }).ok).toBe(true);
  expect(conf.decode({ status: "Unloc\u212aed" }, { tolerant: true }).ok).toBe(false);
  expect(types.IdToken.equals("K", "\u212a")).toBe(false);
});

test("a finding does not keep alive the text that it was cut from", () => {
  const script = `
    import { Authorize, StatusNotification } from "ocpp16messages";
    const kept = [];
    for (let i = 0; i < 200; i++) {
      const text = "x".repeat(1_000_000) + i;
      const wire = { connectorId: 1, errorCode: "NoError", status: "Available", info: text, ["f" + text]: 1 };
      kept.push(StatusNotification.req.decodeJson(JSON.stringify(wire), { tolerant: true }).warnings[0]);
      kept.push(StatusNotification.req.decodeJson(JSON.stringify(wire)).issues[1]);
      kept.push(Authorize.conf.decodeJson(JSON.stringify({ idTagInfo: { status: text } })).issues[0]);
    }
    console.log(kept.every((finding) => finding !== undefined));`;
  const args = ["--max-old-space-size=64", "--input-type=module", "--eval", script];
  expect(execFileSync(process.execPath, args, { stdio: "pipe" }).toString()).toBe("true\n");
}, 60_000);
