/**
 * The one place where a checked value is given its type. Everything else in the library is free of casts: what has a
 * branded type, or is a frozen message, came through here.
 */
declare const brand: unique symbol;

/**
 * A primitive that was checked and carries the name of its OCPP type. On the wire, and at run time, it is the bare
 * primitive.
 */
export type Brand<Base, Name extends string> = Base & {
  /** The name of the OCPP type; it exists for the compiler only. */
  readonly [brand]: Name;
};

/** A message that was checked, so that no other object, and no other message, is taken for it. */
export interface Message<Name extends string> {
  /** The name of the message, such as `Authorize.req`; it exists for the compiler only. */
  readonly [brand]: Name;
}

/** The fields of an object before they are read. */
export type Fields<T> = { readonly [Field in keyof T]?: unknown };

/** A message under construction: optional fields are added only when they are present. */
export type Draft<T> = { -readonly [Field in keyof T]?: T[Field] };

/** Types a primitive that was checked. */
export function branded<T extends string | number>(value: string | number): T {
  return value as T;
}

/** Types an object whose fields are read next. */
export function asFields<T>(value: object): Fields<T> {
  return value;
}

/** Freezes a message or list. Its fields were checked, and its members are frozen already. */
export function freeze<T>(checked: Draft<T> | Fields<T>): T {
  return Object.freeze(checked) as T;
}

/**
 * Freezes what was read, unless an issue was found: freezing takes long, and nobody sees a message that is refused. While
 * ordinary objects inherit something, what was read inherits nothing, and is frozen when all of it was judged.
 */
export function freezeIfValid<T>(
  { issues, pristine }: { readonly issues: unknown; readonly pristine: boolean },
  read: Draft<T> | Fields<T>,
): T {
  if (!pristine && !Array.isArray(read)) Object.setPrototypeOf(read, null);
  return issues === undefined && pristine ? freeze<T>(read) : (read as T);
}

/** A message to which fields are added. */
export function draft<T>({ pristine }: { readonly pristine: boolean }, fields: Draft<T>): Draft<T> {
  if (!pristine) Object.setPrototypeOf(fields, null);
  return fields;
}

/** Types the value of a configuration key, which was read as its description asks. */
export function valueOfKey<T>(read: unknown): T {
  return read as T;
}

/**
 * Stands in for a value that was refused. It is never seen outside, as a message with an issue is not returned; with the
 * type `never`, a check can be written as if it always succeeded.
 */
export const noValue = undefined as never;
