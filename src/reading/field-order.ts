import type { Issue, Path } from "../result/finding.js";
import type { JsonSchema } from "../schema/json-schema.js";

/** Sorts issues in the order of the fields, as rules between fields add theirs when all fields were read. */
export function sortByField(issues: Issue[], schema: JsonSchema): void {
  issues.sort((a, b) => compare(a.path, b.path, schema));
}

function compare(a: Path, b: Path, schema: object): number {
  let inner = schema;
  for (let depth = 0; depth < a.length && depth < b.length; depth++) {
    const left = a[depth] ?? "";
    const right = b[depth] ?? "";
    if (left !== right) return rank(left, inner) - rank(right, inner);
    inner = typeof left === "number" ? partOf(inner, "items") : partOf(partOf(inner, "properties"), left);
  }
  return a.length - b.length;
}

/** The position of an item, or of a field; one that is not known comes last. */
function rank(step: string | number, schema: object): number {
  if (typeof step === "number") return step;
  const position = Object.keys(partOf(schema, "properties")).indexOf(step);
  return position === -1 ? Number.MAX_SAFE_INTEGER : position;
}

function partOf(schema: object, name: string): object {
  const part: unknown = Object.hasOwn(schema, name) ? Reflect.get(schema, name) : undefined;
  return typeof part === "object" && part !== null ? part : {};
}
