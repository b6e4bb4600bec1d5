import type { Issue, Path } from "../result/finding.js";
import type { JsonSchema } from "../schema/json-schema.js";

/** Sorts issues in the order of the fields, as rules between fields add theirs when all fields were read. */
export function sortByField(issues: Issue[], schema: JsonSchema): void {
  issues.sort((a, b) => compare(a.path, b.path, schema));
}

function compare(a: Path, b: Path, schema: unknown): number {
  let inner = schema;
  for (let depth = 0; depth < a.length && depth < b.length; depth++) {
    const [left, right] = [a[depth], b[depth]];
    if (left !== right) return rank(left, inner) - rank(right, inner);
    inner = partOf(inner, left);
  }
  return a.length - b.length;
}

/** The position of an item, or of a field; one that is not known comes last. */
function rank(step: string | number | undefined, schema: unknown): number {
  if (typeof step === "number") return step;
  const position = Object.keys(propertiesOf(schema)).indexOf(step ?? "");
  return position === -1 ? Number.MAX_SAFE_INTEGER : position;
}

function partOf(schema: unknown, step: string | number | undefined): unknown {
  if (typeof step === "number") return ownField(schema, "items");
  return step === undefined ? undefined : ownField(propertiesOf(schema), step);
}

function propertiesOf(schema: unknown): object {
  const properties = ownField(schema, "properties");
  return typeof properties === "object" && properties !== null ? properties : {};
}

function ownField(schema: unknown, name: string): unknown {
  if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, name)) return undefined;
  return Reflect.get(schema, name);
}
