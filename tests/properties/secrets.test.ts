import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Finding, Result } from "../../src/index.js";
import { ChangeConfiguration, formatFinding, GetConfiguration } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { type AnyConstructor, construct, constructorOf } from "../catalogue.js";
import { budget, timeout } from "./budget.js";

/**
 * That no idTag and no configuration value is shown, whatever is wrong with it: neither in an issue or a warning, nor in
 * the reply to a frame. What a receiver accepts has them in the message, of course.
 */
const timestamp = "2025-01-02T15:04:05Z";

/** The fields of both, with the getters of the second as they are. */
const join = (fixed: object, fields: object): object =>
  Object.defineProperties({ ...fixed }, Object.getOwnPropertyDescriptors(fields));
const inList =
  (updateType: string) =>
  (fields: object): object => ({ listVersion: 1, localAuthorizationList: [{ idTag: "CARD" }, fields], updateType });
const inInfo = (fields: object): object => ({ idTagInfo: join({ status: "Accepted" }, fields) });
const reservation = { connectorId: 1, expiryDate: timestamp, reservationId: 1 };

/** A place of a secret: the message, the field, and a payload with these fields in its place. */
type Place = readonly [message: string, field: string, payload: (fields: object) => object];

/** Every place of an idTag. */
const idTags: readonly Place[] = [
  ["Authorize.req", "idTag", (fields) => fields],
  ["Authorize.conf", "parentIdTag", inInfo],
  ["RemoteStartTransaction.req", "idTag", (fields) => join({ connectorId: 1 }, fields)],
  ["ReserveNow.req", "idTag", (fields) => join({ ...reservation, parentIdTag: "GROUP" }, fields)],
  ["ReserveNow.req", "parentIdTag", (fields) => join({ ...reservation, idTag: "CARD" }, fields)],
  ["SendLocalList.req", "idTag", inList("Differential")],
  ["SendLocalList.req", "parentIdTag", (fields) => inList("Full")(join({ idTag: "OTHER" }, inInfo(fields)))],
  ["StartTransaction.req", "idTag", (fields) => join({ connectorId: 1, meterStart: 0, timestamp }, fields)],
  ["StartTransaction.conf", "parentIdTag", (fields) => join({ transactionId: 1 }, inInfo(fields))],
  ["StopTransaction.req", "idTag", (fields) => join({ meterStop: 1, timestamp, transactionId: 1 }, fields)],
  ["StopTransaction.conf", "parentIdTag", inInfo],
];

const inKeys = (key: object, fields: object): object => ({
  configurationKey: [
    { key: "HeartbeatInterval", readonly: false, value: "300" },
    join({ readonly: false, ...key }, fields),
  ],
  unknownKey: ["Foo"],
});

/** Every place of a configuration value, for keys of all sorts. */
const values: readonly (readonly [key: string, place: Place])[] = [
  "AuthorizationKey",
  "aUTHORIZATIONkEY",
  "HeartbeatInterval",
  undefined,
].flatMap((key) => {
  const named = key === undefined ? {} : { key };
  return [
    [`the key ${String(key)}`, ["ChangeConfiguration.req", "value", (fields) => join(named, fields)]],
    [`the key ${String(key)}`, ["GetConfiguration.conf", "value", (fields) => inKeys(named, fields)]],
  ] satisfies [string, Place][];
});

/** Ways to be wrong that JSON can write. The first is right up to 20 characters. */
const wrong: readonly ((field: string, secret: string) => object)[] = [
  (field, secret) => ({ [field]: secret }),
  (field, secret) => ({ [field]: `${secret}\u0000` }),
  (field, secret) => ({ [field]: `\u0007${secret}` }),
  (field, secret) => ({ [field]: `${secret.slice(0, secret.length / 2)}\n${secret.slice(secret.length / 2)}` }),
  (field, secret) => ({ [field]: `${secret}\u007f` }),
  (field, secret) => ({ [field]: `\u00e9${secret}` }),
  (field, secret) => ({ [field]: `${secret}\ud800` }),
  (field, secret) => ({ [field]: [secret] }),
  (field, secret) => ({ [field]: [[[secret]]] }),
  (field, secret) => ({ [field]: { [field]: secret } }),
  (field, secret) => ({ [field]: { [secret]: secret } }),
  (field, secret) => ({ [field.toLowerCase()]: secret }),
  (field, secret) => ({ [field.toUpperCase()]: secret }),
  (field, secret) => ({ [`${field} `]: secret }),
  (field, secret) => ({ [field]: "CARD-2", [field.toLowerCase()]: secret }),
  (field, secret) => ({ [field]: "", [`${field}s`]: [secret] }),
  (field, secret) => ({ [field]: null, id_tag: { is: secret } }),
];

/** Ways to be wrong that only a value can have. */
const hostile: readonly ((field: string, secret: string) => object)[] = [
  (field, secret) => ({ [field]: new String(secret) }),
  (field, secret) => ({ [field]: Symbol(secret) }),
  (field, secret) => ({ [field]: () => secret }),
  (field, secret) => ({ [field]: new Error(secret) }),
  (field, secret) => ({ [field]: new Map([[secret, secret]]) }),
  (field, secret) => ({ [field]: { toString: () => secret, toJSON: () => secret, [Symbol.toStringTag]: secret } }),
  (field, secret) => ({
    get [field](): never {
      throw new Error(secret);
    },
  }),
];

/** A text that breaks off, or goes wrong, in the secret or behind it. */
function brokenTexts(text: string, secret: string): string[] {
  const at = text.indexOf(`"${secret}"`) + 1;
  const end = at + secret.length;
  const heads = [Math.ceil((at + end) / 2), end, end + 1, text.length - 1].map((position) => text.slice(0, position));
  const infixes = ["\u0000", "\\x", '"'].map((infix) => text.slice(0, end) + infix + text.slice(end));
  return [...heads, ...infixes, `${text}]`, `'${text}`];
}

/** All that is said of a result, other than its value. */
const saidOf = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${JSON.stringify(finding)} ${formatFinding(finding)}`).join("\n");
const said = (result: Result<unknown>): string => saidOf(result.ok ? result.warnings : result.issues);
function saidOfFrame(read: ocppj.ReadResult<unknown>): string {
  return read.ok ? saidOf(read.warnings) : `${saidOf(read.issues)}\n${read.reply ?? ""}`;
}

const tolerant = { tolerant: true };

function saidOfValue(constructor: AnyConstructor, payload: object): string[] {
  return [
    said(construct(constructor, payload)),
    said(constructor.decode(payload)),
    said(constructor.decode(payload, tolerant)),
  ];
}

function saidOfText(constructor: AnyConstructor, text: string): string[] {
  return [said(constructor.decodeJson(text)), said(constructor.decodeJson(text, tolerant))];
}

/** What is said of a CALL, or of the CALLRESULT of a CALL, with this payload; of a text, of its bytes, of a value. */
function saidOfFrames(message: string, payload: string | object): string[] {
  const [action, kind] = message.split(".") as ["Authorize", "req" | "conf"];
  const head = kind === "req" ? [2, "1", action] : [3, "1"];
  const text = `${JSON.stringify(head).slice(0, -1)},${typeof payload === "string" ? payload : ""}]`;
  const inputs = typeof payload === "string" ? [text, new TextEncoder().encode(text)] : [[...head, payload]];
  return inputs.flatMap((input) => [
    saidOfFrame(ocppj.read(input, { action })),
    saidOfFrame(ocppj.read(input, { action, ...tolerant })),
  ]);
}

/** All that is said of a secret, in a place and in every way to be wrong. */
function* allSaid([message, field, payloadOf]: Place, secret: string): Generator<string[]> {
  const constructor = constructorOf(message);
  for (const way of wrong) {
    const payload = payloadOf(way(field, secret));
    const text = JSON.stringify(payload);
    yield [...saidOfValue(constructor, payload), ...saidOfText(constructor, text), ...saidOfFrames(message, text)];
  }
  for (const way of hostile) {
    const payload = payloadOf(way(field, secret));
    yield [...saidOfValue(constructor, payload), ...saidOfFrames(message, payload)];
  }
  const text = JSON.stringify(payloadOf({ [field]: secret }));
  for (const broken of brokenTexts(text, secret))
    yield [...saidOfText(constructor, broken), ...saidOfFrames(message, broken)];
}

/** Characters that are in no word, no path and no JSON of a finding, so that one of them is enough to find a secret. */
const marks = "~@|`$&*!?#%=<>;";
const marked = new RegExp(`[${marks}]`);
const secretOf = (length: number): string =>
  Array.from({ length }, (_, i) => marks.charAt((i * 7 + length) % marks.length)).join("");

/** Printable ASCII that JSON writes as it is. */
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (character) => character !== '"' && character !== "\\",
);
const hexDigits = Array.from("0123456789abcdefABCDEF");

const named = [
  ...idTags.map((place) => [`${place[1]} of ${place[0]}`, place] as const),
  ...values.map(([key, place]) => [`${place[1]} of ${place[0]} with ${key}`, place] as const),
];

/** An AuthorizationKey is held to hexadecimal digits, so that texts with and without others have other findings. */
const alphabetsOf = ([message]: Place): readonly (readonly string[])[] =>
  idTags.some(([other]) => other === message)
    ? [printable]
    : [hexDigits, printable.filter((character) => !hexDigits.includes(character))];

/** An idTag is too long from 21 characters on, an AuthorizationKey from 41, any configuration value from 501. */
const lengthsOf = ([message]: Place): number[] => {
  const isIdTag = idTags.some(([other]) => other === message);
  const all = Array.from({ length: isIdTag ? 200 : 60 }, (_, i) => i + 1);
  return isIdTag ? all : [...all, 100, 101, 200, 499, 500, 501, 502, 600];
};

describe.each(named)("nothing of the %s is shown", (_, place) => {
  test("at any length that matters, in any way to be wrong", { timeout }, () => {
    for (const length of lengthsOf(place)) {
      for (const sayings of allSaid(place, secretOf(length)))
        for (const saying of sayings) if (marked.test(saying)) expect.fail(`of ${length} characters: ${saying}`);
    }
    // The ways to be wrong are what they are called: each has something to say to a strict receiver.
    for (const sayings of allSaid(place, secretOf(600))) expect(sayings[1]).toMatch(/"rule":"[a-z\d-]+"/);
  });

  test("so that another one of the same length has the very same findings and replies", { timeout }, () => {
    const twins = fc.constantFrom(...alphabetsOf(place)).chain((characters) => {
      const unit = fc.constantFrom(...characters);
      return fc
        .string({ unit, minLength: 1, maxLength: 200 })
        .chain((one) => fc.tuple(fc.constant(one), fc.string({ unit, minLength: one.length, maxLength: one.length })));
    });
    fc.assert(
      fc.property(twins, ([one, other]) => {
        expect([...allSaid(place, one)]).toEqual([...allSaid(place, other)]);
      }),
      // Each run tries every way to be wrong.
      { ...budget, numRuns: Math.ceil((budget.numRuns ?? 300) / 6) },
    );
  });
});

test.each(named)("a number in the %s is not shown", (_, [message, field, payloadOf]) => {
  const constructor = constructorOf(message);
  // No other number of a finding has two of these digits next to each other.
  for (const secret of [8989, 898_989_898, 8_989_898_989_898_989, -8989, 89.8989, 8989e100]) {
    const payload = payloadOf({ [field]: secret });
    const text = JSON.stringify(payload);
    const sayings = [
      ...saidOfValue(constructor, payload),
      ...saidOfText(constructor, text),
      ...saidOfFrames(message, text),
    ];
    expect(sayings.join("\n")).toContain("must be a string");
    expect(sayings.join("\n")).not.toMatch(/89|98/);
  }
});

test.each(named)("what stands for the object around the %s is not shown", (_, [message, field, payloadOf]) => {
  const constructor = constructorOf(message);
  for (const length of [1, 20, 60, 200]) {
    const secret = secretOf(length);
    const example = payloadOf({ [field]: "OTHER" });
    const outers = ["configurationKey", "idTagInfo", "localAuthorizationList"];
    for (const outer of outers.filter((name) => name in example)) {
      for (const wrongs of [secret, [secret], [[secret]], { [field]: [secret] }, [{ [field]: [secret] }]]) {
        const text = JSON.stringify({ ...example, [outer]: wrongs });
        const sayings = [...saidOfText(constructor, text), ...saidOfFrames(message, text)];
        for (const saying of sayings) expect(saying).not.toMatch(marked);
      }
    }
    for (const payload of [secret, [secret], [{ [field]: secret }]]) {
      const text = JSON.stringify(payload);
      const sayings = [...saidOfText(constructor, text), ...saidOfFrames(message, text)];
      for (const saying of sayings) expect(saying).not.toMatch(marked);
      expect(sayings[0]).toContain('"rule":"type"');
    }
  }
});

test("an idTag that stands in a list twice, or without what it needs, is not shown", () => {
  for (let length = 1; length <= 20; length++) {
    const entry = { idTag: secretOf(length), idTagInfo: { status: "ConcurrentTx", parentIdTag: secretOf(length) } };
    for (const list of [
      [entry, entry],
      [{ idTag: entry.idTag }, entry],
    ]) {
      const payload = { listVersion: 1, localAuthorizationList: list, updateType: "Full" };
      const text = JSON.stringify(payload);
      const constructor = constructorOf("SendLocalList.req");
      const sayings = [
        ...saidOfValue(constructor, payload),
        ...saidOfText(constructor, text),
        ...saidOfFrames("SendLocalList.req", text),
      ];
      for (const saying of sayings) {
        expect(saying).toContain('"rule":"unique-id-tags"');
        expect(saying).not.toMatch(marked);
      }
    }
  }
});

test("an idTag in bytes that are not UTF-8 is not shown", () => {
  for (let length = 1; length <= 200; length++) {
    const bytes = new TextEncoder().encode(`[2,"1","Authorize",{"idTag":"${secretOf(length)}x"}]`);
    bytes[bytes.indexOf(0x78, -4)] = 0xff;
    const saying = saidOfFrame(ocppj.read(bytes));
    expect(saying).toContain('"rule":"utf-8"');
    expect(saying).not.toMatch(marked);
  }
});

describe("what is said of an answer and its request", () => {
  test.each(["AuthorizationKey", "authorizationKEY", "NumberOfConnectors"])("shows no value of %s", (key) => {
    // Hexadecimal digits, of which no finding has five in a row.
    for (const value of ["ace01".repeat(8), "ace01".repeat(9).slice(0, 40), "ace01"]) {
      const change = ChangeConfiguration.req.decode({ key, value });
      const keys = GetConfiguration.conf.decode({
        configurationKey: [
          { key, readonly: true, value },
          { key: key.toUpperCase(), readonly: true, value },
        ],
        unknownKey: [key],
      });
      const asked = GetConfiguration.req.decode({ key: ["Other"] });
      if (!change.ok || !keys.ok || !asked.ok) throw new Error("a message was refused");
      const sayings = [said(change), said(keys), said(GetConfiguration.answers(asked.value, keys.value))];
      for (const status of ["Accepted", "Rejected", "RebootRequired", "NotSupported"] as const) {
        const answer = ChangeConfiguration.conf({ status });
        if (answer.ok) sayings.push(said(ChangeConfiguration.answers(change.value, answer.value)));
      }
      expect(sayings.join("\n")).toContain('"rule"');
      expect(sayings.join("\n")).not.toContain("ace01");
    }
  });

  test("shows no value beside keys that are not answered", () => {
    const keys = GetConfiguration.conf.decode({
      configurationKey: [{ key: "AuthorizationKey", readonly: false, value: secretOf(60) }],
    });
    const asked = GetConfiguration.req.decode({ key: ["Other", "AuthorizationKey"] });
    if (!keys.ok || !asked.ok) throw new Error("a message was refused");
    const saying = said(GetConfiguration.answers(asked.value, keys.value));
    expect(saying).toContain('"rule":"requested-keys"');
    expect(saying).not.toMatch(marked);
  });
});

describe("a text that an answer of UnknownVendorId must not carry", () => {
  const constructor = constructorOf("DataTransfer.conf");
  const ways: readonly ((secret: string) => object)[] = [
    (secret) => ({ status: "UnknownVendorId", data: secret }),
    (secret) => ({ data: `${secret}\u0000\u00e9\ud800`, status: "UnknownVendorId" }),
    (secret) => ({ status: "unknownvendorid", data: secret }),
    (secret) => ({ status: "UnknownVendorId", data: secret, messageId: secret }),
    (secret) => ({ status: "UnknownVendor", data: secret }),
    (secret) => ({ status: "", data: secret }),
    (secret) => ({ status: null, data: secret }),
    (secret) => ({ data: secret }),
    (secret) => ({ status: "UnknownVendorId", Data: { data: secret } }),
  ];

  test("is not shown", () => {
    for (let length = 1; length <= 200; length++) {
      const secret = secretOf(length);
      for (const way of ways) {
        const payload = way(secret);
        const text = JSON.stringify(payload);
        const sayings = [
          ...saidOfValue(constructor, payload),
          ...saidOfText(constructor, text),
          ...saidOfFrames("DataTransfer.conf", text),
        ];
        expect(sayings[1]).toMatch(/"rule":"[a-z\d-]+"/);
        for (const saying of sayings) expect(saying).not.toMatch(marked);
      }
      const text = JSON.stringify({ status: "UnknownVendorId", data: secret });
      for (const broken of brokenTexts(text, secret)) {
        const sayings = [...saidOfText(constructor, broken), ...saidOfFrames("DataTransfer.conf", broken)];
        for (const saying of sayings) expect(saying).not.toMatch(marked);
      }
    }
  });
});
