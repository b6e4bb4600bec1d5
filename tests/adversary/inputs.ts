import { isDeepStrictEqual } from "node:util";

import { type Action, formatFinding, type GetConfiguration, operations, type Result, types } from "../../src/index.js";
import {
  change,
  type Key,
  readConf,
  readValue,
  standardKeys,
  type WritableKey,
} from "../../src/configuration/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { type AnyConstructor, construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, fieldsIn, type Path } from "../operations/places.js";

/**
 * Hostile inputs without end, the same for the same seed: good payloads in which a place is replaced by something else, and
 * good texts in which characters are. Each goes to one entry point, chosen like the input.
 */

/** Numbers from 0 up to, and without, `below`: a generator of 32 bits, which is fast and good enough here. */
export type Random = (below: number) => number;

export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[random(from.length)];
  if (one === undefined) throw new Error("there is nothing to pick");
  return one;
}

const thrower = (): never => {
  throw new Error("trap");
};

/** What is put in a place. */
const strange: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => undefined,
  () => "",
  () => [],
  () => ({}),
  () => [[]],
  () => [{}],
  () => true,
  () => "true",
  () => -0,
  () => Number.NaN,
  () => Infinity,
  () => 1n,
  () => Symbol("x"),
  () => thrower,
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map(),
  () => new String("CARD"),
  (): unknown => new Array(3),
  (): unknown => Object.create(null),
  () => new Proxy({}, { get: thrower, ownKeys: thrower }),
  () => new Proxy([], { get: thrower }),
  () => ({
    get idTag(): never {
      return thrower();
    },
  }),
  () => JSON.parse('{"__proto__":{"status":"Accepted"},"constructor":1}') as unknown,
  (random) => random(2 ** 31) - 2 ** 30,
  (random) => random(1000) / 10,
  (random) => 10 ** (random(600) - 300),
  (random) => "x".repeat(random(1200)),
  (random) => String.fromCharCode(...Array.from({ length: random(30) }, () => random(65_536))),
  (random) =>
    `2025-0${random(10)}-${random(40)}T${random(30)}:${random(70)}:05${pick(random, ["Z", "z", "", "+02:00", ".5Z"])}`,
  (random) =>
    `${pick(random, ["http", "FTP", "x", ""])}:${pick(random, ["//", "/", ""])}${"a@:%41[]".slice(random(8))}`,
  (random) => Array.from({ length: random(100) }, () => pick(random, [1, "A", null, {}])),
  (random) => pick(random, ["accepted", "Voltage", "SignedData", "Hz", "AuthorizationKey", "Accepted ", "K\u212a"]),
];

const pieces = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "\\",
  "\\u0000",
  "\\ud800",
  "null",
  "1e999",
  "-0",
  "\u0000",
  "\ufeff",
  " ",
  "2",
];

interface Example {
  readonly action: Action;
  readonly kind: "req" | "conf";
  readonly constructor: AnyConstructor;
  readonly payload: object;
  readonly text: string;
  readonly places: readonly Path[];
}

const all: readonly Example[] = messages.flatMap(([, action, kind, constructor]) =>
  (examples[action]?.[kind] ?? []).map((payload) => ({
    action,
    kind,
    constructor,
    payload,
    text: JSON.stringify(payload),
    places: [[], ...[...fieldsIn(payload, {})].map(({ at, name }) => [...at, name])],
  })),
);

/** A payload that is wrong in a place or two, or has a field more. */
function badPayload(random: Random, { payload, places }: Example): unknown {
  let bad: unknown = payload;
  for (let i = random(3); i >= 0; i--) {
    const by = pick(random, strange)(random);
    const place = pick(random, places);
    bad = changedIn(bad, random(8) === 0 ? [...place.slice(0, -1), `x${random(9)}`] : place, by);
  }
  return bad;
}

/** Something in a place, if it is there still. */
function changedIn(value: unknown, place: Path, by: unknown): unknown {
  try {
    return changedAt(value, place, () => by);
  } catch {
    return by;
  }
}

/** A text with some characters less, more or others. */
function badText(random: Random, text: string): string {
  let bad = text;
  for (let i = random(3); i >= 0; i--) {
    const at = random(bad.length + 1);
    bad = bad.slice(0, at) + (random(3) === 0 ? "" : pick(random, pieces)) + bad.slice(at + random(3));
  }
  return random(20) === 0 ? bad.slice(0, random(bad.length + 1)) : bad;
}

/** The text of a bad payload, or a bad text. */
function badJson(random: Random, example: Example): string {
  if (random(3) === 0) return badText(random, example.text);
  try {
    return JSON.stringify(badPayload(random, example)) ?? "";
  } catch {
    // There is no JSON for a BigInt, nor for what throws.
    return example.text;
  }
}

/** An answer that has to be that of the checks, which have no part in accepting a message as it stands. */
function asRead({ constructor }: Example, text: string, options: object, answer: Result<unknown>): unknown {
  const value = parsed(text);
  if (typeof value === "string") return answer;
  return isDeepStrictEqual(answer, constructor.decode(value, options)) ? answer : notAsRead;
}

const notAsRead = Symbol("not as read");

const frameOf = ({ action, kind, payload }: Example, by: unknown = payload): unknown[] =>
  kind === "req" ? [2, "1", action, by] : [3, "1", by];
const frameTextOf = (random: Random, example: Example): string => badText(random, JSON.stringify(frameOf(example)));
const encoder = new TextEncoder();

function badBytes(random: Random, example: Example): Uint8Array {
  const bytes = encoder.encode(frameTextOf(random, example));
  if (bytes.length > 0 && random(2) === 0) bytes[random(bytes.length)] = random(256);
  return bytes;
}

const typeConstructors = Object.values(types).filter((type) => typeof type === "function") as readonly AnyConstructor[];
const answering = all.filter(({ action, kind }) => kind === "req" && operations[action].answers !== undefined);
const call = { id: "1" as never };
const keys: readonly Key[] = Object.values(standardKeys);
const values = ["300", "true", "Voltage.L1,SoC", "1.RST, 2.RTS", "Core,Reservation", "0".repeat(40), "A"];
const configurations = all.filter(({ action, kind }) => action === "GetConfiguration" && kind === "conf");

/** Every entry point, with an input of its own. */
const entries: Readonly<Record<string, (random: Random, example: Example) => unknown>> = {
  "a constructor": (random, example) => construct(example.constructor, badPayload(random, example)),
  decode: (random, example) => example.constructor.decode(badPayload(random, example)),
  "decode, tolerant": (random, example) => example.constructor.decode(badPayload(random, example), { tolerant: true }),
  "decode, owned": (random, example) => {
    const text = badJson(random, example);
    const options = { tolerant: random(2) === 0 };
    return asRead(example, text, options, example.constructor.decode(parsed(text), { ...options, owned: true }));
  },
  decodeJson: (random, example) => {
    const text = badJson(random, example);
    return asRead(example, text, {}, example.constructor.decodeJson(text));
  },
  "decodeJson, tolerant": (random, example) => {
    const text = badJson(random, example);
    const options = { tolerant: true, maxIssues: random(4) };
    return asRead(example, text, options, example.constructor.decodeJson(text, options));
  },
  "~standard.validate": (random, example) => example.constructor["~standard"].validate(badPayload(random, example)),
  "a type": (random) => construct(pick(random, typeConstructors), pick(random, strange)(random)),
  "a type, decode": (random) =>
    pick(random, typeConstructors).decode(pick(random, strange)(random), { tolerant: true }),
  answers: (random) => {
    const asked = pick(random, answering);
    const answer = pick(random, all);
    const answers = operations[asked.action].answers as (...of: readonly unknown[]) => unknown;
    return answers(badPayload(random, asked), badPayload(random, answer));
  },
  "ocppj.read of a text": (random, example) => ocppj.read(frameTextOf(random, example), { action: example.action }),
  "ocppj.read of bytes": (random, example) => ocppj.read(badBytes(random, example), { tolerant: true }),
  "ocppj.read of a value": (random, example) => {
    const frame = frameOf(example, badPayload(random, example));
    if (random(3) === 0) frame.splice(random(5), 1, pick(random, strange)(random));
    return ocppj.read(frame, { action: () => example.action, tolerant: random(2) === 0 });
  },
  "ocppj.callError": (random) =>
    ocppj.callError(call, "GenericError", String.fromCharCode(random(65_536)).repeat(random(600)), {
      a: pick(random, strange)(random),
    }),
  "readValue of a key": (random) =>
    readValue(pick(random, keys), badText(random, pick(random, values)), { tolerant: random(2) === 0 }),
  "readConf of all keys": (random) =>
    readConf(badPayload(random, pick(random, configurations)) as GetConfiguration.Conf, {
      tolerant: random(2) === 0,
      req: {} as GetConfiguration.Req,
    }),
  "change of a key": (random) => change(pick(random, keys) as WritableKey, pick(random, strange)(random) as never),
  "types.DateTime.compare": (random) => types.DateTime.compare(anyText(random), anyText(random)),
  "types.DateTime.toDate": (random) => types.DateTime.toDate(anyText(random)),
  "types.IdToken.equals": (random) => types.IdToken.equals(anyText(random), anyText(random)),
};

/** Anything in the place of a text. */
function anyText(random: Random): string {
  return pick(random, strange)(random) as string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const entryPoints: readonly string[] = Object.keys(entries);

/** What is wrong with an answer, whatever it answers; `undefined` if nothing is. */
function faultOf(entry: string, answer: unknown): string | undefined {
  if (answer === notAsRead) return "is not what the checks say";
  if (typeof answer === "string") return typeof JSON.parse(answer) === "object" ? undefined : "wrote no frame";
  if (typeof answer !== "object" || answer === null || answer instanceof Date) return undefined;
  const result = answer as Result<unknown> | ocppj.ReadResult<unknown>;
  if (result.ok) {
    const made = "value" in result ? result.value : result.frame;
    // An answer that was judged is the caller's own.
    return Object.isFrozen(made) || entry === "answers" ? undefined : "returned what is not frozen";
  }
  const { issues } = result;
  if (issues.length === 0 || issues.length > 70) return `has ${issues.length} issues`;
  for (const issue of issues) if (formatFinding(issue).length > 1000) return "has a long finding";
  // It repeats even an id that is too long.
  return "reply" in result && !ocppj.read(result.reply, { tolerant: true }).ok
    ? "has a reply that cannot be read"
    : undefined;
}

/** What came of many inputs. */
export interface Tally {
  /** How many inputs each entry point was called with, and how many of them it accepted. */
  readonly called: Record<string, { inputs: number; accepted: number }>;
  /** The inputs whose answer was wrong, or for which something was thrown, by their number. */
  readonly faults: { input: number; entry: string; fault: string }[];
}

/** Sends so many inputs, from the one with this number on. */
export function send(seed: number, from: number, count: number): Tally {
  const tally: Tally = { called: {}, faults: [] };
  for (const entry of entryPoints) tally.called[entry] = { inputs: 0, accepted: 0 };
  for (let input = from; input < from + count; input++) {
    const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ input);
    const entry = pick(random, entryPoints);
    const called = tally.called[entry];
    const example = pick(random, all);
    if (called === undefined) continue;
    called.inputs++;
    try {
      const answer = entries[entry]?.(random, example);
      if (typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true) called.accepted++;
      const fault = faultOf(entry, answer);
      if (fault !== undefined) tally.faults.push({ input, entry, fault });
    } catch (error) {
      tally.faults.push({ input, entry, fault: `threw ${String(error)}` });
    }
  }
  return tally;
}
