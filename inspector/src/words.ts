import { actions, fields, keys, members, rules, sources } from "./generated/words.js";
import type { FieldWords, RuleWords } from "./wording.js";

/** A field of a message, by its path. */
export interface FieldMeaning {
  readonly text: string;
  /** Whether it is required, its unit and its limits, in words. */
  readonly limits: string;
  /** What its value means, if that is a member of a set or the name of a configuration key. */
  readonly value?: string | undefined;
}

/** What the specification says about the field at a path of a message, such as `StartTransaction.req`. */
export function meaningOf(
  message: string,
  path: readonly (string | number)[],
  value: unknown,
): FieldMeaning | undefined {
  const names = path.filter((step) => typeof step === "string");
  let group = message;
  let words: FieldWords | undefined;
  for (const name of names) {
    words = own(own(fields, group), name);
    if (words === undefined) return undefined;
    group = words[2];
  }
  if (words === undefined) return undefined;
  const [text, limits, type] = words;
  return { text, limits, value: typeof value === "string" ? meaningOfValue(type, names.at(-1), value) : undefined };
}

function meaningOfValue(type: string, name: string | undefined, value: string): string | undefined {
  const member = own(own(members, type), value);
  if (member !== undefined) return member;
  const key = name === "key" ? own(keys, value) : undefined;
  return key === undefined ? undefined : `${key[0]} (${key[1]}; ${key[2]})`;
}

/** What an operation is for. */
export function actionText(action: string): string | undefined {
  return own(actions, action);
}

/** The section that defines a message, such as `StartTransaction.req`. */
export function sourceOf(message: string): string | undefined {
  return own(sources, message);
}

/** What a rule asks. */
export function ruleWords(rule: string): RuleWords | undefined {
  return own(rules, rule);
}

/** A property that is the record's own: the name may be anything that was sent. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string | undefined): Value | undefined {
  return record !== undefined && name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
