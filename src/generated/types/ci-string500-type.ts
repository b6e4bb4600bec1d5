// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 500 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.19. */
export type CiString500Type = Brand<string, "CiString500Type">;

/** Makes a checked `CiString500Type`. Text of at most 500 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.19. */
export const CiString500Type: Constructor<string, CiString500Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString500Type,
  () => ciStringSchema(500),
  { helpers: caseInsensitive },
);

export function readCiString500Type(r: Reader, key: Key, value: unknown): CiString500Type {
  return readCiString<CiString500Type>(r, key, value, 500);
}
