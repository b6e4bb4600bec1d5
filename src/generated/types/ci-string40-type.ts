// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 40 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. Security white paper 6.5. */
export type CiString40Type = Brand<string, "CiString40Type">;

/** Makes a checked `CiString40Type`. Text of at most 40 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. Security white paper 6.5. */
export const CiString40Type: Constructor<string, CiString40Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString40Type,
  () => ciStringSchema(40),
  { helpers: caseInsensitive },
);

export function readCiString40Type(r: Reader, key: Key, value: unknown): CiString40Type {
  return readCiString<CiString40Type>(r, key, value, 40);
}
