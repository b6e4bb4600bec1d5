// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 25 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.16. */
export type CiString25Type = Brand<string, "CiString25Type">;

/** Makes a checked `CiString25Type`. Text of at most 25 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.16. */
export const CiString25Type: Constructor<string, CiString25Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString25Type,
  () => ciStringSchema(25),
  { helpers: caseInsensitive },
);

export function readCiString25Type(r: Reader, key: Key, value: unknown): CiString25Type {
  return readCiString<CiString25Type>(r, key, value, 25);
}
