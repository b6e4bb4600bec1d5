// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readCiString } from "../../reading/text.js";
import { ciStringSchema } from "../../schema/json-schema.js";

/** Text of at most 128 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. Security white paper 6.6. */
export type CiString128Type = Brand<string, "CiString128Type">;

/** Makes a checked `CiString128Type`. Text of at most 128 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. Security white paper 6.6. */
export const CiString128Type: Constructor<string, CiString128Type> & CaseInsensitive = /* @__PURE__ */ constructor(
  readCiString128Type,
  () => ciStringSchema(128),
  { helpers: caseInsensitive },
);

export function readCiString128Type(r: Reader, key: Key, value: unknown): CiString128Type {
  return readCiString<CiString128Type>(r, key, value, 128);
}
