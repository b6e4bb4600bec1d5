import type { Composite, Fields, Operation } from "../spec/language.js";
import { doc } from "./module.js";

/** `src/generated/field-names.ts`: the names of all fields of all messages, as a question. */
export function fieldNamesFile(composites: readonly Composite[], operations: readonly Operation[]): string {
  const groups: readonly Fields[] = [...composites, ...operations.flatMap(({ req, conf }) => [req, conf])];
  const names = new Set(groups.flatMap(({ fields }) => Object.keys(fields)));
  const conditions = [...names].sort().map((name) => `"${name}" in o`);
  return [
    "// Generated from spec/ by `npm run generate`.",
    `${doc("Whether an ordinary object inherits a field of any message, which it must not.")}
    export function inheritsField(o: object): boolean { return ${conditions.join(" || ")}; }`,
  ].join("\n\n");
}
