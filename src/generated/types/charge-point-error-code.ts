// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What went wrong at a Charge Point or connector. OCPP 1.6 §7.6. */
export type ChargePointErrorCode = MemberOf<typeof ChargePointErrorCode>;

export const membersOfChargePointErrorCode = /* @__PURE__ */ membersOf(
  "ConnectorLockFailure",
  "EVCommunicationError",
  "GroundFailure",
  "HighTemperature",
  "InternalError",
  "LocalListConflict",
  "NoError",
  "OtherError",
  "OverCurrentFailure",
  "OverVoltage",
  "PowerMeterFailure",
  "PowerSwitchFailure",
  "ReaderFailure",
  "ResetFailure",
  "UnderVoltage",
  "WeakSignal",
);

/** What went wrong at a Charge Point or connector. OCPP 1.6 §7.6. */
export const ChargePointErrorCode = /* @__PURE__ */ enumeration(
  {
    /** A connector did not lock or unlock. */
    ConnectorLockFailure: "ConnectorLockFailure",
    /** Communication with the vehicle failed: a warning, with Preparing, SuspendedEV, SuspendedEVSE and Finishing only. */
    EVCommunicationError: "EVCommunicationError",
    /** The ground fault circuit breaker is active. */
    GroundFailure: "GroundFailure",
    /** It is too hot inside. */
    HighTemperature: "HighTemperature",
    /** Hardware or software failed. */
    InternalError: "InternalError",
    /** The local list disagrees with what the Central System says. */
    LocalListConflict: "LocalListConflict",
    /** Nothing to report. */
    NoError: "NoError",
    /** Something else; see vendorErrorCode. */
    OtherError: "OtherError",
    /** The over-current protection tripped. */
    OverCurrentFailure: "OverCurrentFailure",
    /** The voltage is too high. */
    OverVoltage: "OverVoltage",
    /** The energy or power meter failed. */
    PowerMeterFailure: "PowerMeterFailure",
    /** The power switch failed. */
    PowerSwitchFailure: "PowerSwitchFailure",
    /** The idTag reader failed. */
    ReaderFailure: "ReaderFailure",
    /** A reset failed. */
    ResetFailure: "ResetFailure",
    /** The voltage is too low. */
    UnderVoltage: "UnderVoltage",
    /** The wireless signal is weak. */
    WeakSignal: "WeakSignal",
  },
  membersOfChargePointErrorCode,
);
