import { operations } from "../src/index.js";
import type { Action, Result } from "../src/index.js";
import type { StandardProps } from "../src/schema/standard-schema.js";

/** A constructor, whatever its message. */
export interface AnyConstructor {
  (input: never): Result<unknown>;
  readonly decode: (payload: unknown, options?: object) => Result<unknown>;
  readonly decodeJson: (text: string, options?: object) => Result<unknown>;
  readonly "~standard": StandardProps<unknown, unknown>;
}

/** The constructor of a message, by a name such as `Authorize.req`. */
export function constructorOf(name: string): AnyConstructor {
  const [, , , constructor] = messages.find(([known]) => known === name) ?? [];
  if (constructor === undefined) throw new Error(`there is no ${name}`);
  return constructor;
}

/** All messages, by name. */
export const messages: readonly (readonly [
  name: string,
  action: Action,
  kind: "req" | "conf",
  constructor: AnyConstructor,
])[] = Object.values(operations).flatMap(({ action, req, conf }) => [
  [`${action}.req`, action, "req", req] as const,
  [`${action}.conf`, action, "conf", conf] as const,
]);

/** Calls a constructor with what its type does not allow. */
export function construct(constructor: AnyConstructor, input: unknown): Result<unknown> {
  return constructor(input as never);
}
