import * as ChangeConfiguration from "../generated/operations/change-configuration.js";
import { membersOfMeasurand } from "../generated/types/measurand.js";
import { membersOfPhase } from "../generated/types/phase.js";
import { membersOfPhaseRotation } from "../generated/types/phase-rotation.js";
import { readBoolean } from "../reading/boolean.js";
import { readWith } from "../reading/constructor.js";
import { membersOf, optionalMember, readMember } from "../reading/enumeration.js";
import { readLimited } from "../reading/key-text.js";
import { readList } from "../reading/list.js";
import { readWhole } from "../reading/number.js";
import { fieldsOf, isObject, refuseUnknownFields } from "../reading/object.js";
import { own } from "../reading/own.js";
import { enter, type Key as Place, type Read, type Reader, refuse, refuseType } from "../reading/reader.js";
import { readConfigurationValue } from "../reading/text.js";
import type { Result } from "../result/result.js";
import * as words from "../result/words.js";
import { checkWritableKey } from "../rules/writable-key.js";
import type { Accessibility, ConnectorRotation, Key, KeyItems, PhasedMeasurand, ValueOf } from "./keys.js";
import { inheritsField, wholeLimits } from "./value.js";

/** A key that a Charge Point may let others write. */
export type WritableKey = Key & Readonly<Record<"accessibility", Exclude<Accessibility, "R">>>;

/**
 * Makes the ChangeConfiguration.req that gives a key a value. Refuses keys that can only be read, and values that are
 * not of the key's type or outside its limits. No finding shows the value of a text. OCPP 1.6 §5.3, §6.9.
 */
export function change<const K extends WritableKey>(key: K, value: ValueOf<K>): Result<ChangeConfiguration.Req> {
  const input = readWith("sent", undefined, inheritsField, (r) => {
    if (!isObject(key)) return refuseType(r, undefined, key, "the description of a key");
    const described = own<Key>(key);
    checkWritableKey(r, described);
    return { key: described.key, value: textOf(r, described, value) };
  });
  return input.ok ? ChangeConfiguration.req(input.value) : input;
}

/** The text of a value, by the description of its key. */
function textOf(r: Reader, key: Key, value: unknown): string {
  if (key.accessibility === "W") return readConfigurationValue(r, "value", value, 500);
  switch (key.type) {
    case "boolean":
      return String(readBoolean(r, "value", value));
    case "integer": {
      const whole = readWhole(r, "value", value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
      return r.issues === undefined ? String(readLimited(r, "value", whole, wholeLimits(key))) : "";
    }
    case "CSL": {
      const items = readList(r, "value", value, 0, itemReader(key.items));
      return r.issues === undefined ? items.join(",") : "";
    }
    case "string":
      if (key.members === undefined) return readConfigurationValue(r, "value", value, 500);
      return readMember(r, "value", value, membersOf(...key.members));
  }
}

/** The check of an item, which returns its text. */
function itemReader(items: KeyItems): Read<string> {
  if (items === "measurand") return readMeasurand;
  if (items === "phaseRotation") return readRotation;
  if (items === "text") return readItemText;
  const members = membersOf(...items);
  return (r, at, value) => readMember(r, at, value, members);
}

function readMeasurand(r: Reader, at: Place, value: unknown): string {
  const o = fieldsOf<PhasedMeasurand>(r, at, value);
  if (o === undefined) return "";
  const outer = enter(r, at);
  const measurand = readMember(r, "measurand", o.measurand, membersOfMeasurand);
  const phase = optionalMember(r, "phase", o.phase, membersOfPhase);
  refuseUnknownFields(r, o, ["measurand", "phase"]);
  r.within = outer;
  return phase === undefined ? measurand : `${measurand}.${phase}`;
}

function readRotation(r: Reader, at: Place, value: unknown): string {
  const o = fieldsOf<ConnectorRotation>(r, at, value);
  if (o === undefined) return "";
  const outer = enter(r, at);
  const connectorId = readWhole(r, "connectorId", o.connectorId, 0, 65_535);
  const rotation = readMember(r, "rotation", o.rotation, membersOfPhaseRotation);
  refuseUnknownFields(r, o, ["connectorId", "rotation"]);
  r.within = outer;
  return `${connectorId}.${rotation}`;
}

/** A text that is the same when it is read between two commas. */
function readItemText(r: Reader, at: Place, value: unknown): string {
  if (typeof value !== "string") return refuseType(r, at, value, "a string");
  const survives = value !== "" && !value.includes(",") && !value.startsWith(" ") && !value.endsWith(" ");
  return survives ? value : refuse(r, at, words.keyType("a text without a comma, and without a blank at its ends"));
}
