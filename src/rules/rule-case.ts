import type { Path } from "../result/finding.js";

/** How an object keeps a rule between its fields, and how it breaks it: what the arbitraries need of a rule. */
export interface RuleCase {
  /** The object, changed where it has to be so that it keeps the rule. */
  readonly keep: (o: JsonObject) => JsonObject;
  /** The object, changed so that it breaks the rule at `path`. */
  readonly broken: (o: JsonObject) => JsonObject;
  readonly path: Path;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** A field as an object; one without fields if it is none. */
export const objectIn = (o: JsonObject, field: string): JsonObject => {
  const value = o[field];
  return isObject(value) ? value : {};
};

/** The objects in a list. */
export const objectsIn = (o: JsonObject, field: string): readonly JsonObject[] => {
  const value = o[field];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

export const without = (o: JsonObject, field: string): JsonObject =>
  Object.fromEntries(Object.entries(o).filter(([key]) => key !== field));

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const period = { startPeriod: 0, limit: 16 };

/** A good schedule without a start of its own. */
export const anySchedule: JsonObject = { chargingRateUnit: "A", chargingSchedulePeriod: [period] };

/** A good profile for one transaction. */
export const anyTxProfile: JsonObject = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: anySchedule,
};
