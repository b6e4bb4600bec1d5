import {
  about,
  anyInt32,
  applies,
  asciiText,
  boolean,
  composite,
  configurationValue,
  limitedText,
  limited,
  listOf,
  memberOrNone,
  optional,
  pem,
  readingsOf,
  required,
  shortUri,
} from "./language.js";
import {
  authorizationStatus,
  chargingProfileKindType,
  chargingProfilePurposeType,
  chargingRateUnitType,
  hashAlgorithmEnumType,
  location,
  measurand,
  phase,
  readingContext,
  recurrencyKindType,
  unitOfMeasure,
  valueFormat,
} from "./enumerations.js";
import {
  anyURI,
  ciString40Type,
  ciString50Type,
  ciString128Type,
  ciString500Type,
  dateTime,
  decimal,
  idToken,
  int32,
  integer,
} from "./primitives.js";
import * as rules from "./rules.js";

export const idTagInfo = composite("IdTagInfo", about("§7.27", "What a Central System has on record about an idTag."), {
  expiryDate: optional(
    dateTime,
    "When the idTag should leave the authorization cache; without it, the status does not end.",
  ),
  parentIdTag: optional(idToken, "Group that the idTag belongs to; its members may stop each other's transactions."),
  status: required(authorizationStatus, "Whether the idTag may charge."),
});

export const authorizationData = composite("AuthorizationData", about("§7.1", "Entry of a local authorization list."), {
  idTag: required(idToken, "Identifier that the entry is about."),
  idTagInfo: optional(idTagInfo, "What is known about it. Left out of a differential update, it removes the entry."),
});

export const chargingSchedulePeriod = composite(
  "ChargingSchedulePeriod",
  about("§7.14", "Part of a schedule with one limit."),
  {
    startPeriod: required(
      int32,
      "When it starts, in seconds from the start of the schedule; it lasts until the next one starts.",
    ),
    limit: required(
      decimal,
      "Charging limit in the unit of the schedule, with at most one decimal; a sender keeps to 0 or more.",
    ),
    numberPhases: optional(
      limited(integer, { least: 1, most: 3 }, anyInt32),
      "Number of phases to charge with, 1 to 3; 3 when left out.",
    ),
  },
  [applies(rules.negativeSeconds, ["startPeriod"], { named: true })],
);

export const chargingSchedule = composite(
  "ChargingSchedule",
  about("§7.13", "Charging limits over time."),
  {
    duration: optional(
      int32,
      "How long it lasts, in seconds; without end, or to the end of the transaction, when left out.",
    ),
    startSchedule: optional(dateTime, "When it starts; at the start of charging when left out."),
    chargingRateUnit: required(chargingRateUnitType, "Unit of the limits."),
    chargingSchedulePeriod: required(
      listOf(chargingSchedulePeriod, { least: 1 }),
      "Limits in the order of time, the first one from second 0.",
    ),
    minChargingRate: optional(
      decimal,
      "Least rate at which the vehicle charges well, in the unit of the schedule, with at most one decimal.",
    ),
  },
  [
    applies(rules.firstPeriod, ["chargingSchedulePeriod"]),
    applies(rules.periodOrder, ["chargingSchedulePeriod"]),
    applies(rules.periodPastDuration, ["chargingSchedulePeriod", "duration"]),
    applies(rules.negativeSeconds, ["duration"], { named: true }),
  ],
);

export const chargingProfile = composite(
  "ChargingProfile",
  about("§7.8", "Charging schedule, and what it is for."),
  {
    chargingProfileId: required(int32, "Identifier of the profile."),
    transactionId: optional(int32, "Transaction of a TxProfile."),
    stackLevel: required(integer, "Rank among profiles of the same purpose; the highest one that is valid counts."),
    chargingProfilePurpose: required(chargingProfilePurposeType, "What the profile limits."),
    chargingProfileKind: required(chargingProfileKindType, "What the times of the schedule refer to."),
    recurrencyKind: optional(recurrencyKindType, "How often a Recurring profile comes back."),
    validFrom: optional(dateTime, "When the profile starts to be valid; at once when left out."),
    validTo: optional(dateTime, "When the profile stops being valid; when it is replaced, if left out."),
    chargingSchedule: required(chargingSchedule, "Limits over time."),
  },
  [
    applies(rules.profileTransaction, ["chargingProfilePurpose", "transactionId"]),
    applies(rules.recurrencyKind, ["chargingProfileKind", "recurrencyKind"]),
    applies(rules.recurrencyKindMissing, ["chargingProfileKind", "recurrencyKind"]),
    applies(rules.startScheduleMissing, ["chargingProfileKind", "chargingSchedule"]),
    applies(rules.relativeStartSchedule, ["chargingProfileKind", "chargingSchedule"]),
    applies(rules.periodPastRecurrence, ["recurrencyKind", "chargingSchedule"]),
    applies(rules.validTo, ["validFrom", "validTo"]),
    applies(rules.transactionIdSign, ["transactionId"]),
  ],
);

export const keyValue = composite("KeyValue", about("§7.29", "Configuration key and its value."), {
  key: required(ciString50Type, "Name of the key; upper and lower case are the same."),
  readonly: required(boolean, "Whether the value cannot be changed."),
  value: optional(
    configurationValue(ciString500Type),
    "Value as text, which may be empty; left out when the key is known and has no value.",
  ),
});

export const sampledValue = composite(
  "SampledValue",
  about("§7.43", "One measured value."),
  {
    value: required(asciiText, "Decimal number as text or, when the format is SignedData, signed data of any length."),
    context: optional(readingContext, "Why it was measured; Sample.Periodic when left out."),
    format: optional(valueFormat, "How the value is written; Raw when left out."),
    measurand: optional(measurand, "What was measured; Energy.Active.Import.Register when left out."),
    phase: optional(phase, "Phase it was measured on; all together when left out."),
    location: optional(location, "Where it was measured; Outlet when left out."),
    unit: optional(
      // OCPP 1.6 has no unit for the frequency, so that leaving this one out changes nothing.
      memberOrNone(unitOfMeasure, { when: "measurand", is: "Frequency", texts: ["Hz", "Hertz"] }),
      "Unit of the value; Wh when left out and an energy was measured, none for a frequency, which is in hertz.",
    ),
  },
  [
    applies(rules.rawValue, ["value", "format"]),
    applies(rules.signedValueEmpty, ["value", "format"]),
    applies(rules.signedValueHex, ["value", "format"]),
    applies(rules.unitOfMeasurand, ["measurand", "unit"]),
  ],
);

export const meterValue = composite("MeterValue", about("§7.33", "Values that were measured at the same time."), {
  timestamp: required(dateTime, "When the values were measured."),
  sampledValue: required(readingsOf(sampledValue, { least: 1 }), "The values, at least one."),
});

// The composites of the security white paper.

export const certificateHashDataType = composite(
  "CertificateHashDataType",
  about("white paper 6.1", "Names a certificate by hashes, as OCSP (RFC 6960) does."),
  {
    hashAlgorithm: required(hashAlgorithmEnumType, "Algorithm of both hashes."),
    issuerNameHash: required(
      ciString128Type,
      "Hash of the DER of the issuer's distinguished name, in hexadecimal digits.",
    ),
    issuerKeyHash: required(
      ciString128Type,
      "Hash of the issuer's public key, without tag and length of the bit string, in hexadecimal digits.",
    ),
    serialNumber: required(
      ciString40Type,
      "Serial number of the certificate in hexadecimal digits, without leading zeros and without 0x.",
    ),
  },
  [
    applies(rules.hashHex, ["issuerNameHash", "issuerKeyHash"]),
    applies(rules.hashLength, ["hashAlgorithm", "issuerNameHash", "issuerKeyHash"]),
    applies(rules.serialNumberForm, ["serialNumber"]),
  ],
);

export const firmwareType = composite(
  "FirmwareType",
  about("white paper 6.9", "Firmware with its signature."),
  {
    location: required(shortUri(anyURI, 512), "Firmware to download, an absolute URI when you send it."),
    retrieveDateTime: required(dateTime, "Earliest moment for the download."),
    installDateTime: optional(dateTime, "Earliest moment for the installation; at once when left out."),
    signingCertificate: required(pem(5500), "Certificate of whoever signed the firmware, in PEM."),
    signature: required(limitedText(800), "Signature of the firmware, in base64."),
  },
  [
    applies(rules.locationScheme, ["location"]),
    applies(rules.installBeforeRetrieve, ["retrieveDateTime", "installDateTime"]),
    applies(rules.pemCertificate, ["signingCertificate"], { named: true }),
    applies(rules.firmwareSignatureBase64, ["signature"]),
  ],
);

export const logParametersType = composite(
  "LogParametersType",
  about("white paper 6.14", "Where a log is uploaded to, and what is in it."),
  {
    remoteLocation: required(shortUri(anyURI, 512), "Folder to upload to, an absolute URI when you send it."),
    oldestTimestamp: optional(dateTime, "Oldest entry to upload."),
    latestTimestamp: optional(dateTime, "Newest entry to upload."),
  },
  [
    applies(rules.locationScheme, ["remoteLocation"], { named: true }),
    applies(rules.logTimeOrder, ["oldestTimestamp", "latestTimestamp"]),
  ],
);
