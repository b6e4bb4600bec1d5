// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Why a transaction stopped; Local when it is left out. OCPP 1.6 §7.36. */
export type Reason = MemberOf<typeof Reason>;

export const membersOfReason = /* @__PURE__ */ membersOf(
  "DeAuthorized",
  "EmergencyStop",
  "EVDisconnected",
  "HardReset",
  "Local",
  "Other",
  "PowerLoss",
  "Reboot",
  "Remote",
  "SoftReset",
  "UnlockCommand",
);

/** Why a transaction stopped; Local when it is left out. OCPP 1.6 §7.36. */
export const Reason = /* @__PURE__ */ enumeration(
  {
    /** The idTag was not accepted when the transaction had started. */
    DeAuthorized: "DeAuthorized",
    /** The emergency button was pressed. */
    EmergencyStop: "EmergencyStop",
    /** The cable was pulled. */
    EVDisconnected: "EVDisconnected",
    /** The Charge Point was asked to reset hard. */
    HardReset: "HardReset",
    /** The user stopped at the Charge Point. */
    Local: "Local",
    /** Any other reason. */
    Other: "Other",
    /** The power failed. */
    PowerLoss: "PowerLoss",
    /** The Charge Point restarted by itself. */
    Reboot: "Reboot",
    /** A RemoteStopTransaction.req asked for it. */
    Remote: "Remote",
    /** The Charge Point was asked to reset softly. */
    SoftReset: "SoftReset",
    /** An UnlockConnector.req asked for it. */
    UnlockCommand: "UnlockCommand",
  },
  membersOfReason,
);
