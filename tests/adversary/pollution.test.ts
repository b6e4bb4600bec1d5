import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";

import { change, defineKeys, keyNamed, readConf, readValue, standardKeys } from "../../src/configuration/index.js";
import { Authorize, GetConfiguration, SendLocalList } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";

/**
 * What an object does not own is not there: what somebody adds to the prototypes that all objects share changes neither a
 * verdict nor a message. Everything is done once before and once while it is there.
 */

/** Ways to add a property, with how they look. */
const ways: readonly (readonly [way: string, descriptor: PropertyDescriptor])[] = [
  ["a value", { value: "Accepted", writable: true, enumerable: true }],
  ["null", { value: null, writable: true, enumerable: true }],
  ["a hidden value", { value: "CARD", writable: true, enumerable: false }],
  ["a hidden value that cannot be written", { value: 1, writable: false, enumerable: false }],
  ["an accessor", { get: () => true, set: () => undefined, enumerable: true }],
  ["a hidden setter", { set: () => undefined, enumerable: false }],
];

function whilePolluted<T>(shared: object, name: string, descriptor: PropertyDescriptor, run: () => T): T {
  Object.defineProperty(shared, name, { ...descriptor, configurable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(shared, name);
    Array.prototype.length = 0;
  }
}

/** Names of our own records and options. */
const ours = [
  ..."action details empty expected foreign helpers accepts id inherits issues kind level maxIssues".split(" "),
  ..."messageType more owned part path pristine received repair rule tolerant violation warnings".split(" "),
];
const indices = ["0", "1", "2", "6", "8"];

/** The payload, and wrong ones that are close to it: each field left out or `null`, and one that is not known. */
function* payloadsNear(example: object): Generator<object> {
  yield example;
  yield { ...example, x: 1 };
  yield { x: 1 };
  for (const field of Object.keys(example)) {
    const { [field]: _, ...rest } = example as Record<string, unknown>;
    yield rest;
    yield { ...example, [field]: null };
  }
}

/** All that is said of a payload, as text. */
function said(constructor: (typeof messages)[number][3], payload: object): string {
  const text = JSON.stringify(payload);
  const results = [
    construct(constructor, payload),
    constructor.decode(payload),
    constructor.decode(payload, {}),
    constructor.decode(payload, { tolerant: true }),
    constructor.decode(JSON.parse(text), { owned: true }),
    constructor.decodeJson(text),
    constructor.decodeJson(text, { tolerant: true, maxIssues: 2 }),
  ];
  const frozen = results.every(
    (result) => !result.ok || [...objectsIn(result.value)].every((object) => Object.isFrozen(object)),
  );
  return JSON.stringify([results, frozen]);
}

describe.each(messages)("%s", (_, action, kind, constructor) => {
  const all = examples[action]?.[kind] ?? [];
  const payloads = all.flatMap((example) => [...payloadsNear(example)]);
  const fields = new Set(all.flatMap((example) => [...objectsIn(example)].flatMap((object) => Object.keys(object))));
  const names = [...new Set([...fields, ...ours, ...indices])];

  test.each(ways)(
    "says the same while Object.prototype has %s of any name that matters",
    (_way, descriptor) => {
      const before = payloads.map((payload) => said(constructor, payload));
      for (const name of names) {
        const during = whilePolluted(Object.prototype, name, descriptor, () =>
          payloads.map((payload) => said(constructor, payload)),
        );
        expect([name, ...during]).toEqual([name, ...before]);
      }
    },
    60_000,
  );

  test.each(ways)("says the same while Array.prototype has %s at an index", (_way, descriptor) => {
    const before = payloads.map((payload) => said(constructor, payload));
    for (const index of indices) {
      const during = whilePolluted(Array.prototype, index, descriptor, () =>
        payloads.map((payload) => said(constructor, payload)),
      );
      expect([index, ...during]).toEqual([index, ...before]);
    }
  });
});

describe("a frame", () => {
  const frames = [
    [2, "1", "Authorize", { idTag: "CARD" }],
    [2, "1", "Authorize", {}],
    [3, "1", { currentTime: "2025-01-02T15:04:05Z" }],
    [3, "1", {}],
    [4, "1", "GenericError", "", {}],
    [4, "1", "GenericError"],
    [5, "1", {}],
    [],
    {},
  ];
  const saidOfAll = (): string =>
    JSON.stringify(
      frames.flatMap((frame) => [
        ocppj.read(frame),
        ocppj.read(frame, {}),
        ocppj.read(JSON.stringify(frame)),
        ocppj.read(JSON.stringify(frame), { action: "Heartbeat" }),
        ocppj.read(JSON.stringify(frame).slice(0, -1)),
      ]),
    );

  test.each(ways)("is read the same while there is %s", (_way, descriptor) => {
    const before = saidOfAll();
    for (const shared of [Object.prototype, Array.prototype]) {
      for (const name of [...ours, ...indices, "idTag", "currentTime"]) {
        expect([name, whilePolluted(shared, name, descriptor, saidOfAll)]).toEqual([name, before]);
      }
    }
  });
});

describe("a configuration", () => {
  const own = defineKeys({
    LedColour: { type: "string", accessibility: "RW", members: ["red"] },
    Offset: { type: "integer", accessibility: "RW" },
    Phases: { type: "CSL", accessibility: "RW", items: "text" },
  });
  const keys = { ...standardKeys, ...own };
  const entry = (key: string, value?: string): object => ({
    key,
    readonly: false,
    ...(value !== undefined && { value }),
  });
  const conf = {
    configurationKey: [
      entry("HeartbeatInterval", "300"),
      entry("MeterValuesSampledData", "Voltage,Voltage.L1,Humidity"),
      entry("CpoName"),
      entry("Offset", "5"),
      entry("AuthorizationKey", "c0ffee"),
      entry("offset", "6"),
      entry("Unknown"),
    ],
  };
  const saidOfAll = (): string =>
    JSON.stringify([
      readConf(conf as never, { keys }),
      readConf(conf as never, { keys, tolerant: true, req: {} as never }),
      readConf({} as never, {}),
      readValue(standardKeys.ConnectorPhaseRotation, "1.RST,2"),
      readValue(standardKeys.SecurityProfile, "4", { tolerant: true }),
      readValue(standardKeys.CpoName, "x"),
      change(standardKeys.CpoName, "x"),
      readValue(own.Offset, "-5"),
      readValue(own.LedColour, "RED"),
      readValue(own.Phases, "a,b", {}),
      change(standardKeys.HeartbeatInterval, 300),
      change(standardKeys.MeterValuesSampledData, [{ measurand: "Voltage" }, { measurand: "SoC", phase: "L1" }]),
      change(standardKeys.MeterValuesSampledData, [{}] as never),
      change(standardKeys.NumberOfConnectors as never, 2 as never),
      change(own.Offset, -5),
      keyNamed("phases", own),
      Object.keys(defineKeys({ A: { type: "boolean", accessibility: "R" } }).A),
    ]);
  const names = [
    ..."accessibility connectorId configurationKey items key keys least limits measurand members most phase".split(" "),
    ..."profile readonly refusal req required rotation source type unset value values HeartbeatInterval CpoName".split(
      " ",
    ),
  ];

  test.each(ways)("is read and written the same while there is %s", (_way, descriptor) => {
    const before = saidOfAll();
    for (const shared of [Object.prototype, Array.prototype]) {
      for (const name of [...names, ...ours, ...indices]) {
        expect([name, whilePolluted(shared, name, descriptor, saidOfAll)]).toEqual([name, before]);
      }
    }
  });
});

test("the smallest cases", () => {
  const value = (any: unknown): PropertyDescriptor => ({ value: any, writable: true, enumerable: false });
  expect(
    whilePolluted(Object.prototype, "tolerant", value(true), () => Authorize.conf.decode({ idTagInfo: null }, {}).ok),
  ).toBe(false);
  expect(whilePolluted(Object.prototype, "0", value("Foo"), () => GetConfiguration.req({ key: new Array(1) }).ok)).toBe(
    false,
  );
  const swallow = { set: () => undefined, enumerable: false };
  const list = { listVersion: 1, updateType: "Full", localAuthorizationList: [] } as const;
  expect(whilePolluted(Object.prototype, "localAuthorizationList", swallow, () => SendLocalList.req(list))).toEqual({
    ok: true,
    value: list,
    warnings: [],
  });
  const keys = { key: ["Foo", "Bar"] };
  expect(whilePolluted(Object.prototype, "0", swallow, () => GetConfiguration.req(keys))).toEqual({
    ok: true,
    value: keys,
    warnings: [],
  });
  expect(
    whilePolluted(Object.prototype, "idTag", value("CARD"), () => Authorize.req.decodeJson('{"x":1}')),
  ).toMatchObject({ ok: false, issues: [{ path: ["idTag"], rule: "required" }, { path: ["x"] }] });
  for (const name of ["messageType", "id"]) {
    const read = whilePolluted(Object.prototype, name, value("CALL"), () => ocppj.read('[9,"1",{}]'));
    expect(Object.keys(read)).not.toContain("reply");
  }
});

test("a property that JSON.stringify does not see is not there", () => {
  const hidden = Object.defineProperty({}, "idTag", { value: "CARD", enumerable: false });
  for (const result of [construct(Authorize.req, hidden), Authorize.req.decode(hidden)])
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["idTag"], rule: "required" }] });
});

test("an answer is judged the same", () => {
  const asked = GetConfiguration.req({ key: ["Foo"] });
  const empty = GetConfiguration.conf({});
  if (!asked.ok || !empty.ok) throw new Error("a message was refused");
  for (const [, descriptor] of ways) {
    const answers = (): unknown => GetConfiguration.answers(asked.value, empty.value);
    expect(whilePolluted(Object.prototype, "unknownKey", descriptor, answers)).toEqual(answers());
  }
});

test("it does not matter whether it was there before the library was imported", () => {
  const run = (prelude: string): string =>
    execFileSync(process.execPath, [
      "--input-type=module",
      "--eval",
      `${prelude}
      const { Authorize, DataTransfer, Heartbeat, Reset, StatusNotification } = await import("ocpp16messages");
      console.log(JSON.stringify([
        Authorize.req({ idTag: "CARD" }), Authorize.req({}), Reset.conf({ status: "Accepted" }), Reset.conf({ status: "foobar" }),
        Heartbeat.req({}), Heartbeat.conf.decodeJson("{}"), DataTransfer.req.decodeJson('{"vendorId":"x","data":1}'),
        StatusNotification.req({ connectorId: 0, errorCode: "NoError", status: "Charging" }),
      ]));`,
    ]).toString();
  const clean = run("");
  expect(clean).toContain('"ok":true');
  // Node itself cannot import anything while there is a path.
  for (const name of [...ours, "6", "8"].filter((each) => each !== "path")) {
    const prelude = `Object.defineProperty(Object.prototype, "${name}", { value: ["foobar"], writable: true });`;
    expect([name, run(prelude)]).toEqual([name, clean]);
  }
}, 120_000);
