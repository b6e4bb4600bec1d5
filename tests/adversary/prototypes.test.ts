import { expect, test } from "vitest";

import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { newRealm, type Loaded, type Realm, words } from "./realm.js";

/**
 * What somebody adds to a prototype changes nothing, whatever its name: each word of the library, an index, or a symbol
 * that the language itself looks up. Each case has a realm of its own, where the library is loaded while the addition is
 * there, or before. Built-in functions that somebody replaces are not defended against, so that names which a prototype
 * has already are left as they are.
 */

const symbols = Reflect.ownKeys(Symbol)
  .map((name): unknown => Reflect.get(Symbol, name))
  .filter((value) => typeof value === "symbol");
const others = ["", "0", "1", "2", "3", "4", "5", "6", "8", "10", "20", "then", "toJSON", "foo", "groups", "indices"];
const names: readonly (string | symbol)[] = [...words, ...others, ...symbols];

/** Ways to add a property, as scripts. */
const ways: readonly (readonly [way: string, descriptor: string])[] = [
  ["a value", `value: "Accepted", writable: true, enumerable: true`],
  ["a hidden value that cannot be written", `value: 5, writable: false, enumerable: false`],
  ["a hidden method", `value: () => ({ done: true }), writable: true, enumerable: false`],
  ["an accessor", `get: () => true, set: () => undefined, enumerable: true`],
];

const prototypes: readonly (readonly [of: string, constructors: readonly string[]])[] = [
  ["objects", ["Object"]],
  ["everything else", ["Array", "String", "RegExp", "Promise", "Function", "Number", "Map", "Set", "Date"]],
];

/** For each message the fullest example, one without fields, and one in which everything is wrong. */
const payloads = messages.map(([, action, kind]) => {
  const example = examples[action]?.[kind].at(-1) ?? {};
  const wrong = Object.fromEntries(Object.keys(example).map((field) => [field, null]));
  return { action, kind, texts: [example, {}, { ...wrong, x: 1 }].map((payload) => JSON.stringify(payload)) };
});

const frames = [
  '[2,"1","Authorize",{"idTag":"CARD"}]',
  '[2,"1","Authorize",{"idTag":5}]',
  '[2,"1","Nothing",{}]',
  '[3,"1",{"currentTime":"2025-01-02T15:04:05Z"}]',
  '[4,"1","GenericError","",{"a":[{"b":1}]}]',
  '[4,"1"]',
  '[5,"1"]',
  "{}",
];

const recurring =
  '{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,' +
  '"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute",' +
  '"chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":1}]}}}';

/** What is expected of it are limits. */
const unordered = recurring.replace(/(?=\]\}\}\}$)/, ',{"startPeriod":60,"limit":1},{"startPeriod":60,"limit":1}');

/** All that the library answers in a realm: to texts, to values of that realm, and to what is to be written. */
function* answers({ run }: Realm, { library, ocppj, configuration }: Loaded): Generator<unknown> {
  const parse = run("JSON.parse") as (text: string) => object;
  for (const { action, kind, texts } of payloads) {
    const constructor = library.operations[action][kind];
    for (const text of texts) {
      yield constructor.decodeJson(text);
      yield constructor.decodeJson(text, { tolerant: true });
      yield constructor.decode(parse(text), parse("{}"));
      yield construct(constructor, parse(text));
    }
  }
  for (const text of frames) {
    const read = ocppj.read(text, { action: "Heartbeat" });
    yield read;
    yield ocppj.read(parse(text));
    yield ocppj.read(parse(text), parse('{"tolerant":true}'));
    if (!read.ok || read.frame.messageType !== "CALL") continue;
    const { id, action, payload } = read.frame;
    yield ocppj.call(id, action, payload);
    yield ocppj.callError(read.frame, "GenericError", "\u00e9", { details: parse('{"a":[{"b":1}]}') });
  }
  yield ocppj.read('[2,"1","Reset",');
  yield library.DataTransfer.req.decodeJson('{"vendorId":"x","data":[{"a":[1]}]}', { tolerant: true });
  yield library.SetChargingProfile.req.decodeJson(recurring);
  yield library.SetChargingProfile.req.decodeJson(unordered);
  yield library.types.DateTime.decode("2025-01-02 15:04:05,5", { tolerant: true });
  yield library.types.DateTime.compare("2025-01-02T15:04:05Z", "");
  yield library.types.CiString20Type.equals("a", "A");
  const request = library.GetConfiguration.req({ key: ["A", "B"] });
  const answer = library.GetConfiguration.conf({ unknownKey: ["C"] });
  if (request.ok && answer.ok) yield library.GetConfiguration.answers(request.value, answer.value);
  yield* configurationAnswers(library, configuration);
}

function* configurationAnswers(
  { GetConfiguration }: Loaded["library"],
  { change, defineKeys, keyNamed, readConf, readValue, standardKeys }: Loaded["configuration"],
): Generator<unknown> {
  for (const text of ["300", "300 ", "true", " 1", "", "Voltage.L1, SoC,,x", "1.RST,x", "core", "zz"]) {
    for (const key of Object.values(standardKeys)) {
      yield readValue(key, text);
      yield readValue(key, text, { tolerant: true });
    }
  }
  yield change(standardKeys.HeartbeatInterval, 300);
  yield change(standardKeys.MeterValuesSampledData, [{ measurand: "Voltage", phase: "L1" }]);
  yield change(standardKeys.ConnectorPhaseRotation, [{ connectorId: 1, rotation: "RST" }]);
  yield change(standardKeys.LocalPreAuthorize, 5 as never);
  yield keyNamed("heartbeatinterval");
  const ownKeys = defineKeys({ Colour: { type: "string", accessibility: "RW", members: ["red"] } });
  const conf = GetConfiguration.conf({
    configurationKey: ["HeartbeatInterval", "Colour", "Other"].map((key) => ({ key, readonly: true, value: "red" })),
  });
  const req = GetConfiguration.req({});
  if (!conf.ok || !req.ok) return;
  yield readConf(conf.value, { req: req.value });
  yield readConf(conf.value, { tolerant: true, keys: ownKeys });
}

/** What a realm answers while its prototypes have some names more, which are there before the library or after it. */
function answersWhile(of: readonly string[], added: readonly (string | symbol)[], how: string, first: boolean): string {
  const realm = newRealm();
  const loaded = first ? undefined : realm.load();
  const descriptor = realm.run(`({ __proto__: null, configurable: true, ${how} })`) as PropertyDescriptor;
  const places = of
    .map((name) => realm.run(`${name}.prototype`) as object)
    .flatMap((prototype) =>
      added.filter((name) => !Object.hasOwn(prototype, name)).map((name) => ({ prototype, name })),
    );
  const all: unknown[] = [];
  try {
    for (const { prototype, name } of places) Object.defineProperty(prototype, name, descriptor);
    for (const answer of answers(realm, loaded ?? realm.load())) all.push(answer);
  } catch (error) {
    all.push(String(error));
  } finally {
    for (const { prototype, name } of places) Reflect.deleteProperty(prototype, name);
  }
  return JSON.stringify(all);
}

const clean = newRealm();
const expected = JSON.stringify([...answers(clean, clean.load())]);

/** How many names are added at once. Where something changes, they are tried one by one. */
const atOnce = 60;

const cases = prototypes.flatMap(([of, constructors]) =>
  ways.map(([way, descriptor]) => [way, of, constructors, descriptor] as const),
);

test.each(cases)(
  "%s of any name that the prototype of %s has changes nothing",
  (_way, _of, constructors, descriptor) => {
    const guilty: string[] = [];
    for (const first of [true, false]) {
      const changes = (added: readonly (string | symbol)[]): boolean =>
        answersWhile(constructors, added, descriptor, first) !== expected;
      for (let i = 0; i < names.length; i += atOnce) {
        const some = names.slice(i, i + atOnce);
        if (changes(some)) guilty.push(...some.filter((name) => changes([name])).map(String));
      }
    }
    expect(guilty).toEqual([]);
  },
);

test("what is asked has answers of all sorts, and the words are those of the library", () => {
  expect(expected).toContain('"ok":true');
  expect(expected).toContain('"rule":"required"');
  expect(expected).toContain('"repair":"omitted"');
  expect(expected).toContain('[2,\\"1\\",\\"Authorize\\",{\\"idTag\\":\\"CARD\\"}]');
  expect(words).toEqual(expect.arrayContaining(["idTag", "maxIssues", "decodeJson", "value", "return", "toJSON"]));
});
