// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Message that a Charge Point is asked to send. OCPP 1.6 §7.32. */
export type MessageTrigger = MemberOf<typeof MessageTrigger>;

export const membersOfMessageTrigger = /* @__PURE__ */ membersOf(
  "BootNotification",
  "DiagnosticsStatusNotification",
  "FirmwareStatusNotification",
  "Heartbeat",
  "MeterValues",
  "StatusNotification",
);

/** Message that a Charge Point is asked to send. OCPP 1.6 §7.32. */
export const MessageTrigger = /* @__PURE__ */ enumeration(
  {
    /** A BootNotification.req. */
    BootNotification: "BootNotification",
    /** A DiagnosticsStatusNotification.req. */
    DiagnosticsStatusNotification: "DiagnosticsStatusNotification",
    /** A FirmwareStatusNotification.req. */
    FirmwareStatusNotification: "FirmwareStatusNotification",
    /** A Heartbeat.req. */
    Heartbeat: "Heartbeat",
    /** A MeterValues.req. */
    MeterValues: "MeterValues",
    /** A StatusNotification.req. */
    StatusNotification: "StatusNotification",
  },
  membersOfMessageTrigger,
);
