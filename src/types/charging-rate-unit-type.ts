// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Unit of a charging limit. OCPP 1.6 §7.12. */
export type ChargingRateUnitType = MemberOf<typeof ChargingRateUnitType>;

/** Unit of a charging limit. OCPP 1.6 §7.12. */
export const ChargingRateUnitType = /* @__PURE__ */ enumeration({
  /** Watts, over all phases. */
  W: "W",
  /** Amperes, per phase. */
  A: "A",
});

export function readChargingRateUnitType(r: Reader, key: Key, value: unknown): ChargingRateUnitType {
  return readMember(r, key, value, ChargingRateUnitType);
}
