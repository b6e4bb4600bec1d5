/** All of OCPP 1.6, written down once. An operation is a file in the folder of its feature profile, and is found there. */
import { readdirSync } from "node:fs";

import * as compositesByName from "./composites.js";
import * as enumerationsByName from "./enumerations.js";
import type { Composite, Enumeration, Operation, Primitive, Rule } from "./language.js";
import * as primitivesByName from "./primitives.js";
import * as rulesByName from "./rules.js";

const byName = <T extends { readonly name: string }>(types: Readonly<Record<string, T>>): T[] =>
  Object.values(types).sort((a, b) => (a.name < b.name ? -1 : 1));

export { configurationKeys, phaseRotation } from "./configuration.js";
export { betweenRules } from "./conversation.js";
export { errorCode, laterSpellings } from "./error-codes.js";

export const primitives: Primitive[] = byName(primitivesByName);
export const enumerations: Enumeration[] = byName(enumerationsByName);
export const composites: Composite[] = byName(compositesByName);
export const rules: Rule[] = Object.values<Rule>(rulesByName).sort((a, b) => (a.id < b.id ? -1 : 1));

/** An operation and the file that it is written down in. */
export type FiledOperation = Operation & { readonly file: string };

const found: FiledOperation[] = [];

for (const folder of readdirSync(new URL(".", import.meta.url), { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  for (const name of readdirSync(new URL(`${folder.name}/`, import.meta.url))) {
    const [operation, ...others] = Object.values(
      (await import(`./${folder.name}/${name}`)) as Readonly<Record<string, unknown>>,
    );
    if (!isOperation(operation) || others.length > 0)
      throw new Error(`spec/${folder.name}/${name} must export one operation and nothing else`);
    found.push({ ...operation, file: `spec/${folder.name}/${name}` });
  }
}

/** All operations, by action. */
export const operations: readonly FiledOperation[] = found.sort((a, b) => (a.action < b.action ? -1 : 1));

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "action" in value;
}
