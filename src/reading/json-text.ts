import { append, withoutPrototypes } from "./own.js";

/**
 * How deep a value may be nested to be written as a text: far deeper than any real one, and so little that the answer is
 * the same however much of the stack is left.
 */
const mostLevels = 1000;

/** The JSON of plain data, also while lists inherit a `toJSON` that somebody has added. */
export function jsonTextOf(data: unknown): string {
  return JSON.stringify("toJSON" in noItems ? withoutPrototypes(data, true) : data);
}

const noItems: readonly never[] = [];

/**
 * The JSON of any value; `undefined` if it has none, or is nested too deeply.
 *
 * @throws if a function of the value does, or the stack is full.
 */
export function jsonTextOfAny(value: unknown): string | undefined {
  const nesting = { levels: new Map<unknown, number>(), isDeep: false };
  function count(this: unknown, _: string, inner: unknown): unknown {
    const level = (nesting.levels.get(this) ?? 0) + 1;
    if (level > mostLevels) nesting.isDeep = true;
    else if (typeof inner === "object") nesting.levels.set(inner, level);
    return nesting.isDeep ? undefined : inner;
  }
  try {
    const json: unknown = JSON.stringify("toJSON" in noItems ? withoutPrototypes(value, true) : value, count);
    return typeof json === "string" && !nesting.isDeep ? json : undefined;
  } catch (error) {
    // What holds itself, or a BigInt, has no JSON.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** An object or a list that is being written, and the position of its next value. */
interface Level {
  readonly keys: readonly string[] | undefined;
  readonly values: readonly unknown[];
  next: number;
}

/** The JSON of what was read from JSON, however deep it is nested, as no call is within another. */
export function jsonTextOfParsed(data: unknown): string {
  const levels: Level[] = [];
  let json = "";
  for (let value = data; ;) {
    if (typeof value === "object" && value !== null) {
      const level = levelOf(value);
      append(levels, level);
      json += level.keys === undefined ? "[" : "{";
    } else json += JSON.stringify(value ?? null);
    let level = levels.at(-1);
    while (level !== undefined && level.next === level.values.length) {
      json += level.keys === undefined ? "]" : "}";
      levels.pop();
      level = levels.at(-1);
    }
    if (level === undefined) return json;
    if (level.next > 0) json += ",";
    if (level.keys !== undefined) json += `${JSON.stringify(level.keys[level.next])}:`;
    value = level.values[level.next++];
  }
}

function levelOf(value: object): Level {
  if (Array.isArray(value)) return { keys: undefined, values: value, next: 0 };
  return { keys: Object.keys(value), values: Object.values(value), next: 0 };
}
