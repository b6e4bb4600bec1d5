/**
 * What an object does not own is not there: properties that somebody adds to `Object.prototype` or `Array.prototype`
 * change no verdict and no message. As long as nobody did, all of this costs next to nothing.
 */

/** A record of ours, or options, without what they would inherit: for what is not looked at with every frame. */
export function own<T extends object>(record: T): T {
  return { __proto__: null, ...record };
}

/** A property of an object that can be anything, if it is its own. */
export function ownProperty<T extends object, Name extends keyof T>(of: T, name: Name): T[Name] | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** Whether ordinary objects inherit nothing that shows, nor, as the caller has found out, a field of a message. */
export function isPristine(inherited = false): boolean {
  for (const _ in ordinary) return false;
  return !inherited;
}

/** An object that has what all ordinary objects inherit, and nothing else. */
export const ordinary: object = {};

/** The length of a list that can be anything, read once: a proxy can say any length, and another one each time. */
export function lengthOf(list: readonly unknown[]): number {
  const said: unknown = list.length;
  return Math.max(0, Math.trunc(Number(said)));
}

/** An item of a list that can be anything. */
export function itemOf(items: readonly unknown[], i: number): unknown {
  return Object.hasOwn(items, i) ? items[i] : undefined;
}

/** Adds an item to a list of ours. */
export function append<T>(list: T[], item: T): void {
  const { length } = list;
  if (!(length in noItems)) list[length] = item;
  else Object.defineProperty(list, length, own({ value: item, writable: true, enumerable: true, configurable: true }));
}

const noItems: readonly never[] = [];

/** Adds properties of these names to an object, so that assigning to them calls no setter that it inherits. */
export function declareOwn(object: object, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(object, name, own({ writable: true, enumerable: true, configurable: true }));
}

declare const structuredClone: <T>(value: T) => T;

/** A copy of plain data whose objects inherit nothing, nor its lists if `lists`. */
export function withoutPrototypes<T>(data: T, lists = false): T {
  const copy = structuredClone(data);
  setPrototypes(copy, null, lists);
  return copy;
}

/** Makes ordinary objects of those in a message, and freezes it at every depth. */
export function finish(message: unknown): void {
  setPrototypes(message, Object.prototype);
}

function setPrototypes(value: unknown, prototype: object | null, lists = false): void {
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) setPrototypes(inner, prototype, lists);
  if ((lists || !Array.isArray(value)) && Object.getPrototypeOf(value) !== prototype)
    Object.setPrototypeOf(value, prototype);
  if (prototype !== null) Object.freeze(value);
}
