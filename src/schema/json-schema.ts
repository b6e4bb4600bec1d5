/** A JSON Schema in the vocabulary that draft-07 and 2020-12 have in common. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of an object that has no other fields than these. */
export interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** Printable ASCII of at most `most` characters. */
export const ciStringSchema = (most: number): JsonSchema => ({ ...asciiTextSchema(), maxLength: most });

/** The same of at least one character. */
export const identitySchema = (most: number): JsonSchema => ({ ...ciStringSchema(most), minLength: 1 });

/** Printable ASCII of at most `most` characters, which may be none. */
export const limitedTextSchema = (most: number): JsonSchema => ({ ...asciiTextSchema(), maxLength: most });

/** The same in lines. */
export const pemSchema = (most: number): JsonSchema => ({
  type: "string",
  pattern: "^[\\t\\n\\r -~]*$",
  maxLength: most,
});

/** Printable ASCII. */
export const asciiTextSchema = (): JsonSchema => ({ type: "string", pattern: "^[ -~]*$" });

/** Any text. */
export const textSchema = (): JsonSchema => ({ type: "string" });

/** A URI, which may be relative. */
export const uriSchema = (): JsonSchema => ({ type: "string", format: "uri-reference", minLength: 1 });

/** The same of at most `most` characters. */
export const shortUriSchema = (most: number): JsonSchema => ({ ...uriSchema(), maxLength: most });

/** A date and time of RFC 3339. */
export const dateTimeSchema = (): JsonSchema => ({ type: "string", format: "date-time" });

/** A whole number. */
export const integerSchema = (least: number, most: number): JsonSchema => ({
  type: "integer",
  minimum: least,
  maximum: most,
});

/**
 * A number, of which the messages take at most one decimal. `multipleOf` would say so, but validators divide by it as
 * floating-point numbers and refuse 0.3.
 */
export const decimalSchema = (): JsonSchema => ({ type: "number" });

/** `true` or `false`. */
export const booleanSchema = (): JsonSchema => ({ type: "boolean" });

/** One of the members. */
export const memberSchema = ({ values }: { readonly values: readonly string[] }): JsonSchema => ({
  type: "string",
  enum: values,
});

/** A list of at least `least` items. */
export const listSchema = (items: JsonSchema, least: number): JsonSchema => ({
  type: "array",
  items,
  ...(least > 0 && { minItems: least }),
});

/** An object with these fields and no others. */
export const objectSchema = (
  properties: Readonly<Record<string, JsonSchema>>,
  ...required: string[]
): ObjectSchema => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});
