// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { readUri } from "../../reading/text.js";
import { uriSchema } from "../../schema/json-schema.js";

/** URI, such as ftp://host/folder. A sender keeps to absolute ones. OCPP 1.6 §6.25, §6.55. */
export type AnyURI = Brand<string, "AnyURI">;

/** Makes a checked `AnyURI`. URI, such as ftp://host/folder. A sender keeps to absolute ones. OCPP 1.6 §6.25, §6.55. */
export const AnyURI: Constructor<string, AnyURI> = /* @__PURE__ */ constructor(readAnyURI, () => uriSchema());

export function readAnyURI(r: Reader, key: Key, value: unknown): AnyURI {
  return readUri<AnyURI>(r, key, value);
}
