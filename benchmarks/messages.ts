/** All 56 messages of OCPP 1.6 itself, each from text and from an object, accepted and refused, beside what others offer. */
import { operations, type Result } from "ocpp16messages";
import * as ocppj from "ocpp16messages/ocppj";

import { examples } from "../tests/examples.js";
import { byHand } from "./by-hand.js";
import type { Case, Contender } from "./harness.js";
import { ajvCheck, typedOcppCheck, typedOcppFrame, zodOcppCheck } from "./peers.js";

export const ours = "ocpp16messages";

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
  readonly kind: "req" | "conf";
  readonly constructor: Constructor;
  readonly payload: object;
  /** `Authorize.conf 2`: the message and which of its payloads. */
  readonly name: string;
}

/** Not every contender has the messages of the security white paper. */
const subjects: readonly Subject[] = Object.values(operations)
  .filter(({ profile }) => profile !== "Security")
  .flatMap(({ action, req, conf }) =>
    (["req", "conf"] as const).flatMap((kind) =>
      (examples[action]?.[kind] ?? []).map((payload, i) => ({
        message: `${action}.${kind}`,
        action,
        kind,
        constructor: (kind === "req" ? req : conf) as unknown as Constructor,
        payload,
        name: `${action}.${kind} ${i + 1}`,
      })),
    ),
  );

/** The names of the cases of each message; it has one for each of its payloads. */
export const casesOf: ReadonlyMap<string, readonly string[]> = new Map(
  subjects.map(({ message }) => [
    message,
    subjects.filter((subject) => subject.message === message).map(({ name }) => name),
  ]),
);

/** The names of the messages that may have fields; the text of the others is always the same. */
export const messagesWithFields: ReadonlySet<string> = new Set(
  subjects.filter(({ constructor }) => mayHaveFields(constructor)).map(({ message }) => message),
);

function mayHaveFields(constructor: Constructor): boolean {
  const { properties } = constructor["~standard"].jsonSchema.input({ target: "draft-07" });
  return Object.keys(properties as object).length > 0;
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

/** From text to a message that is typed, fully checked and frozen; the others parse the text and check it. */
export function fromText(): Case[] {
  return subjects.map(({ message, action, kind, constructor, payload, name }) => {
    const text = JSON.stringify(payload);
    const parsed = (): unknown => JSON.parse(text);
    return {
      name,
      contenders: [
        { name: ours, run: () => constructor.decodeJson(text), isRight: isOk },
        { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
        checker("Ajv", parsed, ajvCheck(action, kind), true),
        checker("typed-ocpp", parsed, typedOcppCheck(action, kind), true),
        checker("zod-ocpp", parsed, zodOcppCheck(action, kind), true),
        checker("by hand", parsed, byHand[message] ?? (() => false), true),
      ],
    };
  });
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
  return subjects.map(({ constructor, payload, name }): Case => {
    const text = JSON.stringify(payload);
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

/** CALLs, from text to a frame whose payload is checked. */
export function frames(): Case[] {
  return subjects
    .filter(({ kind }) => kind === "req")
    .map(({ action, payload, name }): Case => {
      const text = JSON.stringify([2, "19223201", action, payload]);
      const typed = typedOcppFrame();
      return {
        name,
        contenders: [
          { name: ours, run: () => ocppj.read(text), isRight: isOk },
          { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
          checker("typed-ocpp", (): unknown => JSON.parse(text), typed, true),
        ],
      };
    });
}
