// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 20 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.15. */
export type CiString20Type = Brand<string, "CiString20Type">;

/** Makes a checked `CiString20Type`. Text of at most 20 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.15. */
export const CiString20Type: Constructor<string, CiString20Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString20Type,
  () => ciStringSchema(20),
  { helpers: caseInsensitive },
);

export function readCiString20Type(r: Reader, key: Key, value: unknown): CiString20Type {
  return readCiString<CiString20Type>(r, key, value, 20);
}
