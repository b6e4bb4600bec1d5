import { refused } from "./brand.js";
import * as findings from "./findings.js";
import { omits } from "./object.js";
import { type Key, mend, type Reader, refuse, refuseType } from "./reader.js";

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

/** The members of an enumeration as the checks know them, who do not need their names. */
export interface MemberTable<T extends string> {
  readonly values: readonly T[];
  /** The members by their length: few have the same, so comparing beats hashing a text that was just read. */
  readonly ofLength: readonly (readonly T[] | undefined)[];
  /** What is said of a text that is none of them. Joining them takes longer than all the rest of a refusal. */
  readonly words: string;
}

/** Lists the members of an enumeration, in the order of the specification. */
export function membersOf<const T extends string>(...values: readonly T[]): MemberTable<T> {
  const ofLength: T[][] = [];
  for (const value of values) (ofLength[value.length] ??= []).push(value);
  return { values: Object.freeze(values), ofLength, words: `must be one of ${values.join(", ")}` };
}

/** Gives the members of an enumeration their names. */
export function enumeration<const Names extends Readonly<Record<string, string>>>(
  names: Names,
  members: MemberTable<Names[keyof Names]>,
): Enumeration<Names> {
  const is = (value: unknown): value is Names[keyof Names] => isMember(members, value);
  return Object.freeze({ ...names, values: members.values, is });
}

function isMember<T extends string>({ ofLength }: MemberTable<T>, value: unknown): value is T {
  if (typeof value !== "string") return false;
  const candidates = ofLength[value.length];
  if (candidates === undefined) return false;
  for (const candidate of candidates) if (candidate === value) return true;
  return false;
}

/** There is one message for each member, if it says nothing else: gives that of a member, unless that was refused. */
export function messagesOf<T extends string, Message>(
  { values }: MemberTable<T>,
  message: (member: T) => Message,
): (member: T | undefined) => Message {
  const messages = values.map((member) => Object.freeze(message(member)));
  return (member) => (member === undefined ? refused : messages[values.indexOf(member)]) ?? refused;
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

/** The same for a field that may be left out: `undefined` when it is. */
export function optionalMember<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
): T | undefined {
  return value === undefined || omits(r, key, value) ? undefined : readMember(r, key, value, members);
}

function examineMember<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: MemberTable<T>,
  other: T | undefined,
): T {
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  const finding = value === "" ? findings.empty() : findings.breach("member", members.words);
  if (!r.tolerant) return refuse(r, key, finding);
  const meant = members.values.find((member) => member.toLowerCase() === value.toLowerCase());
  if (meant !== undefined) return mend(r, key, finding, "normalised", value, meant);
  return other === undefined ? refuse(r, key, finding, value) : mend(r, key, finding, "replaced", value, other);
}
