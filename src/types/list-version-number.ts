// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { integerSchema } from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Version of a local authorization list; 0 when there is none, −1 when lists are not supported. OCPP 1.6 §6.28. */
export type ListVersionNumber = Brand<number, "ListVersionNumber">;

/** Makes a checked `ListVersionNumber`. Version of a local authorization list; 0 when there is none, −1 when lists are not supported. OCPP 1.6 §6.28. */
export const ListVersionNumber: Constructor<number, ListVersionNumber> = /* @__PURE__ */ constructor(
  readListVersionNumber,
  () => integerSchema(-1, 2147483647),
);

export function readListVersionNumber(r: Reader, key: Key, value: unknown): ListVersionNumber {
  return readWhole<ListVersionNumber>(r, key, value, -1, 2147483647);
}
