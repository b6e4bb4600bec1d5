/** The messages from text and from an object, accepted and refused, beside what others offer. */
import { type Action, operations, type Result } from "ocpp16messages";
import * as ocppj from "ocpp16messages/ocppj";

import { examples } from "../tests/examples.js";
import { byHand } from "./by-hand.js";
import type { Case, Contender } from "./harness.js";
import { ajvCheck, typeboxCheck, typedOcppCheck, typedOcppFrame, zodOcppCheck } from "./peers.js";

export const ours = "ocpp16messages";

export type Kind = "req" | "conf";

interface Constructor {
  (input: unknown): Result<unknown>;
  readonly decodeJson: (text: string, options?: object) => Result<unknown>;
  readonly "~standard": {
    readonly jsonSchema: { readonly input: (options: { target: string }) => Readonly<Record<string, unknown>> };
  };
}

/** A message and a payload of it that is valid. */
interface Subject {
  readonly message: string;
  readonly action: string;
  readonly kind: Kind;
  readonly constructor: Constructor;
  readonly payload: object;
  /** `Authorize.conf 2`: the message and which of its payloads. */
  readonly name: string;
}

function subject(action: Action, kind: Kind, payload: object, number: number): Subject {
  const message = `${action}.${kind}`;
  const constructor = operations[action][kind] as unknown as Constructor;
  return { message, action, kind, constructor, payload, name: `${message} ${number}` };
}

/** The 56 messages of OCPP 1.6 itself: not every contender has those of the security white paper. */
const subjects: readonly Subject[] = Object.values(operations)
  .filter(({ profile }) => profile !== "Security")
  .flatMap(({ action }) =>
    (["req", "conf"] as const).flatMap((kind) =>
      (examples[action]?.[kind] ?? []).map((payload, i) => subject(action, kind, payload, i + 1)),
    ),
  );

/** The message of a case. */
export function messageOf(name: string): string {
  return name.replace(/ \d+$/, "");
}

/** The schemas of the fields that a message may have. */
function fieldsOf({ constructor }: Subject): readonly object[] {
  const { properties } = constructor["~standard"].jsonSchema.input({ target: "draft-07" });
  return Object.values(properties as Readonly<Record<string, object>>);
}

const mayHaveFields = (one: Subject): boolean => fieldsOf(one).length > 0;

function saysOneMember(one: Subject): boolean {
  const [first, ...others] = fieldsOf(one);
  return first !== undefined && others.length === 0 && "enum" in first;
}

/** The messages that only say one member of an enumeration. */
export const oneMemberMessages: ReadonlySet<string> = new Set(
  Object.values(operations)
    .flatMap(({ action }) => [subject(action, "req", {}, 1), subject(action, "conf", {}, 1)])
    .filter(saysOneMember)
    .map(({ message }) => message),
);

/** Whether the library recognises the text of the payload as it is, rather than to parse it. */
const isRecognised = (one: Subject): boolean => JSON.stringify(one.payload) === "{}" || saysOneMember(one);

/** A text of the payload that is parsed: a blank keeps it from being recognised. */
function parsedText(one: Subject): string {
  const text = JSON.stringify(one.payload);
  return isRecognised(one) ? text.replace("{", "{ ") : text;
}

const isOk = (answer: unknown): boolean => (answer as Result<unknown>).ok;

/** One that only says yes or no. What it parsed is kept if it is valid, as a message of ours is. */
const checker = (
  name: string,
  value: () => unknown,
  check: (value: unknown) => boolean,
  right: boolean,
): Contender => ({
  name,
  run() {
    const given = value();
    return check(given) ? given : undefined;
  },
  isRight: (answer) => (answer !== undefined) === right,
});

/** What reads every text that is valid: the library, JSON.parse alone, and JSON.parse with Ajv. */
function readers({ action, kind, constructor }: Subject, text: string): Contender[] {
  return [
    { name: ours, run: () => constructor.decodeJson(text), isRight: isOk },
    { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
    checker("Ajv", (): unknown => JSON.parse(text), ajvCheck(action, kind), true),
  ];
}

/** From text to a message that is typed, fully checked and frozen; the others parse the text and check it. */
export function fromText(): Case[] {
  return subjects.filter(mayHaveFields).map((one) => {
    const { message, action, kind, name } = one;
    const text = parsedText(one);
    const parsed = (): unknown => JSON.parse(text);
    return {
      name,
      contenders: [
        ...readers(one, text),
        checker("typebox", parsed, typeboxCheck(action, kind), true),
        checker("typed-ocpp", parsed, typedOcppCheck(action, kind), true),
        checker("zod-ocpp", parsed, zodOcppCheck(action, kind), true),
        checker("by hand", parsed, byHand[message] ?? (() => false), true),
      ],
    };
  });
}

/** From the texts that are recognised as they are. */
export function recognised(): Case[] {
  return subjects
    .filter(isRecognised)
    .map((one) => ({ name: one.name, contenders: readers(one, JSON.stringify(one.payload)) }));
}

/** From the texts that have a time in them, which is in UTC, now written with this offset. */
export function withOffset(offset: string): Case[] {
  return subjects.flatMap((one) => {
    const text = JSON.stringify(one.payload);
    const changed = text.replace(/(:\d\d(?:\.\d+)?)Z"/g, `$1${offset}"`);
    return changed === text ? [] : [{ name: one.name, contenders: readers(one, changed) }];
  });
}

/** A payload that is not ours, and its line in the file that it comes from. */
export interface HeldOut {
  readonly line: number;
  readonly action: Action;
  readonly kind: Kind;
  readonly payload: object;
}

/** From the texts of payloads that are not ours; those of messages without fields say nothing. */
export function heldOut(payloads: readonly HeldOut[]): Case[] {
  return payloads
    .map(({ line, action, kind, payload }) => subject(action, kind, payload, line))
    .filter(mayHaveFields)
    .map((one) => ({ name: one.name, contenders: readers(one, parsedText(one)) }));
}

/** From an object of our own to a message; the others only check the object. */
export function fromObject(): Case[] {
  return subjects.map(({ message, action, kind, constructor, payload, name }) => {
    const given = (): unknown => payload;
    return {
      name,
      contenders: [
        { name: ours, run: () => constructor(payload), isRight: isOk },
        checker("Ajv", given, ajvCheck(action, kind), true),
        checker("typebox", given, typeboxCheck(action, kind), true),
        checker("typed-ocpp", given, typedOcppCheck(action, kind), true),
        checker("zod-ocpp", given, zodOcppCheck(action, kind), true),
        checker("by hand", given, byHand[message] ?? (() => false), true),
      ],
    };
  });
}

/** Messages with one field that has a wrong type, and one that does not exist. */
export function refused(): Case[] {
  return subjects.map(({ action, kind, constructor, payload, name }) => {
    const [first] = Object.keys(payload);
    const text = JSON.stringify({ ...payload, ...(first !== undefined && { [first]: { wrong: true } }), surplus: 1 });
    const parsed = (): unknown => JSON.parse(text);
    return {
      name,
      contenders: [
        { name: ours, run: () => constructor.decodeJson(text), isRight: (answer) => !isOk(answer) },
        checker("Ajv", parsed, ajvCheck(action, kind), false),
        checker("typed-ocpp", parsed, typedOcppCheck(action, kind), false),
        checker("zod-ocpp", parsed, zodOcppCheck(action, kind), false),
      ],
    };
  });
}

/** Tolerant reading beside strict reading, of the same text. */
export function tolerant(): Case[] {
  return subjects.map((one): Case => {
    const { constructor, name } = one;
    const text = parsedText(one);
    return {
      name,
      contenders: [
        { name: ours, run: () => constructor.decodeJson(text, { tolerant: true }), isRight: isOk },
        { name: "strict", run: () => constructor.decodeJson(text), isRight: isOk },
      ],
    };
  });
}

/** A message as chargers send it, which tolerant reading repairs, beside the same message without a flaw. */
export function repaired(): Case[] {
  const good = JSON.stringify({
    connectorId: 1,
    meterValue: [{ timestamp: "2025-01-02T15:04:05Z", sampledValue: [{ value: "1", unit: "Wh" }] }],
  });
  const { decodeJson } = operations.MeterValues.req;
  const flaws = {
    "no zone": good.replace("05Z", "05"),
    "a number for a text": good.replace('"1"', "1"),
    "an unknown field": good.replace("{", '{"vendor":1,'),
  };
  return Object.entries(flaws).map(([name, text]): Case => ({
    name,
    contenders: [
      { name: ours, run: () => decodeJson(text, { tolerant: true }), isRight: isOk },
      { name: "strict", run: () => decodeJson(good), isRight: isOk },
    ],
  }));
}

/** CALLs, from text to a frame whose payload is checked; Ajv checks the payload alone, typed-ocpp the frame. */
export function frames(): Case[] {
  return subjects
    .filter(({ kind }) => kind === "req")
    .map(({ action, payload, name }): Case => {
      const text = JSON.stringify([2, "19223201", action, payload]);
      const payloadOf = (): unknown => (JSON.parse(text) as readonly unknown[])[3];
      return {
        name,
        contenders: [
          { name: ours, run: () => ocppj.read(text), isRight: isOk },
          { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
          checker("Ajv", payloadOf, ajvCheck(action, "req"), true),
          checker("typed-ocpp", (): unknown => JSON.parse(text), typedOcppFrame(), true),
        ],
      };
    });
}
