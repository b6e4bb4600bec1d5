// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readTenths } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { decimalSchema } from "../../schema/json-schema.js";

/** Number with at most one decimal: charging limits. A sender keeps to 0 or more. OCPP 1.6 §7.13. */
export type Decimal = Brand<number, "Decimal">;

/** Makes a checked `Decimal`. Number with at most one decimal: charging limits. A sender keeps to 0 or more. OCPP 1.6 §7.13. */
export const Decimal: Constructor<number, Decimal> = /* @__PURE__ */ constructor(readDecimal, () => decimalSchema());

export function readDecimal(r: Reader, key: Key, value: unknown): Decimal {
  return readTenths<Decimal>(r, key, value);
}
