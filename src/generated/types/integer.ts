// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readWhole } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { integerSchema } from "../../schema/json-schema.js";

/** Whole number from 0 to 65 535: connectors, stack levels, retries. OCPP 1.6 §3.8. */
export type Integer = Brand<number, "Integer">;

/** Makes a checked `Integer`. Whole number from 0 to 65 535: connectors, stack levels, retries. OCPP 1.6 §3.8. */
export const Integer: Constructor<number, Integer> = /* @__PURE__ */ constructor(readInteger, () =>
  integerSchema(0, 65535),
);

export function readInteger(r: Reader, key: Key, value: unknown): Integer {
  return readWhole<Integer>(r, key, value, 0, 65535);
}
