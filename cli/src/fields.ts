import { isAction, operations, type Path } from "ocpp16messages";

/** What a frame is, as far as it says so. */
interface Kind {
  readonly action: string | undefined;
  readonly messageType: "CALL" | "CALLRESULT" | "CALLERROR" | undefined;
}

/** JSON Schema, as far as it says which fields there are. */
interface Schema {
  readonly properties?: unknown;
  readonly items?: unknown;
}

/** The field that has the name with which a path ends but for upper and lower case. */
export function fieldInOtherCase({ action, messageType }: Kind, path: Path): string | undefined {
  const name = path.at(-1);
  if (!isAction(action) || messageType === "CALLERROR" || typeof name !== "string") return undefined;
  const message = messageType === "CALL" ? operations[action].req : operations[action].conf;
  let schema: unknown = message["~standard"].jsonSchema.input({ target: "draft-07" });
  for (const step of path.slice(0, -1))
    schema = typeof step === "number" ? part(schema, "items") : fieldsOf(schema).get(step);
  const folded = name.toLowerCase();
  return [...fieldsOf(schema).keys()].find((field) => field.toLowerCase() === folded);
}

function fieldsOf(schema: unknown): ReadonlyMap<string, unknown> {
  const properties = part(schema, "properties");
  return new Map(typeof properties === "object" && properties !== null ? Object.entries(properties) : []);
}

function part(schema: unknown, name: keyof Schema): unknown {
  return isSchema(schema) ? schema[name] : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
