// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readWhole } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { integerSchema } from "../../schema/json-schema.js";

/** Whole number of 32 bits with a sign, the int of the WSDL: identifiers, meter registers, seconds. OCPP 1.6 §6, §7. */
export type Int32 = Brand<number, "Int32">;

/** Makes a checked `Int32`. Whole number of 32 bits with a sign, the int of the WSDL: identifiers, meter registers, seconds. OCPP 1.6 §6, §7. */
export const Int32: Constructor<number, Int32> = /* @__PURE__ */ constructor(readInt32, () =>
  integerSchema(-2147483648, 2147483647),
);

export function readInt32(r: Reader, key: Key, value: unknown): Int32 {
  return readWhole<Int32>(r, key, value, -2147483648, 2147483647);
}
