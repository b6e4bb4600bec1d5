import type { Composite, Enumeration, Fields, Operation, Primitive, Ranges, Type } from "../spec/language.js";
import { doc, Module } from "./module.js";
import { camelCase } from "./names.js";
import { cited } from "./sources.js";

/** `src/generated/arbitraries.ts`: what fast-check draws from, under the names of the types and operations. */
export function arbitrariesFile(
  types: readonly (Primitive | Enumeration | Composite)[],
  operations: readonly Operation[],
): string {
  const module = new Module("spec/", "generated/arbitraries");
  module.add('import * as operations from "./operations/index.js";\nimport * as types from "./types/index.js";');
  // A composite comes after those that it is made of.
  const ordered = new Set<Primitive | Enumeration | Composite>();
  for (const type of types) addWithParts(ordered, type);
  for (const type of ordered) module.add(...typeParts(module, type));
  for (const { action, req, conf } of operations) {
    const part = (name: "req" | "conf", group: Fields): string =>
      `${name}: ${module.use("arbitraries/kinds", "checked")}(operations.${action}.${name}, ${objectOf(module, group)})`;
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
  const pair = module.useType("arbitraries/kinds", "PairOfArbitraries");
  return `${pair}<operations.${action}.Req, operations.${action}.Conf>`;
}

function typeParts(module: Module, type: Primitive | Enumeration | Composite): string[] {
  const { name } = type;
  const about = doc(cited(type.about));
  const declared = `export const ${name}: ${module.useType("arbitraries/kinds", "Arbitraries")}<types.${name}>`;
  if (type.kind === "enumeration") {
    return [`${about}\n${declared} = ${module.use("arbitraries/kinds", "members")}(types.${name});`];
  }
  return [
    `const ${kindName(name)} = ${type.kind === "composite" ? objectOf(module, type) : primitiveOf(module, type)};`,
    `${about}\n${declared} = ${module.use("arbitraries/kinds", "checked")}(types.${name}, ${kindName(name)});`,
  ];
}

/** Fields are drawn before they are checked as a whole, so that a message is checked once. */
function kindName(name: string): string {
  return `kindOf${name}`;
}

function primitiveOf(module: Module, type: Primitive): string {
  const kind = (name: string, ...args: number[]): string =>
    `${module.use("arbitraries/kinds", name)}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
  switch (type.kind) {
    case "ciString":
    case "identity":
      return kind(type.kind, type.most);
    case "integer":
      return kind("integer", ...rangesOf(type));
    case "uri":
    case "dateTime":
    case "decimal":
      return kind(type.kind);
  }
}

function rangesOf({ sent, received }: Ranges): number[] {
  return [sent.least, sent.most, received.least, received.most];
}

function objectOf(module: Module, group: Fields): string {
  const fields = Object.entries(group.fields);
  const required = fields.filter(([, field]) => field.required).map(([key]) => `"${key}"`);
  const rules = group.rules
    .filter(({ rule }) => rule.level === "error")
    .map(({ rule: { id } }) => `["${id}", ${module.use(`rules/${id}`, `${camelCase(id)}Case`)}]`);
  const parts = [
    `{ ${fields.map(([key, field]) => `${key}: ${arbitraryOf(module, field.type)}`).join(", ")} }`,
    `[${required.join(", ")}]`,
    ...(rules.length > 0 ? [`[${rules.join(", ")}]`] : []),
  ];
  return `${module.use("arbitraries/kinds", "object")}(${parts.join(", ")})`;
}

function arbitraryOf(module: Module, type: Type): string {
  switch (type.kind) {
    case "limited":
      return `${module.use("arbitraries/kinds", "integer")}(${rangesOf(type).join(", ")})`;
    case "register":
      return arbitraryOf(module, type.of);
    case "configurationValue":
      return `${module.use("arbitraries/kinds", "configurationValue")}(${arbitraryOf(module, type.of)})`;
    case "shortUri":
    case "limitedText":
    case "pem":
      return `${module.use("arbitraries/kinds", type.kind)}(${type.most})`;
    case "asciiText":
    case "anyText":
    case "boolean":
      return module.use("arbitraries/kinds", type.kind);
    case "list":
    case "readings":
      return `${module.use("arbitraries/kinds", "list")}(${arbitraryOf(module, type.item)}, ${type.least})`;
    case "enumeration":
      return `${module.use("arbitraries/kinds", "member")}(types.${type.name})`;
    case "memberOrNone":
      return arbitraryOf(module, type.of);
    default:
      return kindName(type.name);
  }
}
