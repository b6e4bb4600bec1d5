/** The rules of the specification's prose for the arbitraries: how an object keeps each, and how it breaks it. */
import type { Path } from "../kernel/issue.js";

type Fields = Readonly<Record<string, unknown>>;

/** One rule between the fields of an object. */
export interface RuleCase {
  readonly id: string;
  /** The object, changed where it has to be so that it keeps the rule. */
  readonly keep: (o: Fields) => Fields;
  /** The object, changed so that it breaks the rule at `path`. */
  readonly broken: (o: Fields) => Fields;
  readonly path: Path;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const within = (value: unknown): Fields => (isObject(value) ? value : {});

const itemsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

const without = (o: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(o).filter(([key]) => key !== field));

const period = { startPeriod: 0, limit: 16 };
const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [period] };
const txProfile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: schedule,
};

/** Connector 0 has three states only. */
export const chargePointStatus: RuleCase = {
  id: "charge-point-status",
  keep: (o) => (o["connectorId"] === 0 ? { ...o, status: "Available" } : o),
  broken: (o) => ({ ...o, connectorId: 0, status: "Charging" }),
  path: ["status"],
};

export const compositeStartSchedule: RuleCase = {
  id: "composite-start-schedule",
  keep: (o) =>
    "chargingSchedule" in o ? { ...o, chargingSchedule: without(within(o["chargingSchedule"]), "startSchedule") } : o,
  broken: (o) => ({ ...o, chargingSchedule: { ...schedule, startSchedule: "2025-01-02T15:04:05Z" } }),
  path: ["chargingSchedule", "startSchedule"],
};

export const firstPeriod: RuleCase = {
  id: "first-period",
  keep: (o) => ({
    ...o,
    chargingSchedulePeriod: itemsOf(o["chargingSchedulePeriod"]).map((item, i) =>
      i === 0 ? { ...item, startPeriod: 0 } : item,
    ),
  }),
  broken: (o) => ({ ...o, chargingSchedulePeriod: [{ ...period, startPeriod: 60 }] }),
  path: ["chargingSchedulePeriod", 0, "startPeriod"],
};

export const listVersion: RuleCase = {
  id: "list-version",
  keep: (o) => (Number(o["listVersion"]) > 0 ? o : { ...o, listVersion: 1 }),
  broken: (o) => ({ ...o, listVersion: 0 }),
  path: ["listVersion"],
};

export const uniqueIdTags: RuleCase = {
  id: "unique-id-tags",
  keep: (o) => {
    if (!("localAuthorizationList" in o)) return o;
    const seen = new Set<string>();
    const entries = itemsOf(o["localAuthorizationList"]).filter(({ idTag }) => {
      const folded = String(idTag).toLowerCase();
      if (seen.has(folded)) return false;
      seen.add(folded);
      return true;
    });
    return { ...o, localAuthorizationList: entries };
  },
  broken: (o) => ({
    ...o,
    updateType: "Differential",
    localAuthorizationList: [{ idTag: "card" }, { idTag: "CARD" }],
  }),
  path: ["localAuthorizationList", 1, "idTag"],
};

export const fullUpdateInfo: RuleCase = {
  id: "full-update-info",
  keep: (o) =>
    o["updateType"] === "Full" && "localAuthorizationList" in o
      ? {
          ...o,
          localAuthorizationList: itemsOf(o["localAuthorizationList"]).map((entry) => ({
            idTagInfo: { status: "Accepted" },
            ...entry,
          })),
        }
      : o,
  broken: (o) => ({ ...o, updateType: "Full", localAuthorizationList: [{ idTag: "CARD" }] }),
  path: ["localAuthorizationList", 0, "idTagInfo"],
};

export const profileConnector: RuleCase = {
  id: "profile-connector",
  keep: (o) => {
    const purpose = within(o["csChargingProfiles"])["chargingProfilePurpose"];
    if (purpose === "ChargePointMaxProfile") return { ...o, connectorId: 0 };
    return purpose === "TxProfile" && o["connectorId"] === 0 ? { ...o, connectorId: 1 } : o;
  },
  broken: (o) => ({ ...o, connectorId: 0, csChargingProfiles: txProfile }),
  path: ["connectorId"],
};

export const profileTransaction: RuleCase = {
  id: "profile-transaction",
  keep: (o) => (o["chargingProfilePurpose"] === "TxProfile" ? o : without(o, "transactionId")),
  broken: (o) => ({ ...o, chargingProfilePurpose: "TxDefaultProfile", transactionId: 1 }),
  path: ["transactionId"],
};

export const recurrencyKind: RuleCase = {
  id: "recurrency-kind",
  keep: (o) => (o["chargingProfileKind"] === "Recurring" ? o : without(o, "recurrencyKind")),
  broken: (o) => ({ ...o, chargingProfileKind: "Absolute", recurrencyKind: "Daily" }),
  path: ["recurrencyKind"],
};

export const rawValue: RuleCase = {
  id: "raw-value",
  keep: (o) => (o["format"] === "SignedData" ? o : { ...o, value: String(String(o["value"]).length / 10) }),
  broken: (o) => ({ ...o, format: "Raw", value: "five" }),
  path: ["value"],
};

export const remoteStartPurpose: RuleCase = {
  id: "remote-start-purpose",
  keep: (o) =>
    "chargingProfile" in o
      ? { ...o, chargingProfile: { ...within(o["chargingProfile"]), chargingProfilePurpose: "TxProfile" } }
      : o,
  broken: (o) => ({ ...o, chargingProfile: { ...txProfile, chargingProfilePurpose: "TxDefaultProfile" } }),
  path: ["chargingProfile", "chargingProfilePurpose"],
};

export const remoteStartTransaction: RuleCase = {
  id: "remote-start-transaction",
  keep: (o) =>
    "chargingProfile" in o ? { ...o, chargingProfile: without(within(o["chargingProfile"]), "transactionId") } : o,
  broken: (o) => ({ ...o, chargingProfile: { ...txProfile, transactionId: 1 } }),
  path: ["chargingProfile", "transactionId"],
};

export const unknownVendorData: RuleCase = {
  id: "unknown-vendor-data",
  keep: (o) => (o["status"] === "UnknownVendorId" ? without(o, "data") : o),
  broken: (o) => ({ ...o, status: "UnknownVendorId", data: "" }),
  path: ["data"],
};
