import type { Failure, Success } from "../result/result.js";
import type { JsonSchema } from "./json-schema.js";

/**
 * What Standard Schema v1 and Standard JSON Schema v1 ask of a schema, so that tools for these work with every
 * constructor.
 */
export interface StandardProps<Input, Output> {
  /** Of Standard Schema. */
  readonly version: 1;
  /** The name of this library. */
  readonly vendor: "ocpp16messages";
  /** For the compiler only. */
  readonly types?:
    | {
        /** What a sender passes. */
        readonly input: Input;
        /** What comes out. */
        readonly output: Output;
      }
    | undefined;
  /** The receiver's side: the same as `decode`. */
  readonly validate: (value: unknown) => Success<Output> | Failure;
  /** Standard JSON Schema. */
  readonly jsonSchema: {
    /** The schema of what is accepted. Throws if the target is another than `draft-2020-12` or `draft-07`. */
    readonly input: (options: { readonly target: string }) => Record<string, unknown>;
    /** The schema of the message. Throws if the target is another than `draft-2020-12` or `draft-07`. */
    readonly output: (options: { readonly target: string }) => Record<string, unknown>;
  };
}

/** Completes a schema with its dialect. */
export function toTarget(schema: JsonSchema, target: string): Record<string, unknown> {
  if (target === "draft-2020-12") return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema };
  if (target === "draft-07") return { $schema: "http://json-schema.org/draft-07/schema#", ...schema };
  throw new RangeError(`no JSON Schema for the target ${target}: use draft-2020-12 or draft-07`);
}
