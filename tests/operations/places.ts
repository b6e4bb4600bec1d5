import type { AnyConstructor } from "../catalogue.js";

/** From the message inwards: field names and list positions. */
export type Path = readonly (string | number)[];

/** A JSON Schema, as far as tests look into it. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** The JSON Schema of a message; `json-schema.test.ts` holds its fields against the official one. */
export function schemaOf({ "~standard": { jsonSchema } }: AnyConstructor): Schema {
  return jsonSchema.input({ target: "draft-07" });
}

/** A field of an object in a value: where the object is, and whether the object must have the field. */
export interface Field {
  readonly at: Path;
  readonly name: string;
  readonly required: boolean;
}

/** Every field of every object in a value, at every depth. */
export function* fieldsIn(value: unknown, schema: Schema, at: Path = []): Generator<Field> {
  if (typeof value !== "object" || value === null) return;
  const { properties = {}, required = [], items = {} } = schema;
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (Array.isArray(value)) {
      yield* fieldsIn(inner, items, [...at, Number(name)]);
      continue;
    }
    yield { at, name, required: required.includes(name) };
    yield* fieldsIn(inner, properties[name] ?? {}, [...at, name]);
  }
}

/** A copy of a value that is changed in one place. A place that becomes `undefined` is taken out. */
export function changedAt(value: unknown, [step, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const outcome = changedAt(Reflect.get(copy, step), rest, change);
  if (outcome === undefined) Reflect.deleteProperty(copy, step);
  else Reflect.set(copy, step, outcome);
  return copy;
}
