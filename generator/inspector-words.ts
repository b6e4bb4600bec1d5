import type {
  BetweenRule,
  Composite,
  ConfigurationKey,
  Enumeration,
  Fields,
  Operation,
  Rule,
} from "../spec/language.js";
import { valueOf } from "./configuration.js";
import { cite } from "./sources.js";
import { limitsOf } from "./spelling.js";
import { baseOf, itemOf } from "./tables.js";

/** What the page has words for. */
export interface Worded {
  readonly operations: readonly Operation[];
  readonly enumerations: readonly Enumeration[];
  readonly composites: readonly Composite[];
  readonly rules: readonly Rule[];
  readonly betweenRules: readonly BetweenRule[];
  readonly configurationKeys: readonly ConfigurationKey[];
}

/**
 * `inspector/src/generated/words.ts`: what the page says of actions, fields, members, configuration keys and rules, each
 * as short as it can be, since the page is one file. `inspector/src/wording.ts` has their types.
 */
export function inspectorWordsFile(spec: Worded): string {
  const messages = spec.operations.flatMap(({ action, req, conf }): [string, Fields][] => [
    [`${action}.req`, req],
    [`${action}.conf`, conf],
  ]);
  const groups = [...messages, ...spec.composites.map((type): [string, Fields] => [type.name, type])];
  return [
    "// Generated from spec/ by `npm run generate`.",
    'import type { FieldWords, KeyWords, RuleWords } from "../wording.js";',
    record(
      "actions",
      "string",
      spec.operations.map(({ action, about }) => [action, about.text]),
    ),
    record(
      "sources",
      "string",
      groups.map(([name, { about }]) => [name, cite(...about.sections)]),
    ),
    record(
      "fields",
      "Readonly<Record<string, FieldWords>>",
      groups.map(([name, group]) => [name, fieldWords(group)]),
    ),
    record(
      "members",
      "Readonly<Record<string, string>>",
      spec.enumerations.map(({ name, members }) => [name, members]),
    ),
    record(
      "keys",
      "KeyWords",
      spec.configurationKeys.map((key) => [key.name, keyWords(key)]),
    ),
    record("rules", "RuleWords", [
      ...spec.rules.map(({ id, level, sections, sentence }) => [id, [sentence, cite(...sections), level]] as const),
      ...spec.betweenRules.map(
        ({ id, level, sections, sentence, remedy }) => [id, [sentence, cite(...sections), level, remedy]] as const,
      ),
    ]),
  ].join("\n\n");
}

/** A record by name, of which the values have a type. */
function record(name: string, type: string, entries: readonly (readonly [name: string, words: unknown])[]): string {
  return `export const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(Object.fromEntries(entries))};`;
}

function fieldWords({ fields }: Fields): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { type, required, text }]) => {
      const base = baseOf(type);
      const limits = [required ? "required" : "optional", limitsOf(itemOf(type))].filter((part) => part !== "");
      return [name, [text, limits.join(", "), typeof base === "string" ? base : base.name]];
    }),
  );
}

function keyWords(key: ConfigurationKey): readonly string[] {
  return [
    key.about.text,
    [key.type, valueOf(key)].filter((part) => part !== "").join(", "),
    cite(...key.about.sections),
  ];
}
