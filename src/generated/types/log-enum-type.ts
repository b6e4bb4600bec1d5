// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Which log is asked for. Security white paper 6.13. */
export type LogEnumType = MemberOf<typeof LogEnumType>;

export const membersOfLogEnumType = /* @__PURE__ */ membersOf("DiagnosticsLog", "SecurityLog");

/** Which log is asked for. Security white paper 6.13. */
export const LogEnumType = /* @__PURE__ */ enumeration(
  {
    /** What helps to find a fault. */
    DiagnosticsLog: "DiagnosticsLog",
    /** The security events. */
    SecurityLog: "SecurityLog",
  },
  membersOfLogEnumType,
);
