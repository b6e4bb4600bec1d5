// Generated from spec/configuration.ts by `npm run generate`.

import { type BooleanKey, type IntegerKey, type ListKey, type TextKey, defineKeys } from "../configuration/keys.js";

/** The type of the standard keys. */
export type StandardKeys = {
  /**
   * Whether somebody unknown may charge while the Charge Point is offline. Its presence says that the Charge Point can do this.
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.1, §3.5.4.
   */
  readonly AllowOfflineTxForUnknownId: BooleanKey<"AllowOfflineTxForUnknownId", "RW">;
  /**
   * Whether the authorization cache is used. Its presence says that there is one.
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.2, §3.5.1.
   */
  readonly AuthorizationCacheEnabled: BooleanKey<"AuthorizationCacheEnabled", "RW">;
  /**
   * Whether an idTag that comes with a remote start is authorised first, as at the reader.
   *
   * Read, and written where the Charge Point allows it; required by Core. OCPP 1.6 §9.1.3, §5.11.
   *
   * - Whether it can be written is the implementer's choice.
   */
  readonly AuthorizeRemoteTxRequests: BooleanKey<"AuthorizeRemoteTxRequests", "R or RW">;
  /**
   * How often the lights blink when they signal. (times; 0 or more, inferred)
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.4.
   */
  readonly BlinkRepeat: IntegerKey<"BlinkRepeat", "RW">;
  /**
   * Length of the measuring intervals that are counted from midnight; 0 turns clock-aligned values off. (seconds; 0 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.5, §3.16.2.
   *
   * - Values carry the time at which their interval started (§9.1.5).
   * - Errata 3.15: above 0 the Charge Point has to send the values.
   * - Errata 3.76: the remark about ISO 8601 does not count.
   */
  readonly ClockAlignedDataInterval: IntegerKey<"ClockAlignedDataInterval", "RW">;
  /**
   * How long a connector stays Preparing before the attempt is given up and it goes back, normally to Available. (seconds; 0 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.6.
   *
   * - Capital O in TimeOut.
   * - Errata 3.77, 3.89: counted from the start of Preparing; back to the state before, which usually is Available.
   * - Errata 3.20, 3.21: it ends in Available, or in Finishing with a plugged cable.
   */
  readonly ConnectionTimeOut: IntegerKey<"ConnectionTimeOut", "RW">;
  /**
   * Order of the phases at each connector, seen from the meter or, without one, from the grid. (connectors with a rotation)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.7, §4.7.
   *
   * - The example separates items with comma and space.
   * - NotApplicable: one phase or DC; Unknown: not known (yet).
   */
  readonly ConnectorPhaseRotation: ListKey<"ConnectorPhaseRotation", "RW", "phaseRotation">;
  /**
   * How many items ConnectorPhaseRotation can have. Where it is missing, one item is the safe assumption (§5.3). (items; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 §9.1.8, §5.3.
   */
  readonly ConnectorPhaseRotationMaxLength: IntegerKey<"ConnectorPhaseRotationMaxLength", "R">;
  /**
   * How many keys one GetConfiguration.req may ask for. (keys; 1 or more, inferred)
   *
   * Read-only; required by Core. OCPP 1.6 §9.1.9, §5.8.
   */
  readonly GetConfigurationMaxKeys: IntegerKey<"GetConfigurationMaxKeys", "R">;
  /**
   * How long the connection may be silent before a Heartbeat.req is sent. BootNotification.conf interval sets it, too (§4.2). (seconds; 0 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.10, §4.2, §4.6.
   *
   * - What 0 means is not said.
   * - On OCPP-J heartbeats are not mandatory; one a day for the clock is advised (§4.6, OCPP-J §5.3).
   */
  readonly HeartbeatInterval: IntegerKey<"HeartbeatInterval", "RW">;
  /**
   * Brightness of the lights. (%; 0 to 100, inferred)
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.11.
   */
  readonly LightIntensity: IntegerKey<"LightIntensity", "RW">;
  /**
   * Whether locally known idTags may charge while the Charge Point is offline.
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.12, §3.5.
   */
  readonly LocalAuthorizeOffline: BooleanKey<"LocalAuthorizeOffline", "RW">;
  /**
   * Whether locally known idTags may start at once while online, without asking the Central System.
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.13, §3.5.
   */
  readonly LocalPreAuthorize: BooleanKey<"LocalPreAuthorize", "RW">;
  /**
   * Energy that still flows when the Central System rejects the idTag of a running transaction. (Wh; 0 or more, inferred)
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.14, §3.5.4, §4.8.
   *
   * - Errata 3.17: holds online as well as offline.
   */
  readonly MaxEnergyOnInvalidId: IntegerKey<"MaxEnergyOnInvalidId", "RW">;
  /**
   * Measurands of the MeterValues.req that is sent every ClockAlignedDataInterval. (measurands, perhaps with a phase)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.15, §3.16.2, §3.16.4.
   *
   * - One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).
   */
  readonly MeterValuesAlignedData: ListKey<"MeterValuesAlignedData", "RW", "measurand">;
  /**
   * How many items MeterValuesAlignedData can have. Where it is missing, one item is the safe assumption (§5.3). (items; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 §9.1.16, §5.3.
   */
  readonly MeterValuesAlignedDataMaxLength: IntegerKey<"MeterValuesAlignedDataMaxLength", "R">;
  /**
   * Measurands of the MeterValues.req that is sent every MeterValueSampleInterval; also what a triggered MeterValues.req has (§5.17). (measurands, perhaps with a phase)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.17, §3.16.1, §3.16.4, §5.17.
   *
   * - One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).
   * - A phase is appended with a dot, as the parts of measurands are: Voltage.L1-N, Current.Import.L1.
   * - Energy.Active.Import.Register is the default of the Charge Point.
   */
  readonly MeterValuesSampledData: ListKey<"MeterValuesSampledData", "RW", "measurand">;
  /**
   * How many items MeterValuesSampledData can have. Where it is missing, one item is the safe assumption (§5.3). (items; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 §9.1.18, §5.3.
   */
  readonly MeterValuesSampledDataMaxLength: IntegerKey<"MeterValuesSampledDataMaxLength", "R">;
  /**
   * Time between two samples, from the start of a transaction on; 0 turns sampled values off. (seconds; 0 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.19, §3.16.1.
   *
   * - MeterValue in the singular, unlike MeterValuesSampledData.
   * - Errata 3.15: above 0 the Charge Point has to send the values.
   */
  readonly MeterValueSampleInterval: IntegerKey<"MeterValueSampleInterval", "RW">;
  /**
   * How long a status must last before it is reported; comes on top of the manufacturer's own minimum, which 0 does not switch off. (seconds; 0 or more, inferred)
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.20, §4.9.
   *
   * - Errata 3.19: status changes have to be reported, this duration taken into account.
   */
  readonly MinimumStatusDuration: IntegerKey<"MinimumStatusDuration", "RW">;
  /**
   * How many connectors the Charge Point has; ids run from 1 to this number without gaps (§3.8). (connectors; 1 or more, inferred)
   *
   * Read-only; required by Core. OCPP 1.6 §9.1.21, §3.8.
   */
  readonly NumberOfConnectors: IntegerKey<"NumberOfConnectors", "R">;
  /**
   * How often a failed reset is tried again. (times; 0 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.22.
   */
  readonly ResetRetries: IntegerKey<"ResetRetries", "RW">;
  /**
   * Whether pulling the cable at the vehicle ends the transaction. When false it wins over UnlockConnectorOnEVSideDisconnect (§4.10).
   *
   * Read, and written where the Charge Point allows it; optional in Core. OCPP 1.6 §9.1.23, §4.9, §4.10.
   *
   * - Errata 3.80: optional instead of required, R or RW at the implementer's choice.
   */
  readonly StopTransactionOnEVSideDisconnect: BooleanKey<"StopTransactionOnEVSideDisconnect", "R or RW">;
  /**
   * Whether a transaction stops when StartTransaction.conf says that its idTag is not accepted; when false only the energy stops.
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.24, §3.5.4, §4.8.
   *
   * - Errata 3.17: holds online as well as offline; reason DeAuthorized.
   * - Errata 3.5: the cable stays locked until the same idTag or one of its group is presented.
   */
  readonly StopTransactionOnInvalidId: BooleanKey<"StopTransactionOnInvalidId", "RW">;
  /**
   * Measurands that are taken every ClockAlignedDataInterval and sent in StopTransaction.req transactionData. (measurands, perhaps with a phase)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.25, §3.16.2, §3.16.4, §3.16.5.
   *
   * - Empty, together with StopTxnSampledData: no transactionData at all (§3.16.5).
   * - One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).
   */
  readonly StopTxnAlignedData: ListKey<"StopTxnAlignedData", "RW", "measurand">;
  /**
   * How many items StopTxnAlignedData can have. Where it is missing, one item is the safe assumption (§5.3). (items; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 §9.1.26, §5.3.
   */
  readonly StopTxnAlignedDataMaxLength: IntegerKey<"StopTxnAlignedDataMaxLength", "R">;
  /**
   * Measurands that are taken every MeterValueSampleInterval and sent in StopTransaction.req transactionData. (measurands, perhaps with a phase)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.27, §3.16.1, §3.16.4, §3.16.5.
   *
   * - Empty, together with StopTxnAlignedData: no transactionData at all (§3.16.5).
   * - One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).
   * - Errata 3.14: values of Transaction.Begin and Transaction.End for every measurand are recommended, and should not be dropped.
   * - Errata 4.5: counted from the start of the transaction, not of the session.
   */
  readonly StopTxnSampledData: ListKey<"StopTxnSampledData", "RW", "measurand">;
  /**
   * How many items StopTxnSampledData can have. Where it is missing, one item is the safe assumption (§5.3). (items; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 §9.1.28, §5.3.
   */
  readonly StopTxnSampledDataMaxLength: IntegerKey<"StopTxnSampledDataMaxLength", "R">;
  /**
   * Feature profiles that the Charge Point has. (Core, FirmwareManagement, LocalAuthListManagement, Reservation, SmartCharging, RemoteTrigger)
   *
   * Read-only; required by Core. OCPP 1.6 §9.1.29, §3.3.
   *
   * - Written without spaces, unlike the profile names of §3.3.
   * - The white paper adds no profile name for security.
   */
  readonly SupportedFeatureProfiles: ListKey<
    "SupportedFeatureProfiles",
    "R",
    readonly ["Core", "FirmwareManagement", "LocalAuthListManagement", "Reservation", "SmartCharging", "RemoteTrigger"]
  >;
  /**
   * How many items SupportedFeatureProfiles can have. Where it is missing, one item is the safe assumption (§5.3). (items; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 §9.1.30, §5.3.
   *
   * - Errata 3.81: of no use and need not be implemented, as the list is read-only.
   */
  readonly SupportedFeatureProfilesMaxLength: IntegerKey<"SupportedFeatureProfilesMaxLength", "R">;
  /**
   * How often a transaction-related message is sent in all when the Central System fails to process it. (times; 1 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.31, §3.7.1.
   *
   * - Counts all attempts, the first one included (example of §3.7.1).
   */
  readonly TransactionMessageAttempts: IntegerKey<"TransactionMessageAttempts", "RW">;
  /**
   * Wait before such a message is sent again; multiplied by the number of attempts made. (seconds; 0 or more, inferred)
   *
   * Read and written; required by Core. OCPP 1.6 §9.1.32, §3.7.1.
   *
   * - The wait grows: value × attempts so far (§3.7.1).
   */
  readonly TransactionMessageRetryInterval: IntegerKey<"TransactionMessageRetryInterval", "RW">;
  /**
   * Whether pulling the cable at the vehicle unlocks it at the Charge Point.
   *
   * Read, and written where the Charge Point allows it; required by Core. OCPP 1.6 §9.1.33, §4.10.
   *
   * - Errata 3.85: with a fixed cable read-only and always false.
   * - Errata 3.84: R or RW for others, too; RW where the driver can still unlock.
   */
  readonly UnlockConnectorOnEVSideDisconnect: BooleanKey<"UnlockConnectorOnEVSideDisconnect", "R or RW">;
  /**
   * Time between pings of the Charge Point on its WebSocket; 0 leaves pinging to the server. (seconds; 0 or more)
   *
   * Read and written; optional in Core. OCPP 1.6 §9.1.34, OCPP-J §7, OCPP-J §5.3.
   *
   * - OCPP-J errata 3.11: should be smaller than TransactionMessageAttempts × TransactionMessageRetryInterval.
   */
  readonly WebSocketPingInterval: IntegerKey<"WebSocketPingInterval", "RW">;
  /**
   * Whether the local authorization list is used.
   *
   * Read and written; required by LocalAuthListManagement. OCPP 1.6 §9.2.1, §3.5.2.
   */
  readonly LocalAuthListEnabled: BooleanKey<"LocalAuthListEnabled", "RW">;
  /**
   * How many idTags the local authorization list can hold. (entries; 0 or more, inferred)
   *
   * Read-only; required by LocalAuthListManagement. OCPP 1.6 §9.2.2, §3.5.2.
   *
   * - §3.5.2 says SHOULD, the table says required.
   */
  readonly LocalAuthListMaxLength: IntegerKey<"LocalAuthListMaxLength", "R">;
  /**
   * How many entries one SendLocalList.req may have. (entries; 1 or more, inferred)
   *
   * Read-only; required by LocalAuthListManagement. OCPP 1.6 §9.2.3, §6.41.
   */
  readonly SendLocalListMaxLength: IntegerKey<"SendLocalListMaxLength", "R">;
  /**
   * Whether connector 0, that is any connector, can be reserved; ReserveNow for it is Rejected when missing or false.
   *
   * Read-only; optional in Reservation. OCPP 1.6 §9.3.1, §5.13.
   */
  readonly ReserveConnectorZeroSupported: BooleanKey<"ReserveConnectorZeroSupported", "R">;
  /**
   * Highest stackLevel; also bounds how many schedules there can be per purpose. (0 or more, inferred)
   *
   * Read-only; required by SmartCharging. OCPP 1.6 §9.4.1, §3.13.5, §7.8.
   *
   * - Charge, not Charging, unlike the other keys.
   * - Levels start at 0, so level N and a bound of N schedules do not quite agree.
   */
  readonly ChargeProfileMaxStackLevel: IntegerKey<"ChargeProfileMaxStackLevel", "R">;
  /**
   * In which quantities charging schedules may be written. (Current, Power)
   *
   * Read-only; required by SmartCharging. OCPP 1.6 §9.4.2, §3.13.5, §7.12.
   *
   * - Not the members of ChargingRateUnitType.
   * - Errata 3.88: Current stands for chargingRateUnit A, Power for W.
   */
  readonly ChargingScheduleAllowedChargingRateUnit: ListKey<
    "ChargingScheduleAllowedChargingRateUnit",
    "R",
    readonly ["Current", "Power"]
  >;
  /**
   * How many periods one charging schedule may have. (periods; 1 or more, inferred)
   *
   * Read-only; required by SmartCharging. OCPP 1.6 §9.4.3, §3.13.5, §7.13.
   */
  readonly ChargingScheduleMaxPeriods: IntegerKey<"ChargingScheduleMaxPeriods", "R">;
  /**
   * Whether the Charge Point can go from three phases to one during a transaction.
   *
   * Read-only; optional in SmartCharging. OCPP 1.6 §9.4.4, §3.13.7.
   *
   * - The first edition calls its type bool (errata 4.28).
   */
  readonly ConnectorSwitch3to1PhaseSupported: BooleanKey<"ConnectorSwitch3to1PhaseSupported", "R">;
  /**
   * How many charging profiles can be installed at the same time. (profiles; 0 or more, inferred)
   *
   * Read-only; required by SmartCharging. OCPP 1.6 §9.4.5, §3.13.5.
   */
  readonly MaxChargingProfilesInstalled: IntegerKey<"MaxChargingProfilesInstalled", "R">;
  /**
   * How long the Charge Point waits for a response before the request counts as timed out. (seconds; 0 or more, inferred)
   *
   * Read and written; optional in Core. OCPP 1.6 errata 3.83, OCPP-J §4.1.1.
   *
   * - The number 9.1.15 is taken by MeterValuesAlignedData in edition 2.
   * - Errata 3.83 adds it; edition 2 does not have it.
   */
  readonly MessageTimeout: IntegerKey<"MessageTimeout", "RW">;
  /**
   * How many meter values transactionData of StopTransaction.req can have; beyond it intermediate ones may be dropped, never those of start and stop. (values; 0 or more, inferred)
   *
   * Read-only; optional in Core. OCPP 1.6 errata 3.91, §6.49, errata 3.14.
   *
   * - The number 9.1.23 is taken by StopTransactionOnEVSideDisconnect in edition 2.
   * - Errata 3.91 adds it; edition 2 does not have it.
   */
  readonly StopTransactionMaxMeterValues: IntegerKey<"StopTransactionMaxMeterValues", "R">;
  /**
   * Protocols that the Charge Point knows for firmware and diagnostics. (FTP, FTPS, HTTP, HTTPS)
   *
   * Read-only; optional in FirmwareManagement. OCPP 1.6 errata 3.90, §8, §8.1, §8.2.
   *
   * - The security white paper calls it optional (N01) and required (L01).
   * - Errata 3.90 adds it; edition 2 only mentions it in chapter 8.
   */
  readonly SupportedFileTransferProtocols: ListKey<
    "SupportedFileTransferProtocols",
    "R",
    readonly ["FTP", "FTPS", "HTTP", "HTTPS"]
  >;
  /**
   * Password of the Charge Point for HTTP Basic authentication, in hexadecimal digits. Can be written, not read. (hexadecimal digits; 32 to 40)
   *
   * Only written; optional in Security. OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2, A01.
   *
   * - A Charge Point may leave it out of GetConfiguration.conf altogether, even when it is asked for, or show a value that has nothing to do with the key (OCPP-J §6.2.2).
   * - Required by the white paper unless only security profile 3 is implemented.
   * - KeyValue has only readonly, so write-only cannot be expressed: readonly false without value.
   * - OCPP-J errata 3.12 adds it to the list of keys, as one that is only written.
   */
  readonly AuthorizationKey: TextKey<"AuthorizationKey", "W">;
  /**
   * When true, there is one Central System root certificate at a time (plus the old one as a fallback), and a new one must be signed by the old one.
   *
   * Read-only; optional in Security. Security white paper 7.1.
   *
   * - Required unless only security profile 1 is implemented
   */
  readonly AdditionalRootCertificateCheck: BooleanKey<"AdditionalRootCertificateCheck", "R">;
  /**
   * Longest certificateChain that the Charge Point takes in CertificateSigned.req. (characters; at most 10000)
   *
   * Read-only; optional in Security. Security white paper 7.3.
   */
  readonly CertificateSignedMaxChainSize: IntegerKey<"CertificateSignedMaxChainSize", "R">;
  /**
   * How many root / CA certificates can be installed. (certificates)
   *
   * Read-only; optional in Security. Security white paper 7.4.
   */
  readonly CertificateStoreMaxLength: IntegerKey<"CertificateStoreMaxLength", "R">;
  /**
   * Name of the operator for the organizationName in certificate requests.
   *
   * Read and written; optional in Security. Security white paper 7.5.
   *
   * - Must be set before SignCertificate (prerequisite of A02, A03)
   */
  readonly CpoName: TextKey<"CpoName", "RW">;
  /**
   * Security profile in use. A lower or equal value is Rejected (A05.FR.01); so is a higher one whose prerequisites are not met (A05.FR.02-04). After Accepted the Charge Point reconnects (A05.FR.06-07). (0 to 3)
   *
   * Read and written; optional in Security. Security white paper 7.6.
   */
  readonly SecurityProfile: IntegerKey<"SecurityProfile", "RW">;
};

/** The standard configuration keys: those of OCPP 1.6 and its errata, of OCPP-J, and of the security white paper. */
export const standardKeys: StandardKeys = /* @__PURE__ */ defineKeys({
  AllowOfflineTxForUnknownId: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "boolean",
    meaning:
      "Whether somebody unknown may charge while the Charge Point is offline. Its presence says that the Charge Point can do this.",
    sections: "OCPP 1.6 §9.1.1, §3.5.4",
    quirks: [],
  },
  AuthorizationCacheEnabled: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "boolean",
    meaning: "Whether the authorization cache is used. Its presence says that there is one.",
    sections: "OCPP 1.6 §9.1.2, §3.5.1",
    quirks: [],
  },
  AuthorizeRemoteTxRequests: {
    profile: "Core",
    required: true,
    accessibility: "R or RW",
    type: "boolean",
    meaning: "Whether an idTag that comes with a remote start is authorised first, as at the reader.",
    sections: "OCPP 1.6 §9.1.3, §5.11",
    quirks: ["Whether it can be written is the implementer's choice."],
  },
  BlinkRepeat: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "integer",
    unit: "times",
    limits: { least: 0, source: "inferred" },
    meaning: "How often the lights blink when they signal.",
    sections: "OCPP 1.6 §9.1.4",
    quirks: [],
  },
  ClockAlignedDataInterval: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning: "Length of the measuring intervals that are counted from midnight; 0 turns clock-aligned values off.",
    sections: "OCPP 1.6 §9.1.5, §3.16.2",
    quirks: [
      "Values carry the time at which their interval started (§9.1.5).",
      "Errata 3.15: above 0 the Charge Point has to send the values.",
      "Errata 3.76: the remark about ISO 8601 does not count.",
    ],
  },
  ConnectionTimeOut: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How long a connector stays Preparing before the attempt is given up and it goes back, normally to Available.",
    sections: "OCPP 1.6 §9.1.6",
    quirks: [
      "Capital O in TimeOut.",
      "Errata 3.77, 3.89: counted from the start of Preparing; back to the state before, which usually is Available.",
      "Errata 3.20, 3.21: it ends in Available, or in Finishing with a plugged cable.",
    ],
  },
  ConnectorPhaseRotation: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "CSL",
    items: "phaseRotation",
    meaning: "Order of the phases at each connector, seen from the meter or, without one, from the grid.",
    sections: "OCPP 1.6 §9.1.7, §4.7",
    quirks: [
      "The example separates items with comma and space.",
      "NotApplicable: one phase or DC; Unknown: not known (yet).",
    ],
  },
  ConnectorPhaseRotationMaxLength: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "items",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How many items ConnectorPhaseRotation can have. Where it is missing, one item is the safe assumption (§5.3).",
    sections: "OCPP 1.6 §9.1.8, §5.3",
    quirks: [],
  },
  GetConfigurationMaxKeys: {
    profile: "Core",
    required: true,
    accessibility: "R",
    type: "integer",
    unit: "keys",
    limits: { least: 1, source: "inferred" },
    meaning: "How many keys one GetConfiguration.req may ask for.",
    sections: "OCPP 1.6 §9.1.9, §5.8",
    quirks: [],
  },
  HeartbeatInterval: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How long the connection may be silent before a Heartbeat.req is sent. BootNotification.conf interval sets it, too (§4.2).",
    sections: "OCPP 1.6 §9.1.10, §4.2, §4.6",
    quirks: [
      "What 0 means is not said.",
      "On OCPP-J heartbeats are not mandatory; one a day for the clock is advised (§4.6, OCPP-J §5.3).",
    ],
  },
  LightIntensity: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "integer",
    unit: "%",
    limits: { least: 0, most: 100, source: "inferred" },
    meaning: "Brightness of the lights.",
    sections: "OCPP 1.6 §9.1.11",
    quirks: [],
  },
  LocalAuthorizeOffline: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "boolean",
    meaning: "Whether locally known idTags may charge while the Charge Point is offline.",
    sections: "OCPP 1.6 §9.1.12, §3.5",
    quirks: [],
  },
  LocalPreAuthorize: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "boolean",
    meaning: "Whether locally known idTags may start at once while online, without asking the Central System.",
    sections: "OCPP 1.6 §9.1.13, §3.5",
    quirks: [],
  },
  MaxEnergyOnInvalidId: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "integer",
    unit: "Wh",
    limits: { least: 0, source: "inferred" },
    meaning: "Energy that still flows when the Central System rejects the idTag of a running transaction.",
    sections: "OCPP 1.6 §9.1.14, §3.5.4, §4.8",
    quirks: ["Errata 3.17: holds online as well as offline."],
  },
  MeterValuesAlignedData: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "CSL",
    items: "measurand",
    meaning: "Measurands of the MeterValues.req that is sent every ClockAlignedDataInterval.",
    sections: "OCPP 1.6 §9.1.15, §3.16.2, §3.16.4",
    quirks: ["One unsupported measurand makes the Charge Point reject the whole change (§3.16.4)."],
  },
  MeterValuesAlignedDataMaxLength: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "items",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How many items MeterValuesAlignedData can have. Where it is missing, one item is the safe assumption (§5.3).",
    sections: "OCPP 1.6 §9.1.16, §5.3",
    quirks: [],
  },
  MeterValuesSampledData: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "CSL",
    items: "measurand",
    meaning:
      "Measurands of the MeterValues.req that is sent every MeterValueSampleInterval; also what a triggered MeterValues.req has (§5.17).",
    sections: "OCPP 1.6 §9.1.17, §3.16.1, §3.16.4, §5.17",
    quirks: [
      "One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).",
      "A phase is appended with a dot, as the parts of measurands are: Voltage.L1-N, Current.Import.L1.",
      "Energy.Active.Import.Register is the default of the Charge Point.",
    ],
  },
  MeterValuesSampledDataMaxLength: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "items",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How many items MeterValuesSampledData can have. Where it is missing, one item is the safe assumption (§5.3).",
    sections: "OCPP 1.6 §9.1.18, §5.3",
    quirks: [],
  },
  MeterValueSampleInterval: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning: "Time between two samples, from the start of a transaction on; 0 turns sampled values off.",
    sections: "OCPP 1.6 §9.1.19, §3.16.1",
    quirks: [
      "MeterValue in the singular, unlike MeterValuesSampledData.",
      "Errata 3.15: above 0 the Charge Point has to send the values.",
    ],
  },
  MinimumStatusDuration: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How long a status must last before it is reported; comes on top of the manufacturer's own minimum, which 0 does not switch off.",
    sections: "OCPP 1.6 §9.1.20, §4.9",
    quirks: ["Errata 3.19: status changes have to be reported, this duration taken into account."],
  },
  NumberOfConnectors: {
    profile: "Core",
    required: true,
    accessibility: "R",
    type: "integer",
    unit: "connectors",
    limits: { least: 1, source: "inferred" },
    meaning: "How many connectors the Charge Point has; ids run from 1 to this number without gaps (§3.8).",
    sections: "OCPP 1.6 §9.1.21, §3.8",
    quirks: [],
  },
  ResetRetries: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "times",
    limits: { least: 0, source: "inferred" },
    meaning: "How often a failed reset is tried again.",
    sections: "OCPP 1.6 §9.1.22",
    quirks: [],
  },
  StopTransactionOnEVSideDisconnect: {
    profile: "Core",
    required: false,
    accessibility: "R or RW",
    type: "boolean",
    meaning:
      "Whether pulling the cable at the vehicle ends the transaction. When false it wins over UnlockConnectorOnEVSideDisconnect (§4.10).",
    sections: "OCPP 1.6 §9.1.23, §4.9, §4.10",
    quirks: ["Errata 3.80: optional instead of required, R or RW at the implementer's choice."],
  },
  StopTransactionOnInvalidId: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "boolean",
    meaning:
      "Whether a transaction stops when StartTransaction.conf says that its idTag is not accepted; when false only the energy stops.",
    sections: "OCPP 1.6 §9.1.24, §3.5.4, §4.8",
    quirks: [
      "Errata 3.17: holds online as well as offline; reason DeAuthorized.",
      "Errata 3.5: the cable stays locked until the same idTag or one of its group is presented.",
    ],
  },
  StopTxnAlignedData: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "CSL",
    items: "measurand",
    meaning:
      "Measurands that are taken every ClockAlignedDataInterval and sent in StopTransaction.req transactionData.",
    sections: "OCPP 1.6 §9.1.25, §3.16.2, §3.16.4, §3.16.5",
    quirks: [
      "Empty, together with StopTxnSampledData: no transactionData at all (§3.16.5).",
      "One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).",
    ],
  },
  StopTxnAlignedDataMaxLength: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "items",
    limits: { least: 0, source: "inferred" },
    meaning: "How many items StopTxnAlignedData can have. Where it is missing, one item is the safe assumption (§5.3).",
    sections: "OCPP 1.6 §9.1.26, §5.3",
    quirks: [],
  },
  StopTxnSampledData: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "CSL",
    items: "measurand",
    meaning:
      "Measurands that are taken every MeterValueSampleInterval and sent in StopTransaction.req transactionData.",
    sections: "OCPP 1.6 §9.1.27, §3.16.1, §3.16.4, §3.16.5",
    quirks: [
      "Empty, together with StopTxnAlignedData: no transactionData at all (§3.16.5).",
      "One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).",
      "Errata 3.14: values of Transaction.Begin and Transaction.End for every measurand are recommended, and should not be dropped.",
      "Errata 4.5: counted from the start of the transaction, not of the session.",
    ],
  },
  StopTxnSampledDataMaxLength: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "items",
    limits: { least: 0, source: "inferred" },
    meaning: "How many items StopTxnSampledData can have. Where it is missing, one item is the safe assumption (§5.3).",
    sections: "OCPP 1.6 §9.1.28, §5.3",
    quirks: [],
  },
  SupportedFeatureProfiles: {
    profile: "Core",
    required: true,
    accessibility: "R",
    type: "CSL",
    items: ["Core", "FirmwareManagement", "LocalAuthListManagement", "Reservation", "SmartCharging", "RemoteTrigger"],
    meaning: "Feature profiles that the Charge Point has.",
    sections: "OCPP 1.6 §9.1.29, §3.3",
    quirks: [
      "Written without spaces, unlike the profile names of §3.3.",
      "The white paper adds no profile name for security.",
    ],
  },
  SupportedFeatureProfilesMaxLength: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "items",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How many items SupportedFeatureProfiles can have. Where it is missing, one item is the safe assumption (§5.3).",
    sections: "OCPP 1.6 §9.1.30, §5.3",
    quirks: ["Errata 3.81: of no use and need not be implemented, as the list is read-only."],
  },
  TransactionMessageAttempts: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "times",
    limits: { least: 1, source: "inferred" },
    meaning: "How often a transaction-related message is sent in all when the Central System fails to process it.",
    sections: "OCPP 1.6 §9.1.31, §3.7.1",
    quirks: ["Counts all attempts, the first one included (example of §3.7.1)."],
  },
  TransactionMessageRetryInterval: {
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning: "Wait before such a message is sent again; multiplied by the number of attempts made.",
    sections: "OCPP 1.6 §9.1.32, §3.7.1",
    quirks: ["The wait grows: value × attempts so far (§3.7.1)."],
  },
  UnlockConnectorOnEVSideDisconnect: {
    profile: "Core",
    required: true,
    accessibility: "R or RW",
    type: "boolean",
    meaning: "Whether pulling the cable at the vehicle unlocks it at the Charge Point.",
    sections: "OCPP 1.6 §9.1.33, §4.10",
    quirks: [
      "Errata 3.85: with a fixed cable read-only and always false.",
      "Errata 3.84: R or RW for others, too; RW where the driver can still unlock.",
    ],
  },
  WebSocketPingInterval: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "stated" },
    meaning: "Time between pings of the Charge Point on its WebSocket; 0 leaves pinging to the server.",
    sections: "OCPP 1.6 §9.1.34, OCPP-J §7, OCPP-J §5.3",
    quirks: [
      "OCPP-J errata 3.11: should be smaller than TransactionMessageAttempts × TransactionMessageRetryInterval.",
    ],
  },
  LocalAuthListEnabled: {
    profile: "LocalAuthListManagement",
    required: true,
    accessibility: "RW",
    type: "boolean",
    meaning: "Whether the local authorization list is used.",
    sections: "OCPP 1.6 §9.2.1, §3.5.2",
    quirks: [],
  },
  LocalAuthListMaxLength: {
    profile: "LocalAuthListManagement",
    required: true,
    accessibility: "R",
    type: "integer",
    unit: "entries",
    limits: { least: 0, source: "inferred" },
    meaning: "How many idTags the local authorization list can hold.",
    sections: "OCPP 1.6 §9.2.2, §3.5.2",
    quirks: ["§3.5.2 says SHOULD, the table says required."],
  },
  SendLocalListMaxLength: {
    profile: "LocalAuthListManagement",
    required: true,
    accessibility: "R",
    type: "integer",
    unit: "entries",
    limits: { least: 1, source: "inferred" },
    meaning: "How many entries one SendLocalList.req may have.",
    sections: "OCPP 1.6 §9.2.3, §6.41",
    quirks: [],
  },
  ReserveConnectorZeroSupported: {
    profile: "Reservation",
    required: false,
    accessibility: "R",
    type: "boolean",
    meaning:
      "Whether connector 0, that is any connector, can be reserved; ReserveNow for it is Rejected when missing or false.",
    sections: "OCPP 1.6 §9.3.1, §5.13",
    quirks: [],
  },
  ChargeProfileMaxStackLevel: {
    profile: "SmartCharging",
    required: true,
    accessibility: "R",
    type: "integer",
    limits: { least: 0, source: "inferred" },
    meaning: "Highest stackLevel; also bounds how many schedules there can be per purpose.",
    sections: "OCPP 1.6 §9.4.1, §3.13.5, §7.8",
    quirks: [
      "Charge, not Charging, unlike the other keys.",
      "Levels start at 0, so level N and a bound of N schedules do not quite agree.",
    ],
  },
  ChargingScheduleAllowedChargingRateUnit: {
    profile: "SmartCharging",
    required: true,
    accessibility: "R",
    type: "CSL",
    items: ["Current", "Power"],
    meaning: "In which quantities charging schedules may be written.",
    sections: "OCPP 1.6 §9.4.2, §3.13.5, §7.12",
    quirks: [
      "Not the members of ChargingRateUnitType.",
      "Errata 3.88: Current stands for chargingRateUnit A, Power for W.",
    ],
  },
  ChargingScheduleMaxPeriods: {
    profile: "SmartCharging",
    required: true,
    accessibility: "R",
    type: "integer",
    unit: "periods",
    limits: { least: 1, source: "inferred" },
    meaning: "How many periods one charging schedule may have.",
    sections: "OCPP 1.6 §9.4.3, §3.13.5, §7.13",
    quirks: [],
  },
  ConnectorSwitch3to1PhaseSupported: {
    profile: "SmartCharging",
    required: false,
    accessibility: "R",
    type: "boolean",
    meaning: "Whether the Charge Point can go from three phases to one during a transaction.",
    sections: "OCPP 1.6 §9.4.4, §3.13.7",
    quirks: ["The first edition calls its type bool (errata 4.28)."],
  },
  MaxChargingProfilesInstalled: {
    profile: "SmartCharging",
    required: true,
    accessibility: "R",
    type: "integer",
    unit: "profiles",
    limits: { least: 0, source: "inferred" },
    meaning: "How many charging profiles can be installed at the same time.",
    sections: "OCPP 1.6 §9.4.5, §3.13.5",
    quirks: [],
  },
  MessageTimeout: {
    profile: "Core",
    required: false,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning: "How long the Charge Point waits for a response before the request counts as timed out.",
    sections: "OCPP 1.6 errata 3.83, OCPP-J §4.1.1",
    quirks: [
      "The number 9.1.15 is taken by MeterValuesAlignedData in edition 2.",
      "Errata 3.83 adds it; edition 2 does not have it.",
    ],
  },
  StopTransactionMaxMeterValues: {
    profile: "Core",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "values",
    limits: { least: 0, source: "inferred" },
    meaning:
      "How many meter values transactionData of StopTransaction.req can have; beyond it intermediate ones may be dropped, never those of start and stop.",
    sections: "OCPP 1.6 errata 3.91, §6.49, errata 3.14",
    quirks: [
      "The number 9.1.23 is taken by StopTransactionOnEVSideDisconnect in edition 2.",
      "Errata 3.91 adds it; edition 2 does not have it.",
    ],
  },
  SupportedFileTransferProtocols: {
    profile: "FirmwareManagement",
    required: false,
    accessibility: "R",
    type: "CSL",
    items: ["FTP", "FTPS", "HTTP", "HTTPS"],
    meaning: "Protocols that the Charge Point knows for firmware and diagnostics.",
    sections: "OCPP 1.6 errata 3.90, §8, §8.1, §8.2",
    quirks: [
      "The security white paper calls it optional (N01) and required (L01).",
      "Errata 3.90 adds it; edition 2 only mentions it in chapter 8.",
    ],
  },
  AuthorizationKey: {
    profile: "Security",
    required: false,
    accessibility: "W",
    type: "string",
    unit: "hexadecimal digits",
    limits: { least: 32, most: 40, source: "stated" },
    meaning:
      "Password of the Charge Point for HTTP Basic authentication, in hexadecimal digits. Can be written, not read.",
    sections: "OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2, A01",
    quirks: [
      "A Charge Point may leave it out of GetConfiguration.conf altogether, even when it is asked for, or show a value that has nothing to do with the key (OCPP-J §6.2.2).",
      "Required by the white paper unless only security profile 3 is implemented.",
      "KeyValue has only readonly, so write-only cannot be expressed: readonly false without value.",
      "OCPP-J errata 3.12 adds it to the list of keys, as one that is only written.",
    ],
  },
  AdditionalRootCertificateCheck: {
    profile: "Security",
    required: false,
    accessibility: "R",
    type: "boolean",
    meaning:
      "When true, there is one Central System root certificate at a time (plus the old one as a fallback), and a new one must be signed by the old one.",
    sections: "Security white paper 7.1",
    quirks: ["Required unless only security profile 1 is implemented"],
  },
  CertificateSignedMaxChainSize: {
    profile: "Security",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "characters",
    limits: { most: 10000, source: "stated" },
    meaning: "Longest certificateChain that the Charge Point takes in CertificateSigned.req.",
    sections: "Security white paper 7.3",
    quirks: [],
  },
  CertificateStoreMaxLength: {
    profile: "Security",
    required: false,
    accessibility: "R",
    type: "integer",
    unit: "certificates",
    meaning: "How many root / CA certificates can be installed.",
    sections: "Security white paper 7.4",
    quirks: [],
  },
  CpoName: {
    profile: "Security",
    required: false,
    accessibility: "RW",
    type: "string",
    meaning: "Name of the operator for the organizationName in certificate requests.",
    sections: "Security white paper 7.5",
    quirks: ["Must be set before SignCertificate (prerequisite of A02, A03)"],
  },
  SecurityProfile: {
    profile: "Security",
    required: false,
    accessibility: "RW",
    type: "integer",
    limits: { least: 0, most: 3, source: "stated" },
    meaning:
      "Security profile in use. A lower or equal value is Rejected (A05.FR.01); so is a higher one whose prerequisites are not met (A05.FR.02-04). After Accepted the Charge Point reconnects (A05.FR.06-07).",
    sections: "Security white paper 7.6",
    quirks: [],
  },
});
