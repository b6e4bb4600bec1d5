import { describe, expect, test } from "vitest";

import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { newRealm } from "./realm.js";

/**
 * Near the end of the stack: the answer is the right one, or that the value could not be read, or the RangeError of the
 * engine comes through. It is never another verdict, and never another reason.
 *
 * The library is one plain script here: where the modules of a test import each other, what is imported is `undefined` when
 * the stack is full.
 */
const realm = newRealm();
const { library, ocppj, configuration } = realm.load();
const { change, readConf, readValue, standardKeys } = configuration;
const { Authorize, DataTransfer, formatFinding, GetConfiguration, operations, types, unwrap } = library;
const parse = realm.run("JSON.parse") as (text: string) => object;

/** What a call came to; it is judged when there is room again. */
type Outcome = { readonly answer: unknown } | { readonly thrown: unknown };

/** How many calls in a row have to have room for what they do until no more are made. */
const enough = 5;

/**
 * What a call comes to in every depth, from where the stack is full: each depth above has a little more room, until there
 * is enough.
 */
function outcomesOf(act: () => unknown, isRight: (outcome: Outcome) => boolean): Outcome[] {
  const outcomes: Outcome[] = [];
  const state = { right: 0, depths: 0 };
  const dive = (padding: number): number => {
    let below = padding;
    try {
      below = dive(padding + 1);
    } catch {
      // The stack is full: from here on it goes up.
    }
    if (state.right >= enough) return below;
    let outcome: Outcome;
    try {
      outcome = { answer: act() };
    } catch (error) {
      outcome = { thrown: error };
    }
    outcomes[state.depths++] = outcome;
    // To compare takes room, too, and where there is none, the next depth tries again.
    try {
      if (isRight(outcome)) state.right++;
    } catch {
      state.right = 0;
    }
    return below;
  };
  dive(0);
  return outcomes;
}

function findingsIn(answer: unknown): readonly { readonly rule: string }[] {
  return typeof answer === "object" && answer !== null && "issues" in answer
    ? (answer.issues as readonly { readonly rule: string }[])
    : [];
}

/** Whether it is the right answer, a refusal to have read it, or the error of the engine. */
function isAllowed(outcome: Outcome, right: unknown): boolean {
  if ("thrown" in outcome) return String(outcome.thrown).startsWith("RangeError");
  const found = findingsIn(outcome.answer);
  if (!found.some(({ rule }) => rule === "unreadable")) return JSON.stringify(outcome.answer) === JSON.stringify(right);
  const expected = findingsIn(right).map(({ rule }) => rule);
  return found.every(({ rule }) => rule === "unreadable" || expected.includes(rule));
}

/**
 * Does it often enough for the engine to have compiled its expressions for good: V8 ends the process when the stack is full
 * while it compiles one, whoever calls.
 */
function warmed(act: () => unknown): unknown {
  for (let i = 0; i < 10; i++) act();
  return act();
}

/** Calls it at the end of the stack, and returns what it must not come to. */
function wrongAnswers(act: () => unknown): unknown[] {
  const right = warmed(act);
  const text = JSON.stringify(right);
  const outcomes = outcomesOf(act, (outcome) => "answer" in outcome && JSON.stringify(outcome.answer) === text);
  // In the end there is room.
  expect(outcomes.at(-1)).toEqual({ answer: right });
  return outcomes.filter((outcome) => !isAllowed(outcome, right));
}

const tolerant = { tolerant: true };

describe.each(messages)("%s at the end of the stack", (_, action, kind) => {
  const constructor = operations[action][kind];
  const example = examples[action]?.[kind].at(-1) ?? {};
  const fields = Object.keys(example);
  const wrong = { ...Object.fromEntries(fields.slice(1).map((field) => [field, null])), x: 1 };

  test.each([
    ["a good", example],
    ["a bad", wrong],
  ])("has the right answer to %s payload, or none", (_what, value) => {
    const text = JSON.stringify(value);
    const payload = parse(text);
    const frame = kind === "req" ? [2, "1", action, payload] : [3, "1", payload];
    for (const act of [
      () => construct(constructor, payload),
      () => constructor.decode(payload, tolerant),
      () => constructor.decodeJson(text, tolerant),
      () => constructor["~standard"].validate(payload),
      () => ocppj.read(JSON.stringify(frame), { action, ...tolerant }),
    ])
      expect(wrongAnswers(act)).toEqual([]);
  });
});

const answering = Object.values(operations).filter(({ answers }) => answers !== undefined);

test.each(answering.map(({ action }) => action))("the answers of %s at the end of the stack", (action) => {
  const answers = operations[action].answers as (...of: readonly unknown[]) => unknown;
  const [req, conf] = (["req", "conf"] as const).map((kind) =>
    unwrap<unknown>(operations[action][kind].decode(examples[action]?.[kind].at(-1))),
  );
  expect(wrongAnswers(() => answers(req, conf))).toEqual([]);
});

const call = { id: unwrap(ocppj.MessageId("1")) };
const bytes = new TextEncoder().encode('[2,"1","Authorize",{"idTag":"CARD"}]');
const badBytes = Uint8Array.from([...bytes.subarray(0, 10), 0xff]);
const [finding] = Authorize.req.decode({}).issues ?? [];
const answered = unwrap(
  GetConfiguration.conf({
    configurationKey: [
      { key: "HeartbeatInterval", readonly: true, value: "300 " },
      { key: "SupportedFeatureProfiles", readonly: true, value: "Core" },
      { key: "Colour", readonly: false, value: "red" },
    ],
  }),
);
const deep: unknown = parse(`${"[".repeat(900)}1${"]".repeat(900)}`);
const tooDeep: unknown = parse(`${"[".repeat(1100)}1${"]".repeat(1100)}`);

test.each<[what: string, act: () => unknown]>([
  ["bad JSON of a message", () => Authorize.req.decodeJson('{"idTag":"CARD"')],
  ["bad JSON of a frame", () => ocppj.read('[2,"1","Authorize",{"idTag":"CARD"')],
  ["bytes", () => ocppj.read(bytes)],
  ["bytes that are no UTF-8", () => ocppj.read(badBytes)],
  ["a frame that is a value", () => ocppj.read([2, "1", "Authorize", { idTag: "CARD" }])],
  ["a frame with another action", () => ocppj.read('[2,"1","Nothing",{}]')],
  ["an error", () => ocppj.read('[4,"1","Nothing","",{"a":[{}]}]', tolerant)],
  ["an answer that is not checked", () => ocppj.read([3, "1", { a: [{ b: 1 }] }])],
  ["data of a tolerant receiver", () => DataTransfer.req.decode({ vendorId: "x", data: { a: [1] } }, tolerant)],
  ["deep data of a tolerant receiver", () => DataTransfer.req.decode({ vendorId: "x", data: deep }, tolerant)],
  ["data that is too deep", () => DataTransfer.req.decode({ vendorId: "x", data: tooDeep }, tolerant)],
  ["a CALL that is written", () => ocppj.call(call.id, "Authorize", unwrap(Authorize.req({ idTag: "CARD" })))],
  ["an error that is written", () => ocppj.callError(call, "GenericError", "words")],
  ["a Date", () => types.DateTime(new Date(0))],
  ["a moment with an offset", () => types.DateTime.decode("2025-1-2 15:4:5.5+02:00", tolerant)],
  ["the comparison of moments", () => types.DateTime.compare("2025-01-02T15:04:05Z", "2025-01-02T15:04:05.0Z")],
  ["the Date of a moment", () => types.DateTime.toDate("2025-01-02T15:04:05Z")],
  ["the comparison of texts", () => types.IdToken.equals("\u212a", "k")],
  ["the value of a key", () => readValue(standardKeys.MeterValuesSampledData, "Voltage.L1, SoC", tolerant)],
  ["a configuration", () => readConf(answered, { ...tolerant, req: unwrap(GetConfiguration.req({})) })],
  ["a change", () => change(standardKeys.HeartbeatInterval, 300)],
  ["a guard", () => types.Reason.is("Local")],
  ["a finding in words", () => finding && formatFinding(finding)],
])("%s at the end of the stack", (_, act) => {
  expect(wrongAnswers(act)).toEqual([]);
});

test("what is written has its details, unless the stack is full", () => {
  const act = (): string => ocppj.callError(call, "GenericError", "", { a: [{ b: 1 }] });
  const text = '[4,"1","GenericError","",{"a":[{"b":1}]}]';
  expect(warmed(act)).toBe(text);
  const outcomes = outcomesOf(act, (outcome) => "answer" in outcome && outcome.answer === text);
  const answers = new Set(outcomes.flatMap((outcome) => ("answer" in outcome ? [outcome.answer] : [])));
  expect([...answers].filter((answer) => answer !== text && answer !== '[4,"1","GenericError","",{}]')).toEqual([]);
});
