/** Good payloads, and small changes of them, for the tests of rules. */
export const timestamp = "2025-01-02T15:04:05Z";
export const accepted = { status: "Accepted" };
export const concurrent = { status: "ConcurrentTx" };
export const start = { connectorId: 1, idTag: "CARD", meterStart: 0, timestamp };
export const stop = { meterStop: 1, timestamp, transactionId: 1 };

export const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
export const profile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: schedule,
};

/** A SetChargingProfile.req with these fields of its profile. */
export const set = (connectorId: number, changes: object): object => ({
  connectorId,
  csChargingProfiles: { ...profile, ...changes },
});

/** The schedule of a profile with periods that start then. */
export const starts = (...periods: number[]): object => ({
  chargingSchedule: { ...schedule, chargingSchedulePeriod: periods.map((startPeriod) => ({ startPeriod, limit: 16 })) },
});

/** The schedule of a profile with these limits. */
export const limits = (limit: number, minChargingRate: number): object => ({
  chargingSchedule: { ...schedule, chargingSchedulePeriod: [{ startPeriod: 0, limit }], minChargingRate },
});

/** A MeterValues.req with a good reading and this one. */
export const sampled = (reading: object): object => ({
  connectorId: 1,
  meterValue: [{ timestamp, sampledValue: [{ value: "1" }, reading] }],
});

/** A StatusNotification.req of connector 1 with these fields. */
export const notified = (changes: object): object => ({
  connectorId: 1,
  errorCode: "NoError",
  status: "Available",
  ...changes,
});

/** A SendLocalList.req with these entries. */
export const list = (updateType: string, ...localAuthorizationList: object[]): object => ({
  listVersion: 1,
  localAuthorizationList,
  updateType,
});

/** A block of PEM, and what the messages of the security white paper hold of it. */
export const pem = (label: string): string => `-----BEGIN ${label}-----\nMTIz\n-----END ${label}-----\n`;

/** A DeleteCertificate.req with these fields of the certificate. */
export const certificate = (changes: object): object => ({
  certificateHashData: {
    hashAlgorithm: "SHA256",
    issuerNameHash: "0".repeat(64),
    issuerKeyHash: "Ff".repeat(32),
    serialNumber: "1A2B",
    ...changes,
  },
});

/** A SignedUpdateFirmware.req with these fields of the firmware. */
export const firmware = (changes: object): object => ({
  requestId: 1,
  firmware: {
    location: "https://host/firmware",
    retrieveDateTime: timestamp,
    signingCertificate: pem("CERTIFICATE"),
    signature: "MTIz",
    ...changes,
  },
});

/** A GetLog.req with this log. */
export const log = (parameters: object): object => ({ logType: "SecurityLog", requestId: 1, log: parameters });
