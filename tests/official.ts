import type { AnySchemaObject } from "ajv";
import { OCPP16 } from "typed-ocpp";

import type { Action } from "../src/index.js";

/** The official JSON schema of a message. Those of the security white paper name their types, which are put in place. */
export function officialSchemaOf(action: Action, kind: "req" | "conf"): AnySchemaObject {
  const { definitions = {}, ...schema } = schemas[`${action}${kind === "req" ? "Request" : "Response"}`] ?? {};
  return inlined(schema, definitions as Record<string, unknown>) as AnySchemaObject;
}

const schemas = OCPP16.schemas as unknown as Readonly<Record<string, AnySchemaObject>>;

function inlined(schema: unknown, definitions: Record<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, definitions));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema) return inlined(definitions[String(schema.$ref).replace("#/definitions/", "")], definitions);
  return Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, inlined(inner, definitions)]));
}
