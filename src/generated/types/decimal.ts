// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readTenths } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { decimalSchema } from "../../schema/json-schema.js";

/** Number of at least 0 with at most one decimal: charging limits. OCPP 1.6 §7.13. */
export type Decimal = Brand<number, "Decimal">;

/** Makes a checked `Decimal`. Number of at least 0 with at most one decimal: charging limits. OCPP 1.6 §7.13. */
export const Decimal: Constructor<number, Decimal> = /* @__PURE__ */ constructor(readDecimal, () => decimalSchema());

export function readDecimal(r: Reader, key: Key, value: unknown): Decimal {
  return readTenths<Decimal>(r, key, value);
}
