// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type CaseInsensitive, caseInsensitive, readIdentity } from "../../reading/text.js";
import { identitySchema } from "../../schema/json-schema.js";

/** Identifier of a user or a card, 1 to 20 printable ASCII characters; upper and lower case are the same. OCPP 1.6 §7.28. */
export type IdToken = Brand<string, "IdToken">;

/** Makes a checked `IdToken`. Identifier of a user or a card, 1 to 20 printable ASCII characters; upper and lower case are the same. OCPP 1.6 §7.28. */
export const IdToken: Constructor<string, IdToken> & CaseInsensitive = /* @__PURE__ */ constructor(
  readIdToken,
  () => identitySchema(20),
  { helpers: caseInsensitive },
);

export function readIdToken(r: Reader, key: Key, value: unknown): IdToken {
  return readIdentity<IdToken>(r, key, value, 20);
}
