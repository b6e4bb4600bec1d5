/** Values that the examples of several messages share, in the order of the specification's tables. */
export const time = "2025-01-02T15:04:05Z";
export const later = "2025-01-02T16:04:05.250Z";

export const leastIdTagInfo = { status: "Accepted" };
export const fullIdTagInfo = { expiryDate: time, parentIdTag: "GROUP-1", status: "Blocked" };

export const leastMeterValue = [{ timestamp: time, sampledValue: [{ value: "1284310" }] }];
export const fullMeterValue = [
  {
    timestamp: time,
    sampledValue: [
      {
        value: "1284310.5",
        context: "Transaction.Begin",
        format: "Raw",
        measurand: "Energy.Active.Import.Register",
        phase: "L1-N",
        location: "Outlet",
        unit: "Wh",
      },
      { value: "4f43a7c0", format: "SignedData" },
    ],
  },
  { timestamp: later, sampledValue: [{ value: "-3", measurand: "Temperature", unit: "Celcius" }] },
];

const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
const fullSchedule = {
  duration: 86_400,
  startSchedule: time,
  chargingRateUnit: "W",
  chargingSchedulePeriod: [
    { startPeriod: 0, limit: 11_000.5, numberPhases: 3 },
    { startPeriod: 3600, limit: 0, numberPhases: 1 },
  ],
  minChargingRate: 6.1,
};

export const leastProfile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: schedule,
};
export const fullProfile = {
  chargingProfileId: 2_147_483_647,
  transactionId: 1_741_096_347,
  stackLevel: 9,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Recurring",
  recurrencyKind: "Daily",
  validFrom: time,
  validTo: later,
  chargingSchedule: fullSchedule,
};

/** Blocks of PEM with no certificate in them. */
const block = (label: string): string => `-----BEGIN ${label}-----\nZXhhbXBsZQ==\n-----END ${label}-----\n`;
export const certificate = block("CERTIFICATE");
export const certificateSigningRequest = block("CERTIFICATE REQUEST");

export const certificateHashData = {
  hashAlgorithm: "SHA256",
  issuerNameHash: "5f1c0e3a".repeat(8),
  issuerKeyHash: "9b7d2c48".repeat(8),
  serialNumber: "1A2B3C",
};
