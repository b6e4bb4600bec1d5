import { operations } from "../spec/index.js";
import type { Application, Composite, Fields, Rule, Type } from "../spec/language.js";

type Predicate = (...values: readonly unknown[]) => unknown;

/** The predicate of a rule between fields, in the rule's file; `undefined` if it has none of the name that it should. */
export async function predicateOf({ rule, check }: Application): Promise<Predicate | undefined> {
  const file = new URL(`../src/rules/${rule.id}.ts`, import.meta.url).href;
  const found = ((await import(file)) as Readonly<Record<string, unknown>>)[check.replace(/^check/, "keeps")];
  return typeof found === "function" ? (found as Predicate) : undefined;
}

/** The fields of all messages, by a name such as `Authorize.req`. */
const fieldsOf = new Map<string, Fields>(
  operations.flatMap(({ action, req, conf }) => [
    [`${action}.req`, req],
    [`${action}.conf`, conf],
  ]),
);

/** Every rule that is applied between fields, of messages and of what is in them. */
export const applications: readonly Application[] = [...new Set([...fieldsOf.values()].flatMap(groupsIn))].flatMap(
  ({ rules }) => rules,
);

function groupsIn(group: Fields): readonly Fields[] {
  const inner = Object.values(group.fields).map(({ type }) => compositeIn(type));
  return [group, ...inner.flatMap((composite) => (composite === undefined ? [] : groupsIn(composite)))];
}

function compositeIn(type: Type): Composite | undefined {
  if (type.kind === "composite") return type;
  return type.kind === "list" || type.kind === "readings" ? compositeIn(type.item) : undefined;
}

/** What the predicates of a rule return for a message, once for each object in it that the rule is applied to. */
export async function predicatesSay(id: Rule["id"], message: string, payload: object): Promise<readonly unknown[]> {
  const group = fieldsOf.get(message);
  return group === undefined ? [] : sayIn(id, group, payload);
}

async function sayIn(id: Rule["id"], group: Fields, value: unknown): Promise<readonly unknown[]> {
  if (Array.isArray(value)) return (await Promise.all(value.map((item) => sayIn(id, group, item)))).flat();
  if (typeof value !== "object" || value === null) return [];
  const o = value as Readonly<Record<string, unknown>>;
  const here = group.rules.filter(({ rule }) => rule.id === id);
  const said = here.map(async (application) => {
    const predicate = await predicateOf(application);
    return [predicate?.(...application.fields.map((key) => o[key]))];
  });
  const inner = Object.entries(group.fields).map(async ([key, { type }]) => {
    const composite = compositeIn(type);
    return composite === undefined ? [] : sayIn(id, composite, o[key]);
  });
  return (await Promise.all([...said, ...inner])).flat();
}
