/** The configuration keys of chapter 9, of its errata, of OCPP-J and of the security white paper, in this order. */
import { about, configurationKey, enumeration, inferred, stated } from "./language.js";

export const phaseRotation = enumeration(
  "PhaseRotation",
  about("§9.1.7", "In which order the phases of the grid are connected."),
  {
    NotApplicable: "One phase, or direct current.",
    Unknown: "Not known, or not known yet.",
    RST: "The usual order.",
    RTS: "The first phase is R, the second T, the third S.",
    SRT: "The first phase is S, the second R, the third T.",
    STR: "The first phase is S, the second T, the third R.",
    TRS: "The first phase is T, the second R, the third S.",
    TSR: "The first phase is T, the second S, the third R.",
  },
);

export const configurationKeys = [
  configurationKey(
    "AllowOfflineTxForUnknownId",
    "boolean",
    about(
      "§9.1.1 and §3.5.4",
      "Whether somebody unknown may charge while the Charge Point is offline. Its presence says that the Charge Point can do this.",
    ),
    { profile: "Core", required: false, accessibility: "RW" },
  ),
  configurationKey(
    "AuthorizationCacheEnabled",
    "boolean",
    about("§9.1.2 and §3.5.1", "Whether the authorization cache is used. Its presence says that there is one."),
    { profile: "Core", required: false, accessibility: "RW" },
  ),
  configurationKey(
    "AuthorizeRemoteTxRequests",
    "boolean",
    about("§9.1.3 and §5.11", "Whether an idTag that comes with a remote start is authorised first, as at the reader."),
    {
      profile: "Core",
      required: true,
      accessibility: "R or RW",
      quirks: ["Whether it can be written is the implementer's choice."],
    },
  ),
  configurationKey("BlinkRepeat", "integer", about("§9.1.4", "How often the lights blink when they signal."), {
    profile: "Core",
    required: false,
    accessibility: "RW",
    unit: "times",
    limits: inferred({ least: 0 }),
  }),
  configurationKey(
    "ClockAlignedDataInterval",
    "integer",
    about(
      "§9.1.5 and §3.16.2",
      "Length of the measuring intervals that are counted from midnight; 0 turns clock-aligned values off.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: [
        "Values carry the time at which their interval started (§9.1.5).",
        "Errata 3.15: above 0 the Charge Point has to send the values.",
        "Errata 3.76: the remark about ISO 8601 does not count.",
      ],
    },
  ),
  configurationKey(
    "ConnectionTimeOut",
    "integer",
    about(
      "§9.1.6",
      "How long a connector stays Preparing before the attempt is given up and it goes back, normally to Available.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: [
        "Capital O in TimeOut.",
        "Errata 3.77, 3.89: counted from the start of Preparing; back to the state before, which usually is Available.",
        "Errata 3.20, 3.21: it ends in Available, or in Finishing with a plugged cable.",
      ],
    },
  ),
  configurationKey(
    "ConnectorPhaseRotation",
    "CSL",
    about(
      "§9.1.7 and §4.7",
      "Order of the phases at each connector, seen from the meter or, without one, from the grid.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      items: "phaseRotation",
      quirks: [
        "The example separates items with comma and space.",
        "NotApplicable: one phase or DC; Unknown: not known (yet).",
      ],
    },
  ),
  configurationKey(
    "ConnectorPhaseRotationMaxLength",
    "integer",
    about(
      "§9.1.8 and §5.3",
      "How many items ConnectorPhaseRotation can have. Where it is missing, one item is the safe assumption (§5.3).",
    ),
    { profile: "Core", required: false, accessibility: "R", unit: "items", limits: inferred({ least: 0 }) },
  ),
  configurationKey(
    "GetConfigurationMaxKeys",
    "integer",
    about("§9.1.9 and §5.8", "How many keys one GetConfiguration.req may ask for."),
    { profile: "Core", required: true, accessibility: "R", unit: "keys", limits: inferred({ least: 1 }) },
  ),
  configurationKey(
    "HeartbeatInterval",
    "integer",
    about(
      "§9.1.10 and §4.2 and §4.6",
      "How long the connection may be silent before a Heartbeat.req is sent. BootNotification.conf interval sets it, too (§4.2).",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: [
        "What 0 means is not said.",
        "On OCPP-J heartbeats are not mandatory; one a day for the clock is advised (§4.6, OCPP-J §5.3).",
      ],
    },
  ),
  configurationKey("LightIntensity", "integer", about("§9.1.11", "Brightness of the lights."), {
    profile: "Core",
    required: false,
    accessibility: "RW",
    unit: "%",
    limits: inferred({ least: 0, most: 100 }),
  }),
  configurationKey(
    "LocalAuthorizeOffline",
    "boolean",
    about("§9.1.12 and §3.5", "Whether locally known idTags may charge while the Charge Point is offline."),
    { profile: "Core", required: true, accessibility: "RW" },
  ),
  configurationKey(
    "LocalPreAuthorize",
    "boolean",
    about(
      "§9.1.13 and §3.5",
      "Whether locally known idTags may start at once while online, without asking the Central System.",
    ),
    { profile: "Core", required: true, accessibility: "RW" },
  ),
  configurationKey(
    "MaxEnergyOnInvalidId",
    "integer",
    about(
      "§9.1.14 and §3.5.4 and §4.8",
      "Energy that still flows when the Central System rejects the idTag of a running transaction.",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "RW",
      unit: "Wh",
      limits: inferred({ least: 0 }),
      quirks: ["Errata 3.17: holds online as well as offline."],
    },
  ),
  configurationKey(
    "MeterValuesAlignedData",
    "CSL",
    about(
      "§9.1.15 and §3.16.2 and §3.16.4",
      "Measurands of the MeterValues.req that is sent every ClockAlignedDataInterval.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      items: "measurand",
      quirks: ["One unsupported measurand makes the Charge Point reject the whole change (§3.16.4)."],
    },
  ),
  configurationKey(
    "MeterValuesAlignedDataMaxLength",
    "integer",
    about(
      "§9.1.16 and §5.3",
      "How many items MeterValuesAlignedData can have. Where it is missing, one item is the safe assumption (§5.3).",
    ),
    { profile: "Core", required: false, accessibility: "R", unit: "items", limits: inferred({ least: 0 }) },
  ),
  configurationKey(
    "MeterValuesSampledData",
    "CSL",
    about(
      "§9.1.17 and §3.16.1 and §3.16.4 and §5.17",
      "Measurands of the MeterValues.req that is sent every MeterValueSampleInterval; also what a triggered MeterValues.req has (§5.17).",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      items: "measurand",
      quirks: [
        "One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).",
        "A phase is appended with a dot, as the parts of measurands are: Voltage.L1-N, Current.Import.L1.",
        "Energy.Active.Import.Register is the default of the Charge Point.",
      ],
    },
  ),
  configurationKey(
    "MeterValuesSampledDataMaxLength",
    "integer",
    about(
      "§9.1.18 and §5.3",
      "How many items MeterValuesSampledData can have. Where it is missing, one item is the safe assumption (§5.3).",
    ),
    { profile: "Core", required: false, accessibility: "R", unit: "items", limits: inferred({ least: 0 }) },
  ),
  configurationKey(
    "MeterValueSampleInterval",
    "integer",
    about(
      "§9.1.19 and §3.16.1",
      "Time between two samples, from the start of a transaction on; 0 turns sampled values off.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: [
        "MeterValue in the singular, unlike MeterValuesSampledData.",
        "Errata 3.15: above 0 the Charge Point has to send the values.",
      ],
    },
  ),
  configurationKey(
    "MinimumStatusDuration",
    "integer",
    about(
      "§9.1.20 and §4.9",
      "How long a status must last before it is reported; comes on top of the manufacturer's own minimum, which 0 does not switch off.",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: ["Errata 3.19: status changes have to be reported, this duration taken into account."],
    },
  ),
  configurationKey(
    "NumberOfConnectors",
    "integer",
    about(
      "§9.1.21 and §3.8",
      "How many connectors the Charge Point has; ids run from 1 to this number without gaps (§3.8).",
    ),
    { profile: "Core", required: true, accessibility: "R", unit: "connectors", limits: inferred({ least: 1 }) },
  ),
  configurationKey("ResetRetries", "integer", about("§9.1.22", "How often a failed reset is tried again."), {
    profile: "Core",
    required: true,
    accessibility: "RW",
    unit: "times",
    limits: inferred({ least: 0 }),
  }),
  configurationKey(
    "StopTransactionOnEVSideDisconnect",
    "boolean",
    about(
      "§9.1.23 and §4.9 and §4.10",
      "Whether pulling the cable at the vehicle ends the transaction. When false it wins over UnlockConnectorOnEVSideDisconnect (§4.10).",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "R or RW",
      quirks: ["Errata 3.80: optional instead of required, R or RW at the implementer's choice."],
    },
  ),
  configurationKey(
    "StopTransactionOnInvalidId",
    "boolean",
    about(
      "§9.1.24 and §3.5.4 and §4.8",
      "Whether a transaction stops when StartTransaction.conf says that its idTag is not accepted; when false only the energy stops.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      quirks: [
        "Errata 3.17: holds online as well as offline; reason DeAuthorized.",
        "Errata 3.5: the cable stays locked until the same idTag or one of its group is presented.",
      ],
    },
  ),
  configurationKey(
    "StopTxnAlignedData",
    "CSL",
    about(
      "§9.1.25 and §3.16.2 and §3.16.4 and §3.16.5",
      "Measurands that are taken every ClockAlignedDataInterval and sent in StopTransaction.req transactionData.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      items: "measurand",
      quirks: [
        "Empty, together with StopTxnSampledData: no transactionData at all (§3.16.5).",
        "One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).",
      ],
    },
  ),
  configurationKey(
    "StopTxnAlignedDataMaxLength",
    "integer",
    about(
      "§9.1.26 and §5.3",
      "How many items StopTxnAlignedData can have. Where it is missing, one item is the safe assumption (§5.3).",
    ),
    { profile: "Core", required: false, accessibility: "R", unit: "items", limits: inferred({ least: 0 }) },
  ),
  configurationKey(
    "StopTxnSampledData",
    "CSL",
    about(
      "§9.1.27 and §3.16.1 and §3.16.4 and §3.16.5",
      "Measurands that are taken every MeterValueSampleInterval and sent in StopTransaction.req transactionData.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      items: "measurand",
      quirks: [
        "Empty, together with StopTxnAlignedData: no transactionData at all (§3.16.5).",
        "One unsupported measurand makes the Charge Point reject the whole change (§3.16.4).",
        "Errata 3.14: values of Transaction.Begin and Transaction.End for every measurand are recommended, and should not be dropped.",
        "Errata 4.5: counted from the start of the transaction, not of the session.",
      ],
    },
  ),
  configurationKey(
    "StopTxnSampledDataMaxLength",
    "integer",
    about(
      "§9.1.28 and §5.3",
      "How many items StopTxnSampledData can have. Where it is missing, one item is the safe assumption (§5.3).",
    ),
    { profile: "Core", required: false, accessibility: "R", unit: "items", limits: inferred({ least: 0 }) },
  ),
  configurationKey(
    "SupportedFeatureProfiles",
    "CSL",
    about("§9.1.29 and §3.3", "Feature profiles that the Charge Point has."),
    {
      profile: "Core",
      required: true,
      accessibility: "R",
      items: ["Core", "FirmwareManagement", "LocalAuthListManagement", "Reservation", "SmartCharging", "RemoteTrigger"],
      quirks: [
        "Written without spaces, unlike the profile names of §3.3.",
        "The white paper adds no profile name for security.",
      ],
    },
  ),
  configurationKey(
    "SupportedFeatureProfilesMaxLength",
    "integer",
    about(
      "§9.1.30 and §5.3",
      "How many items SupportedFeatureProfiles can have. Where it is missing, one item is the safe assumption (§5.3).",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "R",
      unit: "items",
      limits: inferred({ least: 0 }),
      quirks: ["Errata 3.81: of no use and need not be implemented, as the list is read-only."],
    },
  ),
  configurationKey(
    "TransactionMessageAttempts",
    "integer",
    about(
      "§9.1.31 and §3.7.1",
      "How often a transaction-related message is sent in all when the Central System fails to process it.",
    ),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      unit: "times",
      limits: inferred({ least: 1 }),
      quirks: ["Counts all attempts, the first one included (example of §3.7.1)."],
    },
  ),
  configurationKey(
    "TransactionMessageRetryInterval",
    "integer",
    about("§9.1.32 and §3.7.1", "Wait before such a message is sent again; multiplied by the number of attempts made."),
    {
      profile: "Core",
      required: true,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: ["The wait grows: value × attempts so far (§3.7.1)."],
    },
  ),
  configurationKey(
    "UnlockConnectorOnEVSideDisconnect",
    "boolean",
    about("§9.1.33 and §4.10", "Whether pulling the cable at the vehicle unlocks it at the Charge Point."),
    {
      profile: "Core",
      required: true,
      accessibility: "R or RW",
      quirks: [
        "Errata 3.85: with a fixed cable read-only and always false.",
        "Errata 3.84: R or RW for others, too; RW where the driver can still unlock.",
      ],
    },
  ),
  configurationKey(
    "WebSocketPingInterval",
    "integer",
    about(
      "§9.1.34 and OCPP-J §7 and OCPP-J §5.3",
      "Time between pings of the Charge Point on its WebSocket; 0 leaves pinging to the server.",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "RW",
      unit: "seconds",
      limits: stated({ least: 0 }),
      quirks: [
        "OCPP-J errata 3.11: should be smaller than TransactionMessageAttempts × TransactionMessageRetryInterval.",
      ],
    },
  ),
  configurationKey(
    "LocalAuthListEnabled",
    "boolean",
    about("§9.2.1 and §3.5.2", "Whether the local authorization list is used."),
    { profile: "LocalAuthListManagement", required: true, accessibility: "RW" },
  ),
  configurationKey(
    "LocalAuthListMaxLength",
    "integer",
    about("§9.2.2 and §3.5.2", "How many idTags the local authorization list can hold."),
    {
      profile: "LocalAuthListManagement",
      required: true,
      accessibility: "R",
      unit: "entries",
      limits: inferred({ least: 0 }),
      quirks: ["§3.5.2 says SHOULD, the table says required."],
    },
  ),
  configurationKey(
    "SendLocalListMaxLength",
    "integer",
    about("§9.2.3 and §6.41", "How many entries one SendLocalList.req may have."),
    {
      profile: "LocalAuthListManagement",
      required: true,
      accessibility: "R",
      unit: "entries",
      limits: inferred({ least: 1 }),
    },
  ),
  configurationKey(
    "ReserveConnectorZeroSupported",
    "boolean",
    about(
      "§9.3.1 and §5.13",
      "Whether connector 0, that is any connector, can be reserved; ReserveNow for it is Rejected when missing or false.",
    ),
    { profile: "Reservation", required: false, accessibility: "R" },
  ),
  configurationKey(
    "ChargeProfileMaxStackLevel",
    "integer",
    about(
      "§9.4.1 and §3.13.5 and §7.8",
      "Highest stackLevel; also bounds how many schedules there can be per purpose.",
    ),
    {
      profile: "SmartCharging",
      required: true,
      accessibility: "R",
      limits: inferred({ least: 0 }),
      quirks: [
        "Charge, not Charging, unlike the other keys.",
        "Levels start at 0, so level N and a bound of N schedules do not quite agree.",
      ],
    },
  ),
  configurationKey(
    "ChargingScheduleAllowedChargingRateUnit",
    "CSL",
    about("§9.4.2 and §3.13.5 and §7.12", "In which quantities charging schedules may be written."),
    {
      profile: "SmartCharging",
      required: true,
      accessibility: "R",
      items: ["Current", "Power"],
      quirks: [
        "Not the members of ChargingRateUnitType.",
        "Errata 3.88: Current stands for chargingRateUnit A, Power for W.",
      ],
    },
  ),
  configurationKey(
    "ChargingScheduleMaxPeriods",
    "integer",
    about("§9.4.3 and §3.13.5 and §7.13", "How many periods one charging schedule may have."),
    { profile: "SmartCharging", required: true, accessibility: "R", unit: "periods", limits: inferred({ least: 1 }) },
  ),
  configurationKey(
    "ConnectorSwitch3to1PhaseSupported",
    "boolean",
    about("§9.4.4 and §3.13.7", "Whether the Charge Point can go from three phases to one during a transaction."),
    {
      profile: "SmartCharging",
      required: false,
      accessibility: "R",
      quirks: ["The first edition calls its type bool (errata 4.28)."],
    },
  ),
  configurationKey(
    "MaxChargingProfilesInstalled",
    "integer",
    about("§9.4.5 and §3.13.5", "How many charging profiles can be installed at the same time."),
    { profile: "SmartCharging", required: true, accessibility: "R", unit: "profiles", limits: inferred({ least: 0 }) },
  ),
  configurationKey(
    "MessageTimeout",
    "integer",
    about(
      "errata 3.83 and OCPP-J §4.1.1",
      "How long the Charge Point waits for a response before the request counts as timed out.",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "RW",
      unit: "seconds",
      limits: inferred({ least: 0 }),
      quirks: [
        "The number 9.1.15 is taken by MeterValuesAlignedData in edition 2.",
        "Errata 3.83 adds it; edition 2 does not have it.",
      ],
    },
  ),
  configurationKey(
    "StopTransactionMaxMeterValues",
    "integer",
    about(
      "errata 3.91 and §6.49 and errata 3.14",
      "How many meter values transactionData of StopTransaction.req can have; beyond it intermediate ones may be dropped, never those of start and stop.",
    ),
    {
      profile: "Core",
      required: false,
      accessibility: "R",
      unit: "values",
      limits: inferred({ least: 0 }),
      quirks: [
        "The number 9.1.23 is taken by StopTransactionOnEVSideDisconnect in edition 2.",
        "Errata 3.91 adds it; edition 2 does not have it.",
      ],
    },
  ),
  configurationKey(
    "SupportedFileTransferProtocols",
    "CSL",
    about(
      "errata 3.90 and §8 and §8.1 and §8.2",
      "Protocols that the Charge Point knows for firmware and diagnostics.",
    ),
    {
      profile: "FirmwareManagement",
      required: false,
      accessibility: "R",
      items: ["FTP", "FTPS", "HTTP", "HTTPS"],
      quirks: [
        "The security white paper calls it optional (N01) and required (L01).",
        "Errata 3.90 adds it; edition 2 only mentions it in chapter 8.",
      ],
    },
  ),
  configurationKey(
    "AuthorizationKey",
    "string",
    about(
      "OCPP-J §6.2.2 and OCPP-J errata 3.12 and white paper 7.2 and white paper A01",
      "Password of the Charge Point for HTTP Basic authentication, in hexadecimal digits. Can be written, not read.",
    ),
    {
      profile: "Security",
      required: false,
      accessibility: "W",
      unit: "hexadecimal digits",
      limits: stated({ least: 32, most: 40 }),
      quirks: [
        "A Charge Point may leave it out of GetConfiguration.conf altogether, even when it is asked for, or show a value that has nothing to do with the key (OCPP-J §6.2.2).",
        "Required by the white paper unless only security profile 3 is implemented.",
        "KeyValue has only readonly, so write-only cannot be expressed: readonly false without value.",
        "OCPP-J errata 3.12 adds it to the list of keys, as one that is only written.",
      ],
    },
  ),
  configurationKey(
    "AdditionalRootCertificateCheck",
    "boolean",
    about(
      "white paper 7.1",
      "When true, there is one Central System root certificate at a time (plus the old one as a fallback), and a new one must be signed by the old one.",
    ),
    {
      profile: "Security",
      required: false,
      accessibility: "R",
      quirks: ["Required unless only security profile 1 is implemented"],
    },
  ),
  configurationKey(
    "CertificateSignedMaxChainSize",
    "integer",
    about("white paper 7.3", "Longest certificateChain that the Charge Point takes in CertificateSigned.req."),
    { profile: "Security", required: false, accessibility: "R", unit: "characters", limits: stated({ most: 10000 }) },
  ),
  configurationKey(
    "CertificateStoreMaxLength",
    "integer",
    about("white paper 7.4", "How many root / CA certificates can be installed."),
    { profile: "Security", required: false, accessibility: "R", unit: "certificates" },
  ),
  configurationKey(
    "CpoName",
    "string",
    about("white paper 7.5", "Name of the operator for the organizationName in certificate requests."),
    {
      profile: "Security",
      required: false,
      accessibility: "RW",
      quirks: ["Must be set before SignCertificate (prerequisite of A02, A03)"],
    },
  ),
  configurationKey(
    "SecurityProfile",
    "integer",
    about(
      "white paper 7.6",
      "Security profile in use. A lower or equal value is Rejected (A05.FR.01); so is a higher one whose prerequisites are not met (A05.FR.02-04). After Accepted the Charge Point reconnects (A05.FR.06-07).",
    ),
    { profile: "Security", required: false, accessibility: "RW", limits: stated({ least: 0, most: 3 }) },
  ),
];
