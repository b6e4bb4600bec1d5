import type {
  BetweenRule,
  Composite,
  ConfigurationKey,
  Enumeration,
  Fields,
  Message,
  Operation,
  Primitive,
  Rule,
} from "../spec/language.js";
import { accessesOf, valueOf } from "./configuration.js";
import { lowerFirst } from "./names.js";
import { cite } from "./sources.js";
import { limitsOf } from "./spelling.js";
import { baseOf, cardinality, itemOf } from "./tables.js";

/** All that can be explained. */
export interface Explained {
  readonly operations: readonly Operation[];
  readonly primitives: readonly Primitive[];
  readonly enumerations: readonly Enumeration[];
  readonly composites: readonly Composite[];
  readonly rules: readonly Rule[];
  readonly betweenRules: readonly BetweenRule[];
  readonly errorCode: Enumeration;
  readonly laterSpellings: Readonly<Record<string, string>>;
  readonly configurationKeys: readonly ConfigurationKey[];
}

/** `cli/src/generated/things.ts`: what `ocpp16 explain` explains, each thing a record. `cli/src/thing.ts` has their types. */
export function thingsFile(spec: Explained): string {
  const things = [
    ...spec.operations.flatMap(operationThings),
    ...spec.primitives.map(primitiveThing),
    ...[...spec.enumerations, spec.errorCode].map(enumerationThing),
    ...spec.enumerations.flatMap((type) => memberThings(type, "member")),
    ...spec.composites.flatMap(compositeThings),
    ...spec.rules.map(ruleThing),
    ...spec.betweenRules.map(betweenRuleThing),
    ...memberThings(spec.errorCode, "error code").map((code) => ({
      ...code,
      laterSpelling: spec.laterSpellings[code.name],
    })),
    ...spec.configurationKeys.map(keyThing),
  ];
  return [
    "// Generated from spec/ by `npm run generate`.",
    'import type { Thing } from "../thing.js";',
    `export const things: readonly Thing[] = [\n${things.map((thing) => `${JSON.stringify(thing)},`).join("\n")}\n];`,
  ].join("\n\n");
}

function operationThings({ action, profile, initiator, about, req, conf, answers }: Operation): object[] {
  const rules = answers.map(({ id }) => id);
  return [
    { kind: "operation", name: action, text: about.text, source: cite(...about.sections), profile, initiator, rules },
    ...messageThings(action, "req", req),
    ...messageThings(action, "conf", conf),
  ];
}

function messageThings(action: string, part: "req" | "conf", message: Message): object[] {
  const name = `${action}.${part}`;
  return [{ kind: "message", name, action, part, ...partsOf(message) }, ...fieldThings(name, message)];
}

function compositeThings(type: Composite): object[] {
  return [{ kind: "composite", name: type.name, ...partsOf(type) }, ...fieldThings(type.name, type)];
}

function partsOf({ about, rules }: Fields): object {
  return { text: about.text, source: cite(...about.sections), rules: rules.map(({ rule }) => rule.id) };
}

/** A field has no section of its own: it is a row of the table of its message or composite. */
function fieldThings(of: string, { about, fields, rules }: Fields): object[] {
  return Object.entries(fields).map(([name, { type, required, text, alias }]) => {
    const base = baseOf(type);
    return {
      kind: "field",
      of,
      name,
      text,
      source: cite(...about.sections),
      type: typeof base === "string" ? base : base.name,
      isList: itemOf(type) !== type,
      isRequired: required,
      cardinality: cardinality(type, required),
      limits: limitsOf(itemOf(type)),
      rules: rules.filter((application) => application.fields.includes(name)).map(({ rule }) => rule.id),
      alias,
    };
  });
}

function primitiveThing(type: Primitive): object {
  const { name, about } = type;
  return { kind: "primitive", name, text: about.text, source: cite(...about.sections), limits: limitsOf(type) };
}

function enumerationThing({ name, about, aliases }: Enumeration): object {
  return { kind: "enumeration", name, text: about.text, source: cite(...about.sections), aliases };
}

function memberThings({ name: of, about, members }: Enumeration, kind: "member" | "error code"): { name: string }[] {
  return Object.entries(members).map(([name, text]) => ({ kind, of, name, text, source: cite(...about.sections) }));
}

function ruleThing({ id, scope, level, sections, sentence, violation }: Rule): object {
  return { kind: "rule", name: id, text: sentence, source: cite(...sections), scope, level, errorCode: violation };
}

function betweenRuleThing({ id, level, sections, sentence, remedy }: BetweenRule): object {
  return { kind: "rule", name: id, text: sentence, source: cite(...sections), scope: "messages", level, remedy };
}

function keyThing(key: ConfigurationKey): object {
  const { about, accessibility, name, profile, quirks, required, type } = key;
  return {
    kind: "key",
    name,
    text: about.text,
    source: cite(...about.sections),
    type,
    value: valueOf(key),
    access: lowerFirst(accessesOf(accessibility)),
    profile,
    isRequired: required,
    quirks,
  };
}
