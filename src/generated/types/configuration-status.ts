// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a ChangeConfiguration.req. OCPP 1.6 §7.22. */
export type ConfigurationStatus = MemberOf<typeof ConfigurationStatus>;

export const membersOfConfigurationStatus = /* @__PURE__ */ membersOf(
  "Accepted",
  "Rejected",
  "RebootRequired",
  "NotSupported",
);

/** Answer to a ChangeConfiguration.req. OCPP 1.6 §7.22. */
export const ConfigurationStatus = /* @__PURE__ */ enumeration(
  {
    /** The value is in force. */
    Accepted: "Accepted",
    /** The value is refused. */
    Rejected: "Rejected",
    /** The value is stored and in force after a reboot. */
    RebootRequired: "RebootRequired",
    /** The key is not known. */
    NotSupported: "NotSupported",
  },
  membersOfConfigurationStatus,
);
