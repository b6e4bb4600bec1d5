/**
 * The one place where a checked value is given its type. Everything else in the library is free of casts: what has a
 * branded type, or is a frozen message, came through here.
 */
import type { Reader } from "./reader.js";

declare const brand: unique symbol;

/**
 * A primitive that was checked and carries the name of its OCPP type. On the wire, and at run time, it is the bare
 * primitive.
 */
export type Brand<Base, Name extends string> = Base & {
  /** The name of the OCPP type; it exists for the compiler only. */
  readonly [brand]: Name;
};

/** The fields of an object that nobody has looked at yet. */
export type Unread<T> = { readonly [Field in keyof T]?: unknown };

/** A message under construction: optional fields are added only when they are given. */
export type Draft<T> = { -readonly [Field in keyof T]?: T[Field] };

/** Gives a primitive that was checked its type. */
export function branded<T extends string | number>(value: string | number): T {
  return value as T;
}

/** Sees an object as the fields that are about to be read. */
export function unread<T>(value: object): Unread<T> {
  return value;
}

/** Closes a message or list for good. Its fields were checked, and its members are frozen already. */
export function seal<T>(checked: Draft<T> | Unread<T>): T {
  return Object.freeze(checked) as T;
}

/**
 * Closes what was read. What belongs to a message that is refused stays open: to freeze takes long, and nobody will see
 * it.
 */
export function complete<T>(r: Reader, read: Draft<T> | Unread<T>): T {
  return r.issues === undefined ? seal<T>(read) : (read as T);
}

/** The first `count` items of a list, which were checked. */
export function goodItems<T>(items: readonly unknown[], count: number): T[] {
  return items.slice(0, count) as T[];
}

/**
 * Stands in for a value that was refused. It is never seen outside, as a message with an issue is not handed out; with
 * the type `never`, a check can be written as if it always succeeded.
 */
export const refused = undefined as never;
