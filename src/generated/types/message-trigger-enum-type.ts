// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Message that an ExtendedTriggerMessage.req asks for; MessageTrigger is that of a TriggerMessage.req. Security white paper 6.16. */
export type MessageTriggerEnumType = MemberOf<typeof MessageTriggerEnumType>;

export const membersOfMessageTriggerEnumType = /* @__PURE__ */ membersOf(
  "BootNotification",
  "LogStatusNotification",
  "FirmwareStatusNotification",
  "Heartbeat",
  "MeterValues",
  "SignChargePointCertificate",
  "StatusNotification",
);

/** Message that an ExtendedTriggerMessage.req asks for; MessageTrigger is that of a TriggerMessage.req. Security white paper 6.16. */
export const MessageTriggerEnumType = /* @__PURE__ */ enumeration(
  {
    /** A BootNotification.req. */
    BootNotification: "BootNotification",
    /** A LogStatusNotification.req. */
    LogStatusNotification: "LogStatusNotification",
    /** A SignedFirmwareStatusNotification.req, in spite of the name. */
    FirmwareStatusNotification: "FirmwareStatusNotification",
    /** A Heartbeat.req. */
    Heartbeat: "Heartbeat",
    /** A MeterValues.req. */
    MeterValues: "MeterValues",
    /** A SignCertificate.req for the Charge Point's own certificate. */
    SignChargePointCertificate: "SignChargePointCertificate",
    /** A StatusNotification.req. */
    StatusNotification: "StatusNotification",
  },
  membersOfMessageTriggerEnumType,
);
