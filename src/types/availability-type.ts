// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** What a connector is to become. OCPP 1.6 §7.4. */
export type AvailabilityType = MemberOf<typeof AvailabilityType>;

/** What a connector is to become. OCPP 1.6 §7.4. */
export const AvailabilityType = /* @__PURE__ */ enumeration({
  /** Not available for charging. */
  Inoperative: "Inoperative",
  /** Available for charging. */
  Operative: "Operative",
});

export function readAvailabilityType(r: Reader, key: Key, value: unknown): AvailabilityType {
  return readMember(r, key, value, AvailabilityType);
}
