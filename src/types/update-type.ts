// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** How a local list changes. OCPP 1.6 §7.48. */
export type UpdateType = MemberOf<typeof UpdateType>;

/** How a local list changes. OCPP 1.6 §7.48. */
export const UpdateType = /* @__PURE__ */ enumeration({
  /** Entries are added, changed and removed. */
  Differential: "Differential",
  /** The whole list is replaced. */
  Full: "Full",
});

export function readUpdateType(r: Reader, key: Key, value: unknown): UpdateType {
  return readMember(r, key, value, UpdateType);
}
