// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Where a value was measured; Outlet when it is left out. OCPP 1.6 §7.30. */
export type Location = MemberOf<typeof Location>;

/** Where a value was measured; Outlet when it is left out. OCPP 1.6 §7.30. */
export const Location = /* @__PURE__ */ enumeration({
  /** Inside the Charge Point. */
  Body: "Body",
  /** In the cable between vehicle and Charge Point. */
  Cable: "Cable",
  /** In the vehicle. */
  EV: "EV",
  /** Where the grid comes in. */
  Inlet: "Inlet",
  /** At the connector. */
  Outlet: "Outlet",
});

export function readLocation(r: Reader, key: Key, value: unknown): Location {
  return readMember(r, key, value, Location);
}
