import { valuesOf } from "./brand.js";
import * as findings from "./findings.js";
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

/** Makes an enumeration of its members. */
export function enumeration<const Names extends Readonly<Record<string, string>>>(members: Names): Enumeration<Names> {
  type Member = Names[keyof Names];
  const values = Object.freeze(valuesOf(members));
  // Members of one length are few, so comparing beats hashing a text that was just read.
  const ofLength: Member[][] = [];
  for (const value of values) (ofLength[value.length] ??= []).push(value);

  function is(value: unknown): value is Member {
    if (typeof value !== "string") return false;
    const candidates = ofLength[value.length];
    if (candidates === undefined) return false;
    for (const candidate of candidates) if (candidate === value) return true;
    return false;
  }
  return Object.freeze({ ...members, values, is });
}

/** A member of the enumeration. A tolerant receiver takes it in upper or lower case. */
export function readMember<T extends string>(r: Reader, key: Key, value: unknown, members: Members<T>): T {
  return members.is(value) ? value : examineMember(r, key, value, members, undefined);
}

/** A member of the enumeration. A tolerant receiver takes any other text for the member `other`. */
export function readMemberOr<T extends string>(r: Reader, key: Key, value: unknown, members: Members<T>, other: T): T {
  return members.is(value) ? value : examineMember(r, key, value, members, other);
}

function examineMember<T extends string>(
  r: Reader,
  key: Key,
  value: unknown,
  members: Members<T>,
  other: T | undefined,
): T {
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  const finding = value === "" ? findings.empty() : findings.member(members.values, value);
  if (!r.tolerant) return refuse(r, key, finding);
  const meant = members.values.find((member) => member.toLowerCase() === value.toLowerCase());
  if (meant !== undefined) return mend(r, key, finding, "normalised", value, meant);
  return other === undefined ? refuse(r, key, finding) : mend(r, key, finding, "replaced", value, other);
}
