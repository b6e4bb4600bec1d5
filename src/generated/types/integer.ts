// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readWhole } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { integerSchema } from "../../schema/json-schema.js";

/** Whole number of 0 or more: connectors, stack levels, retries. A sender keeps to 16 bits, a receiver takes 32. OCPP 1.6 §6, §7. */
export type Integer = Brand<number, "Integer">;

/** Makes a checked `Integer`. Whole number of 0 or more: connectors, stack levels, retries. A sender keeps to 16 bits, a receiver takes 32. OCPP 1.6 §6, §7. */
export const Integer: Constructor<number, Integer> = /* @__PURE__ */ constructor(readInteger, () =>
  integerSchema(0, 2147483647),
);

export function readInteger(r: Reader, key: Key, value: unknown): Integer {
  return readWhole<Integer>(r, key, value, 0, 65535, 0, 2147483647);
}
