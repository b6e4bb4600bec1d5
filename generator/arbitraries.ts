import type { Composite, Enumeration, Fields, Operation, Primitive, Type } from "../spec/language.js";
import { doc, Module } from "./module.js";
import { lowerFirst } from "./names.js";

/** `src/arbitraries/index.ts`: what fast-check draws from, under the names of the types and operations. */
export function arbitrariesFile(
  types: readonly (Primitive | Enumeration | Composite)[],
  operations: readonly Operation[],
): string {
  const module = new Module("spec/", "arbitraries/index");
  module.add(
    'import * as operations from "../operations/index.js";\nimport * as types from "../types/index.js";',
    'export type { Arbitraries, Invalid, PairOfArbitraries } from "../fuzzing/kinds.js";',
  );
  // A composite comes after those that it is made of.
  const ordered = new Set<Primitive | Enumeration | Composite>();
  for (const type of types) addWithParts(ordered, type);
  for (const type of ordered) module.add(...typeParts(module, type));
  for (const { action, req, conf } of operations) {
    const part = (name: "req" | "conf", group: Fields): string =>
      `${name}: ${module.use("fuzzing/kinds", "checked")}(operations.${action}.${name}, ${objectOf(module, group)})`;
    module.add(
      `${doc(`Both messages of ${action}.`)}
      export const ${action}: ${pairType(module, action)} = { ${part("req", req)}, ${part("conf", conf)} };`,
    );
  }
  return module.toString();
}

function addWithParts(
  ordered: Set<Primitive | Enumeration | Composite>,
  type: Primitive | Enumeration | Composite,
): void {
  if (type.kind === "composite") {
    for (const field of Object.values(type.fields)) {
      const inner = "item" in field.type ? field.type.item : field.type;
      if (inner.kind === "composite") addWithParts(ordered, inner);
    }
  }
  ordered.add(type);
}

function pairType(module: Module, action: string): string {
  const pair = module.useType("fuzzing/kinds", "PairOfArbitraries");
  return `${pair}<operations.${action}.Req, operations.${action}.Conf>`;
}

function typeParts(module: Module, type: Primitive | Enumeration | Composite): string[] {
  const { name } = type;
  const about = doc(`${type.about.text} OCPP 1.6 §${type.about.section}.`);
  const declared = `export const ${name}: ${module.useType("fuzzing/kinds", "Arbitraries")}<types.${name}>`;
  if (type.kind === "enumeration") {
    return [`${about}\n${declared} = ${module.use("fuzzing/kinds", "members")}(types.${name});`];
  }
  return [
    `const ${kindName(name)} = ${type.kind === "composite" ? objectOf(module, type) : primitiveOf(module, type)};`,
    `${about}\n${declared} = ${module.use("fuzzing/kinds", "checked")}(types.${name}, ${kindName(name)});`,
  ];
}

/** Fields are drawn before they are checked as a whole, so that a message is checked once. */
function kindName(name: string): string {
  return `kindOf${name}`;
}

function primitiveOf(module: Module, type: Primitive): string {
  const kind = (name: string, ...args: number[]): string =>
    `${module.use("fuzzing/kinds", name)}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
  switch (type.kind) {
    case "ciString":
    case "identity":
      return kind("ciString", type.most);
    case "integer":
      return kind("integer", type.least, type.most);
    case "uri":
    case "dateTime":
    case "decimal":
      return kind(type.kind);
  }
}

function objectOf(module: Module, group: Fields): string {
  const fields = Object.entries(group.fields);
  const required = fields.filter(([, field]) => field.required).map(([key]) => `"${key}"`);
  const rules = group.rules
    .filter(({ level }) => level === "error")
    .map(({ id }) => `rules.${lowerFirst(id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))}`);
  if (rules.length > 0) module.add('import * as rules from "../fuzzing/rules.js";');
  const parts = [
    `{ ${fields.map(([key, field]) => `${key}: ${arbitraryOf(module, field.type)}`).join(", ")} }`,
    `[${required.join(", ")}]`,
    ...(rules.length > 0 ? [`[${rules.join(", ")}]`] : []),
  ];
  return `${module.use("fuzzing/kinds", "object")}(${parts.join(", ")})`;
}

function arbitraryOf(module: Module, type: Type): string {
  switch (type.kind) {
    case "limited":
      return `${module.use("fuzzing/kinds", "integer")}(${type.least}, ${type.most})`;
    case "register":
      return arbitraryOf(module, type.of);
    case "setting":
      return `${module.use("fuzzing/kinds", "setting")}(${arbitraryOf(module, type.of)})`;
    case "text":
    case "data":
    case "boolean":
      return module.use("fuzzing/kinds", type.kind);
    case "list":
    case "readings":
      return `${module.use("fuzzing/kinds", "list")}(${arbitraryOf(module, type.item)}, ${type.least})`;
    case "enumeration":
      return `${module.use("fuzzing/kinds", "member")}(types.${type.name})`;
    default:
      return kindName(type.name);
  }
}
