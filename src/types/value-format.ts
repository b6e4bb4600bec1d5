// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** How a measured value is written; Raw when it is left out. OCPP 1.6 §7.49. */
export type ValueFormat = MemberOf<typeof ValueFormat>;

/** How a measured value is written; Raw when it is left out. OCPP 1.6 §7.49. */
export const ValueFormat = /* @__PURE__ */ enumeration({
  /** A decimal number. */
  Raw: "Raw",
  /** Signed binary data in hexadecimal. */
  SignedData: "SignedData",
});

export function readValueFormat(r: Reader, key: Key, value: unknown): ValueFormat {
  return readMember(r, key, value, ValueFormat);
}
