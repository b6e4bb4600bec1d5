import { describe, expect, test } from "vitest";

import { type Action, Authorize, Heartbeat, unwrap } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { examples } from "../examples.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const { MessageId } = ocppj;

describe.each(Object.keys(examples) as Action[])("%s", (action) => {
  const { req, conf } = examples[action] ?? { req: [], conf: [] };

  test("is read from a CALL as text, bytes and value, and written again", () => {
    for (const payload of req) {
      const frame = [2, "id-1", action, payload];
      const text = JSON.stringify(frame);
      for (const input of [text, utf8(text), frame]) {
        const read = ocppj.read(input);
        expect(read).toStrictEqual({
          ok: true,
          frame: { messageType: "CALL", id: "id-1", action, payload },
          warnings: [],
        });
        if (!read.ok || read.frame.messageType !== "CALL") continue;
        expect(Object.isFrozen(read.frame) && Object.isFrozen(read.frame.payload)).toBe(true);
        expect(ocppj.call(read.frame.id, read.frame.action, read.frame.payload)).toBe(text);
      }
    }
  });

  test("is read from a CALLRESULT, and written again", () => {
    for (const payload of conf) {
      const text = JSON.stringify([3, "id-1", payload]);
      for (const found of [action, (id: string) => (id === "id-1" ? action : undefined)] as const) {
        const read = ocppj.read(text, { action: found });
        expect(read).toStrictEqual({
          ok: true,
          frame: { messageType: "CALLRESULT", id: "id-1", action, payload },
          warnings: [],
        });
        if (!read.ok || read.frame.messageType !== "CALLRESULT" || read.frame.action === undefined) continue;
        // Only a CALL of the action has the type that its answer asks for.
        expect(Reflect.apply(ocppj.callResult, undefined, [read.frame, read.frame.payload])).toBe(text);
      }
      expect(ocppj.read(text)).toStrictEqual({
        ok: true,
        frame: { messageType: "CALLRESULT", id: "id-1", payload },
        warnings: [],
      });
    }
    const { ok } = ocppj.read('[3,"id-1",{"unheardOf":1}]', { action });
    expect(ok).toBe(false);
  });
});

test("a null payload means an empty one", () => {
  expect(ocppj.read('[2,"1","Heartbeat",null]')).toMatchObject({ ok: true, frame: { payload: {} } });
  expect(ocppj.read('[3,"1",null]', { action: "StatusNotification" })).toMatchObject({
    ok: true,
    frame: { payload: {} },
  });
  expect(ocppj.read('[3,"1",null]')).toMatchObject({ ok: true, frame: { payload: {} } });
});

describe("CALLERROR", () => {
  test.each(ocppj.ErrorCode.values)("%s is written and read", (code) => {
    const text = ocppj.callError({ id: unwrap(MessageId("1")) }, code, "words", { a: [{}] });
    expect(text).toBe(`[4,"1","${code}","words",{"a":[{}]}]`);
    const read = ocppj.read(text);
    expect(read).toStrictEqual({
      ok: true,
      frame: { messageType: "CALLERROR", id: "1", code, description: "words", details: { a: [{}] } },
      warnings: [],
    });
    expect(read.ok && read.frame.messageType === "CALLERROR" && Object.isFrozen(read.frame.details["a"])).toBe(true);
  });

  test("always has five elements, and a description of at most 255 characters", () => {
    const call = { id: unwrap(MessageId("1")) };
    expect(ocppj.callError(call, "GenericError")).toBe('[4,"1","GenericError","",{}]');
    expect((JSON.parse(ocppj.callError(call, "GenericError", "x".repeat(300))) as string[])[3]).toHaveLength(255);
  });

  test("has the codes of OCPP 1.6, and understands those of OCPP 2", () => {
    expect([...ocppj.ErrorCode.values].sort()).toEqual(
      [
        "FormationViolation",
        "GenericError",
        "InternalError",
        "NotImplemented",
        "NotSupported",
        "OccurenceConstraintViolation",
        "PropertyConstraintViolation",
        "ProtocolError",
        "SecurityError",
        "TypeConstraintViolation",
      ].sort(),
    );
    expect(ocppj.read('[4,"1","FormatViolation","",{}]')).toMatchObject({ frame: { code: "FormationViolation" } });
    expect(ocppj.read('[4,"1","OccurrenceConstraintViolation","",{}]')).toMatchObject({
      frame: { code: "OccurenceConstraintViolation" },
    });
  });

  test("shares nothing with a value that it was read from", () => {
    const details = { a: [1] };
    const read = ocppj.read([4, "1", "GenericError", "", details]);
    details.a.push(2);
    expect(read).toMatchObject({ frame: { details: { a: [1] } } });
  });
});

/**
 * What is wrong, the rule and path of the first issue, and the code of the reply, `silence` if there must be none; an id
 * other than `1` that the reply repeats comes last.
 */
type Refusal = [input: unknown, rule: string, path: readonly (string | number)[], reply: string, id?: string];

const refusals: readonly Refusal[] = [
  ["", "json", [], "silence"],
  ["hello", "json", [], "silence"],
  ['[2,"1","Heartbeat",{}', "json", [], "FormationViolation"],
  ['[2,"1","MeterValues",{"meterValue":[,1]}]', "json", [], "FormationViolation"],
  ['[2,"1","Heart', "json", [], "FormationViolation"],
  ['[2,"1', "json", [], "silence"],
  ['[3,"1",{"a":]', "json", [], "silence"],
  [utf8('[2,"1","Heartbeat",{}').slice(0, -1), "json", [], "FormationViolation"],
  [new Uint8Array([0x5b, 0xff, 0x5d]), "utf-8", [], "silence"],
  ["null", "frame", [], "silence"],
  ["{}", "frame", [], "silence"],
  ["5", "frame", [], "silence"],
  [undefined, "frame", [], "silence"],
  ["[]", "message-type", [0], "silence"],
  ['["2","1","Heartbeat",{}]', "message-type", [0], "silence"],
  ['[1,"1","Heartbeat",{}]', "message-type", [0], "silence"],
  ['[5,"1"]', "message-type", [0], "silence"],
  ['[2.5,"1"]', "message-type", [0], "silence"],
  ['[2,"1","Heartbeat"]', "frame", [], "FormationViolation"],
  ['[2,"1","Heartbeat",{},{}]', "frame", [], "FormationViolation"],
  ['[2,"1"]', "frame", [], "FormationViolation"],
  ["[2]", "frame", [], "silence"],
  ['[2,1,"Heartbeat",{}]', "type", [1], "silence"],
  ['[2,null,"Heartbeat",{}]', "type", [1], "silence"],
  ['[2,"","Heartbeat",{}]', "min-length", [1], "silence"],
  [`[2,"${"x".repeat(37)}","Heartbeat",{}]`, "max-length", [1], "PropertyConstraintViolation", "x".repeat(37)],
  ['[2,"1",5,{}]', "type", [2], "FormationViolation"],
  ['[2,"1","OpenFlap",{}]', "action", [2], "NotImplemented"],
  ['[2,"1","heartbeat",{}]', "action", [2], "NotImplemented"],
  ['[2,"1","toString",{}]', "action", [2], "NotImplemented"],
  ['[2,"1","__proto__",{}]', "action", [2], "NotImplemented"],
  ['[2,"1","Heartbeat",[]]', "type", [], "FormationViolation"],
  ['[2,"1","Heartbeat","{}"]', "type", [], "FormationViolation"],
  ['[2,"1","Heartbeat",{"a":1}]', "unknown-field", ["a"], "FormationViolation"],
  ['[2,"1","Authorize",{}]', "required", ["idTag"], "OccurenceConstraintViolation"],
  ['[2,"1","MeterValues",{"connectorId":1,"meterValue":[]}]', "count", ["meterValue"], "OccurenceConstraintViolation"],
  ['[2,"1","Authorize",{"idTag":5}]', "type", ["idTag"], "TypeConstraintViolation"],
  ['[2,"1","Reset",{"type":""}]', "member", ["type"], "PropertyConstraintViolation"],
  ['[2,"1","Authorize",{"idTag":""}]', "min-length", ["idTag"], "PropertyConstraintViolation"],
  ['[2,"1","Authorize",{"idTag":"\\u0000"}]', "charset", ["idTag"], "PropertyConstraintViolation"],
  ['[2,"1","Reset",{"type":"hard"}]', "member", ["type"], "PropertyConstraintViolation"],
  ['[2,"1","UnlockConnector",{"connectorId":0}]', "range", ["connectorId"], "PropertyConstraintViolation"],
  [
    '[2,"1","SendLocalList",{"listVersion":0,"updateType":"Full"}]',
    "list-version",
    ["listVersion"],
    "PropertyConstraintViolation",
  ],
  ['[3,"1"]', "frame", [], "silence"],
  ['[3,"1",{},{}]', "frame", [], "silence"],
  ['[3,"",{}]', "min-length", [1], "silence"],
  [`[3,"${"x".repeat(37)}",{}]`, "max-length", [1], "silence"],
  ['[4,"1","GenericError",""]', "frame", [], "silence"],
  ['[4,"1","Oops","",{}]', "member", [2], "silence"],
  ['[4,"1","GenericError",5,{}]', "type", [3], "silence"],
  ['[4,"1","GenericError","","x"]', "type", [4], "silence"],
  ['[4,"1","GenericError","",null]', "type", [4], "silence"],
  ["[".repeat(100_000), "json", [], "silence"],
  [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "message-type", [0], "silence"],
  [
    `[2,"1","DataTransfer",{"vendorId":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`,
    "type",
    ["vendorId"],
    "TypeConstraintViolation",
  ],
  [`[2,"1","Authorize",{"idTag":"${"x".repeat(10_000_000)}"}]`, "max-length", ["idTag"], "PropertyConstraintViolation"],
];

const named = refusals.map(
  ([input, rule, path, reply, id = "1"]) => [String(input).slice(0, 60), input, rule, path, reply, id] as const,
);

test.each(named)("%s is refused by $2 at $3 and answered with $4", (_, input, rule, path, expected, id) => {
  const read = ocppj.read(input);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect([read.issues[0]?.rule, read.issues[0]?.path]).toEqual([rule, path]);
  if (expected === "silence") {
    expect(read).not.toHaveProperty("reply");
    return;
  }
  expect(read).toMatchObject({ messageType: "CALL", id });
  // The id of a reply is that of the CALL, even one that is too long.
  const answer = ocppj.read(read.reply, { tolerant: true });
  expect(answer).toMatchObject({ ok: true, frame: { messageType: "CALLERROR", id, code: expected } });
  if (!answer.ok || answer.frame.messageType !== "CALLERROR") return;
  expect(answer.frame.description.length).toBeGreaterThan(0);
  expect(answer.frame.details).toEqual({ issues: read.issues });
});

test("one reply answers for all issues, with the code of the first", () => {
  const read = ocppj.read('[2,"1","StartTransaction",{"connectorId":"1","idTag":"","foo":1}]');
  expect(read.ok || read.reply === undefined ? undefined : JSON.parse(read.reply)).toMatchObject([
    4,
    "1",
    "TypeConstraintViolation",
    "connectorId must be an integer, not a string",
    {
      issues: [
        { rule: "type", path: ["connectorId"] },
        { rule: "min-length", path: ["idTag"] },
        { rule: "required", path: ["meterStart"] },
        { rule: "required", path: ["timestamp"] },
        { rule: "unknown-field", path: ["foo"] },
      ],
    },
  ]);
});

describe("a CALL whose id is too long", () => {
  const ids = [
    "x".repeat(37),
    "0123456789".repeat(100),
    `${crypto.randomUUID()}-1`,
    ` ${"x".repeat(36)}`,
    `"\\/\b\n\u0000\u007f\u2028${"x".repeat(30)}`,
    "\u00e9\u20ac\ud83d\ude97".repeat(20),
    `${"x".repeat(36)}\ud800`,
  ];
  const payloads = ['"Heartbeat",{}', '"Authorize",{"idTag":""}', '"OpenFlap",{}', '"Heartbeat"', "5,{}", '"Reset",[]'];

  test.each(ids)("%j is refused, and answered with the very same id", (id) => {
    for (const options of [{}, { tolerant: true }]) {
      for (const payload of payloads) {
        const text = `[2,${JSON.stringify(id)},${payload}]`;
        for (const input of [text, utf8(text), JSON.parse(text) as unknown]) {
          const read = ocppj.read(input, options);
          const sent =
            input instanceof Uint8Array ? new TextDecoder().decode(utf8(JSON.stringify(id))) : JSON.stringify(id);
          const exactly = JSON.parse(sent) as string;
          expect(read).toMatchObject({ ok: false, messageType: "CALL", id: exactly });
          if (read.ok || read.reply === undefined) throw new Error(`no reply to ${text}`);
          const reply = JSON.parse(read.reply) as unknown[];
          expect(reply.slice(0, 2)).toEqual([4, exactly]);
          expect(reply).toHaveLength(5);
          expect(read.issues.map(({ rule, part }) => [rule, part])).toContainEqual(["max-length", "id"]);
          expect(reply[4]).toEqual({ issues: read.issues });
        }
      }
    }
  });

  test("is answered as what is wrong with its id, when nothing else is", () => {
    const read = ocppj.read(`[2,"${"x".repeat(37)}","Authorize",{"idTag":"CARD"}]`);
    expect(read.ok ? undefined : JSON.parse(read.reply ?? "")).toEqual([
      4,
      "x".repeat(37),
      "PropertyConstraintViolation",
      "the id must have at most 36 characters, not 37",
      {
        issues: [
          {
            level: "error",
            rule: "max-length",
            kind: "InvalidValue",
            path: [1],
            violation: "PropertyConstraintViolation",
            message: "must have at most 36 characters, not 37",
            expected: { most: 36 },
            received: 37,
            part: "id",
          },
        ],
      },
    ]);
  });

  test("is answered when its JSON breaks off, too", () => {
    const id = "x".repeat(37);
    const read = ocppj.read(`[2,"${id}","Heartbeat",{`);
    expect(read).toMatchObject({ ok: false, id, issues: [{ rule: "json" }] });
    const reply = (read.ok ? [] : JSON.parse(read.reply ?? "")) as unknown[];
    expect(reply.slice(0, 3)).toEqual([4, id, "FormationViolation"]);
  });

  test("is not what a CALL of ours can have", () => {
    expect(MessageId("x".repeat(37)).ok).toBe(false);
    expect(MessageId.decode("x".repeat(37), { tolerant: true }).ok).toBe(false);
  });
});

test("an id that is empty, or none, is not answered", () => {
  for (const id of ['""', "1", "null", "[]", "{}", "true", '["1"]']) {
    for (const payload of ['"Heartbeat",{}', '"Authorize",{}', '"OpenFlap",{}', '"Heartbeat"', '"Heartbeat",{']) {
      for (const options of [{}, { tolerant: true }]) {
        const read = ocppj.read(`[2,${id},${payload}]`, options);
        expect(read.ok).toBe(false);
        expect(read).not.toHaveProperty("reply");
      }
    }
  }
});

test("what is advice only needs no reply", () => {
  const frame =
    '[2,"1","BootNotification",{"chargePointModel":"Duo","chargePointVendor":"Example","iccid":"","imsi":""}]';
  for (const options of [{}, { tolerant: true }]) {
    expect(ocppj.read(frame, options)).toMatchObject({
      ok: true,
      frame: { payload: { iccid: "", imsi: "" } },
      warnings: [
        { level: "advice", rule: "empty-text", path: ["iccid"] },
        { level: "advice", rule: "empty-text", path: ["imsi"] },
      ],
    });
  }
});

test("text with duplicate keys is read as JSON.parse reads it", () => {
  expect(ocppj.read('[2,"1","Authorize",{"idTag":"A","idTag":"B"}]')).toMatchObject({
    ok: true,
    frame: { payload: { idTag: "B" } },
  });
});

test("lone surrogates and NUL are refused like other characters", () => {
  for (const character of ["\\ud800", "\\u0000", "\ud800"]) {
    const read = ocppj.read(`[2,"1","Authorize",{"idTag":"${character}"}]`);
    expect(read).toMatchObject({ ok: false, issues: [{ rule: "charset", path: ["idTag"] }] });
  }
});

test("no reply shows an idTag", () => {
  for (const text of [
    '[2,"1","Authorize",{"idTag":"SECRET-SECRET-SECRET-SECRET"}]',
    '[2,"1","Authorize",{"idTag":"SECRET"',
    '[2,"1","Authorize",{"idtag":"SECRET"}]',
  ]) {
    const read = ocppj.read(text);
    expect(read.ok ? "SECRET" : read.reply).not.toContain("SECRET");
  }
});

describe("tolerant reading", () => {
  const tolerant = { tolerant: true, action: "Heartbeat" } as const;

  test("repairs payloads", () => {
    expect(ocppj.read('[2,"1","Heartbeat",{"a":1}]', tolerant)).toMatchObject({
      ok: true,
      frame: { payload: {} },
      warnings: [{ rule: "unknown-field", path: ["a"], repair: "dropped" }],
    });
    expect(ocppj.read('[3,"1",{"currentTime":"2025-01-02T15:04:05"}]', tolerant)).toMatchObject({
      ok: true,
      frame: { action: "Heartbeat", payload: { currentTime: "2025-01-02T15:04:05Z" } },
      warnings: [{ rule: "format", path: ["currentTime"], repair: "normalised" }],
    });
  });

  test("takes an empty list for a payload without fields", () => {
    const warnings = [
      { level: "repair", rule: "type", path: [], repair: "converted", violation: "FormationViolation", read: "a list" },
    ];
    for (const input of ['[2,"1","Heartbeat",[]]', [2, "1", "Heartbeat", []]]) {
      expect(ocppj.read(input, { tolerant: true })).toMatchObject({ ok: true, frame: { payload: {} }, warnings });
      expect(ocppj.read(input)).toMatchObject({ ok: false, issues: [{ rule: "type", path: [], part: "payload" }] });
    }
    expect(ocppj.read('[3,"1",[]]', { tolerant: true, action: "MeterValues" })).toMatchObject({
      ok: true,
      frame: { payload: {} },
      warnings,
    });
    expect(ocppj.read('[2,"1","Authorize",[]]', { tolerant: true })).toMatchObject({
      ok: false,
      issues: [{ rule: "required", path: ["idTag"] }],
    });
    expect(ocppj.read('[2,"1","Heartbeat",[1]]', { tolerant: true })).toMatchObject({
      ok: false,
      issues: [{ rule: "type", path: [], part: "payload" }],
    });
  });

  test.each([
    ['[4,"1","GenericError",""]', { details: {} }, { rule: "frame", path: [], repair: "kept" }],
    [
      '[4,"1","GenericError","","words"]',
      { details: { text: "words" } },
      { rule: "type", path: [4], repair: "converted" },
    ],
    ['[4,"1","Oops","",{}]', { code: "GenericError" }, { rule: "member", path: [2], repair: "replaced", read: "Oops" }],
    [
      `[4,"${"x".repeat(40)}","GenericError","",{}]`,
      { id: "x".repeat(40) },
      { rule: "max-length", path: [1], repair: "kept" },
    ],
    [
      `[3,"${"x".repeat(40)}",{"currentTime":"2025-01-02T15:04:05Z"}]`,
      { id: "x".repeat(40) },
      { rule: "max-length", path: [1], repair: "kept" },
    ],
  ])("reads %s", (text, frame, warning) => {
    expect(ocppj.read(text, { action: "Heartbeat" })).toMatchObject({
      ok: false,
      issues: [{ rule: warning.rule, path: warning.path }],
    });
    const read = ocppj.read(text, tolerant);
    expect(read).toMatchObject({ ok: true, frame, warnings: [warning] });
    expect(read.ok && read.warnings.length).toBe(1);
  });

  test.each([
    '[2,"","Heartbeat",{}]',
    `[2,"${"x".repeat(37)}","Heartbeat",{}]`,
    '[4,"1","GenericError"]',
    '[4,"1",5,"",{}]',
    '[3,"",{}]',
    "[7]",
  ])("still refuses %s", (text) => {
    expect(ocppj.read(text, tolerant).ok).toBe(false);
  });
});

test("hostile values, options and actions are answered", () => {
  const thrower = (): never => {
    throw new Error("trap");
  };
  const trap = new Proxy([], new Proxy({}, { get: () => thrower }));
  const cycle: unknown[] = [4, "1", "GenericError", ""];
  cycle.push({ cycle });
  for (const input of [
    trap,
    cycle,
    [2, "1", "Heartbeat", trap],
    [3, trap, {}],
    [trap],
    new Array(1e6),
    Symbol("x"),
    1n,
    thrower,
  ]) {
    expect(ocppj.read(input).ok).toBe(false);
  }
  expect(ocppj.read('[3,"1",{}]', { action: thrower }).ok).toBe(false);
  expect(ocppj.read("[]", trap as unknown as ocppj.ReadOptions).ok).toBe(false);
  expect(ocppj.read('[3,"1",{}]', { action: (() => "toString") as unknown as () => Action })).toMatchObject({
    frame: { payload: {} },
  });
  const deep = `[4,"1","GenericError","",{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`;
  expect(ocppj.read(deep).ok).toBe(true);
});

test("each element of a value is read once", () => {
  const reads: PropertyKey[] = [];
  const frame = new Proxy([2, "1", "Heartbeat", {}], {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads.push(key);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  expect(ocppj.read(frame).ok).toBe(true);
  expect(reads).toEqual(["0", "1", "2", "3"]);
});

test("what is written is what is read by the other side", () => {
  const id = unwrap(MessageId("1"));
  const text = ocppj.call(id, "Authorize", unwrap(Authorize.req({ idTag: "CARD" })));
  expect(text).toBe('[2,"1","Authorize",{"idTag":"CARD"}]');
  const read = ocppj.read('[2,"1","Heartbeat",{}]');
  if (!read.ok || read.frame.action !== "Heartbeat" || read.frame.messageType !== "CALL") throw new Error("no CALL");
  const confirmation = unwrap(Heartbeat.conf({ currentTime: new Date(0) }));
  expect(ocppj.callResult(read.frame, confirmation)).toBe('[3,"1",{"currentTime":"1970-01-01T00:00:00.000Z"}]');
});
