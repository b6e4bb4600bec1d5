// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 50 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.17. */
export type CiString50Type = Brand<string, "CiString50Type">;

/** Makes a checked `CiString50Type`. Text of at most 50 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.17. */
export const CiString50Type: Constructor<string, CiString50Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString50Type,
  () => ciStringSchema(50),
  { helpers: caseInsensitive },
);

export function readCiString50Type(r: Reader, key: Key, value: unknown): CiString50Type {
  return readCiString<CiString50Type>(r, key, value, 50);
}
