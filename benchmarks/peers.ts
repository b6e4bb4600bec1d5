/** What others offer for the same work, each as its documentation says to use it. */
import { Ajv, type AnySchemaObject, type Options } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { Compile } from "typebox/schema";
// The package as a whole also compiles the schemas of OCPP 2.0 and 2.1, in each process anew.
import { OCPP16 } from "typed-ocpp/dist/ocpp16/index.js";
import * as zodOcpp from "zod-ocpp";

interface SafeParse {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** The precision keeps the remainder of floats from refusing 8.1; without it Ajv would be wrong. */
function newAjv(more: Options = {}): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: false, multipleOfPrecision: 6, ...more });
  (addFormats as unknown as (ajv: object) => void)(ajv);
  return ajv;
}

const ajv = newAjv();

const suffix = { req: "Request", conf: "Response" } as const;

function officialSchema(action: string, kind: "req" | "conf"): AnySchemaObject {
  const schema = (OCPP16.schemas as unknown as Record<string, AnySchemaObject>)[`${action}${suffix[kind]}`];
  if (schema === undefined) throw new Error(`there is no official schema of ${action}.${kind}`);
  return schema;
}

/** Ajv with the official schema of a message; it reports all errors. */
export function ajvCheck(action: string, kind: "req" | "conf"): (payload: unknown) => boolean {
  return ajv.compile(officialSchema(action, kind));
}

/** The code that Ajv writes ahead of time for both messages of an operation. */
export function ajvStandalone(action: string): string {
  const writing = newAjv({ code: { source: true, esm: true } });
  writing.addSchema({ ...officialSchema(action, "req"), $id: "req" });
  writing.addSchema({ ...officialSchema(action, "conf"), $id: "conf" });
  return (standaloneCode as unknown as (ajv: Ajv, names: object) => string)(writing, { req: "req", conf: "conf" });
}

/** What typebox compiles of the official schema of a message; it stops at the first error. */
export function typeboxCheck(action: string, kind: "req" | "conf"): (payload: unknown) => boolean {
  const validator = Compile(officialSchema(action, kind));
  return (payload) => validator.Check(payload);
}

export function typedOcppCheck(action: string, kind: "req" | "conf"): (payload: unknown) => boolean {
  const call = [2, "1", action, {}];
  const { validateCall, checkCallResult } = OCPP16 as unknown as Record<string, (...frames: unknown[]) => boolean>;
  if (kind === "req") return (payload) => validateCall?.([2, "1", action, payload]) === true;
  return (payload) => checkCallResult?.([3, "1", payload], call) === true;
}

/** A CALL as a whole. */
export function typedOcppFrame(): (frame: unknown) => boolean {
  const { validateCall } = OCPP16 as unknown as Record<string, (frame: unknown) => boolean>;
  return (frame) => validateCall?.(frame) === true;
}

export function zodOcppCheck(action: string, kind: "req" | "conf"): (payload: unknown) => boolean {
  const schema = (zodOcpp as unknown as Record<string, SafeParse | undefined>)[`${action}${suffix[kind]}Schema`];
  if (schema === undefined) throw new Error(`zod-ocpp has no ${action}.${kind}`);
  return (payload) => schema.safeParse(payload).success;
}
