import * as words from "../result/words.js";
import { type Draft, freeze, noValue } from "./brand.js";
import { isOmitted } from "./object.js";
import { append } from "./own.js";
import { type Key, type Reader, refuse, refuseType, repair } from "./reader.js";
import { folded } from "./text.js";

/** The members of an enumeration under their names, all of them as a list, and a guard. */
export type Enumeration<Names extends Readonly<Record<string, string>>> = Names & Members<Names[keyof Names]>;

/** What every enumeration has besides its members. */
export interface Members<T extends string> {
  /** All members, as on the wire, in the order of the specification. */
  readonly values: readonly T[];
  /** Whether the value is exactly one of the members; upper and lower case differ. */
  readonly is: (value: unknown) => value is T;
}

/** Any member of an enumeration. */
export type MemberOf<E> = E extends Members<infer T> ? T : never;

/** The members of an enumeration as the checks need them, without their names. */
export interface MemberTable<T extends string> {
  readonly values: readonly T[];
  /** The members by their length: few have the same, so comparing beats hashing a text that was just read. */
  readonly ofLength: readonly (readonly T[])[];
  /** What is said of a text that is none of them. Joining them takes longer than all the rest of a refusal. */
  readonly words: string;
}

/** Lists the members of an enumeration, in the order of the specification. */
export function membersOf<const T extends string>(...values: readonly T[]): MemberTable<T> {
  const longest = Math.max(...values.map(({ length }) => length));
  const ofLength: (readonly T[])[] = [];
  for (let length = 0; length <= longest; length++)
    append(
      ofLength,
      values.filter((value) => value.length === length),
    );
  return { values: Object.freeze(values), ofLength, words: `must be one of ${values.join(", ")}` };
}

/** An enumeration of members with their names. */
export function enumeration<const Names extends Readonly<Record<string, string>>>(
  names: Names,
  members: MemberTable<Names[keyof Names]>,
): Enumeration<Names> {
  const is = (value: unknown): value is Names[keyof Names] => isMember(members, value);
  return Object.freeze({ ...names, values: members.values, is });
}

function isMember<T extends string>({ ofLength }: MemberTable<T>, value: unknown): value is T {
  if (typeof value !== "string" || value.length >= ofLength.length) return false;
  const candidates = ofLength[value.length];
  if (candidates === undefined) return false;
  // A loop that is left early, like a pattern that takes some items, calls a `return` that iterators inherit.
  let isOne = false;
  for (const candidate of candidates) if (candidate === value) isOne = true;
  return isOne;
}

/**
 * The messages that say one member and nothing else, made once: a function that returns the one of a member, unless the
 * member was refused.
 */
export function messagesOf<T extends string, Message>(
  { values }: MemberTable<T>,
  message: (member: T) => Draft<Message>,
): (member: T | undefined) => Message {
  const messages = values.map((member) => freeze<Message>(message(member)));
  return (member) => (member === undefined ? noValue : messages[values.indexOf(member)]) ?? noValue;
}

/**
 * A member of the enumeration. A tolerant receiver takes it in upper or lower case, and any other text for the member
 * `other`, if there is one.
 */
export function readMember<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
  other?: T,
): T {
  return isMember(members, value) ? value : examineMember(r, key, value, members, other);
}

/**
 * The same for a field that may be left out: `undefined` when it is. A tolerant receiver leaves any other text out, but
 * not in a measured value, whose meaning depends on it.
 */
export function optionalMember<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
): T | undefined {
  if (value === undefined || isMember(members, value)) return value;
  if (typeof value !== "string" || !r.tolerant || r.readings?.isReading === true)
    return optionalCriterion(r, key, value, members);
  const issue = words.member(members.values, members.words, value);
  const meant = inAnyCase(members, value);
  if (meant !== undefined) return repair(r, key, issue, "normalised", value, meant);
  repair(r, key, issue, value === "" ? "omitted" : "dropped", value, undefined);
  return undefined;
}

/** The same for a field that no receiver leaves out, as the message would then ask for more. */
export function optionalCriterion<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
): T | undefined {
  return value === undefined || isOmitted(r, key, value) ? undefined : readMember(r, key, value, members);
}

/** The same for a field that, in this case, may also have a text that stands for none: a tolerant receiver leaves it out. */
export function optionalMemberOrNone<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
  mayBeNone: boolean,
  none: readonly string[],
): T | undefined {
  const isNone = mayBeNone && r.tolerant && typeof value === "string" && none.includes(folded(value));
  if (!isNone) return optionalMember(r, key, value, members);
  repair(r, key, words.member(members.values, members.words, value), "dropped", value, undefined);
  return undefined;
}

function examineMember<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
  other: T | undefined,
): T {
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  const issue = words.member(members.values, members.words, value);
  if (!r.tolerant) return refuse(r, key, issue);
  const meant = inAnyCase(members, value);
  if (meant !== undefined) return repair(r, key, issue, "normalised", value, meant);
  return other === undefined ? refuse(r, key, issue, true) : repair(r, key, issue, "replaced", value, other);
}

/** The member that differs from the text in upper and lower case only. */
function inAnyCase<T extends string>({ values }: MemberTable<T>, text: string): T | undefined {
  return values.find((member) => folded(member) === folded(text));
}
