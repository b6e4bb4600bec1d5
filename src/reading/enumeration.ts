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
  const is = (value: unknown): value is Names[keyof Names] => isMember(value, members);
  return Object.freeze({ ...names, values: members.values, is });
}

export function isMember<T extends string>(value: unknown, { ofLength }: MemberTable<T>): value is T {
  if (typeof value !== "string" || value.length >= ofLength.length) return false;
  const candidates = ofLength[value.length];
  if (candidates === undefined) return false;
  let i = 0;
  while (i < candidates.length && candidates[i] !== value) i++;
  return i < candidates.length;
}

/** The messages that say one member of an enumeration and nothing else, made once. */
export interface MemberMessages<T extends string, M> {
  /** The one of a member, unless the member was refused. */
  readonly of: (member: T | undefined) => M;
  /** The one that a text is, as JavaScript or Python writes it; `undefined` for any other text. */
  readonly ofText: (text: unknown) => M | undefined;
}

const quote = 34;

/** Makes the messages of all members, whose only field is `key`. */
export function messagesOf<T extends string, M>(
  { values }: MemberTable<T>,
  key: string,
  message: (member: T) => Draft<M>,
): MemberMessages<T, M> {
  const messages = values.map((member) => freeze<M>(message(member)));
  const of = (member: T | undefined): M =>
    (member === undefined ? noValue : messages[values.indexOf(member)]) ?? noValue;
  const texts = new Map<string, M>();
  let longest = 0;
  for (const member of values) {
    const spaced = `{"${key}": "${member}"}`;
    texts.set(spaced, of(member)).set(`{"${key}":"${member}"}`, of(member));
    longest = Math.max(longest, spaced.length);
  }
  return {
    of,
    // Looking at one character first spares most other texts the Map.
    ofText: (text) =>
      typeof text !== "string" || text.length > longest || text.charCodeAt(1) !== quote ? undefined : texts.get(text),
  };
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
  return isMember(value, members) ? value : examineMember(r, key, value, members, other);
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
  if (value === undefined || isMember(value, members)) return value;
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
