import { expect, test } from "vitest";

import { things } from "./generated/things.js";
import { folded, fullName, Lookup } from "./lookup.js";

const lookup = new Lookup(things);

/** The full names of what a word stands for. */
function found(typed: string): string[] {
  return lookup.find(typed).map(fullName);
}

test("upper and lower case, spaces, dots, hyphens and numbers of items do not matter", () => {
  for (const name of [
    "meterValue[0].sampledValue[12].unit",
    "METER VALUE sampled-value_unit",
    "metervaluesampledvalueunit",
  ])
    expect(folded(name)).toBe("metervaluesampledvalueunit");
});

test.each([
  ["StartTransaction", ["StartTransaction"]],
  ["starttransaction.REQ", ["StartTransaction.req"]],
  ["start-transaction", ["StartTransaction"]],
  ["IdToken", ["IdToken"]],
  ["CiString 20 Type", ["CiString20Type"]],
  ["FirmwareType", ["FirmwareType"]],
  ["powerloss", ["Reason.PowerLoss"]],
  ["reason power loss", ["Reason.PowerLoss"]],
  ["energy active import register", ["Measurand.Energy.Active.Import.Register"]],
  ["L1N", ["Phase.L1-N"]],
  ["tsr", ["PhaseRotation.TSR"]],
  ["connector busy", ["connector-busy"]],
  ["FirstPeriod", ["first-period"]],
  ["formationviolation", ["FormationViolation"]],
  ["NumberOfConnectors", ["NumberOfConnectors"]],
  ["no such thing", []],
  ["", []],
])("%j is found as %j", (typed, names) => {
  expect(found(typed)).toEqual(names);
});

test.each([
  "meterStart",
  "StartTransaction.meterStart",
  "StartTransaction.req.meterStart",
  "starttransaction req meterstart",
])("the field is found as %s", (typed) => {
  expect(found(typed)).toEqual(["StartTransaction.req.meterStart"]);
});

test.each([
  "ChargingProfile.stackLevel",
  "csChargingProfiles.stackLevel",
  "SetChargingProfile.csChargingProfiles.stackLevel",
  "RemoteStartTransaction.req.chargingProfile.stackLevel",
])("a field within a field is found as %s", (typed) => {
  expect(found(typed)).toEqual(["ChargingProfile.stackLevel"]);
});

test("a path as a finding has it leads to the field", () => {
  expect(found("meterValue[0].sampledValue[3].unit")).toEqual(["SampledValue.unit"]);
  expect(found("StopTransaction.req.transactionData[0].timestamp")).toEqual(["MeterValue.timestamp"]);
});

test("the end of a path of a message alone is no name", () => {
  expect(found("req")).toEqual([]);
  expect(found("req.meterStart")).toEqual([]);
});

test("a field is found under a wrong name that it is known to be sent with", () => {
  expect(found("SetChargingProfile.req.chargingProfile")).toEqual(["SetChargingProfile.req.csChargingProfiles"]);
});

test("a type is found under its other name, and its members as well", () => {
  expect(found("ChargingRateUnit")).toContain("ChargingRateUnitType");
  expect(found("ChargingRateUnit.W")).toEqual(["ChargingRateUnitType.W"]);
});

test("an error code is found as OCPP 2 spells it", () => {
  expect(found("ErrorCode.InternalError")).toEqual(["InternalError"]);
  expect(found("FormatViolation")).toEqual(["FormationViolation"]);
  expect(found("OccurrenceConstraintViolation")).toEqual(["OccurenceConstraintViolation"]);
});

test("of several things, that of exactly this name is the first", () => {
  expect(found("HeartbeatInterval")).toEqual(["HeartbeatInterval", "heartbeat-interval"]);
  expect(found("heartbeat-interval")).toEqual(["heartbeat-interval", "HeartbeatInterval"]);
  expect(found("Heartbeat")).toEqual(["Heartbeat", "MessageTrigger.Heartbeat", "MessageTriggerEnumType.Heartbeat"]);
});

test("fields of one name are all found", () => {
  expect(found("idTag").sort()).toEqual([
    "AuthorizationData.idTag",
    "Authorize.req.idTag",
    "RemoteStartTransaction.req.idTag",
    "ReserveNow.req.idTag",
    "StartTransaction.req.idTag",
    "StopTransaction.req.idTag",
  ]);
});

test("a type knows the fields that are of it, a rule the places that it is held in", () => {
  expect(lookup.usesOf("Reason").map(fullName)).toEqual(["StopTransaction.req.reason"]);
  expect(lookup.placesOf("first-period").map(fullName)).toEqual(["ChargingSchedule"]);
  expect(lookup.placesOf("requested-keys").map(fullName)).toEqual(["GetConfiguration"]);
});
