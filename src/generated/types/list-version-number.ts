// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readWhole } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { integerSchema } from "../../schema/json-schema.js";

/** Version of a local authorization list; 0 when the list is empty, −1 when lists are not supported. OCPP 1.6 §5.10. */
export type ListVersionNumber = Brand<number, "ListVersionNumber">;

/** Makes a checked `ListVersionNumber`. Version of a local authorization list; 0 when the list is empty, −1 when lists are not supported. OCPP 1.6 §5.10. */
export const ListVersionNumber: Constructor<number, ListVersionNumber> = /* @__PURE__ */ constructor(
  readListVersionNumber,
  () => integerSchema(-2147483648, 2147483647),
);

export function readListVersionNumber(r: Reader, key: Key, value: unknown): ListVersionNumber {
  return readWhole<ListVersionNumber>(r, key, value, -1, 2147483647, -2147483648, 2147483647);
}
