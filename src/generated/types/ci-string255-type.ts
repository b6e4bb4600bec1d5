// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 255 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.18. */
export type CiString255Type = Brand<string, "CiString255Type">;

/** Makes a checked `CiString255Type`. Text of at most 255 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.18. */
export const CiString255Type: Constructor<string, CiString255Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString255Type,
  () => ciStringSchema(255),
  { helpers: caseInsensitive },
);

export function readCiString255Type(r: Reader, key: Key, value: unknown): CiString255Type {
  return readCiString<CiString255Type>(r, key, value, 255);
}
