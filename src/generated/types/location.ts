// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Where a value was measured; Outlet when it is left out. OCPP 1.6 §7.30. */
export type Location = MemberOf<typeof Location>;

export const membersOfLocation = /* @__PURE__ */ membersOf("Body", "Cable", "EV", "Inlet", "Outlet");

/** Where a value was measured; Outlet when it is left out. OCPP 1.6 §7.30. */
export const Location = /* @__PURE__ */ enumeration(
  {
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
  },
  membersOfLocation,
);
