import { describe, expect, test } from "vitest";

import { confOf, type Entry, readAll, testReference } from "../../tests/keys.js";
import { defineKeys, readConf } from "../configuration/index.js";
import { GetConfiguration, unwrap } from "../index.js";

testReference("required-key", "Advice", "OCPP 1.6 §5.8, §9");

/** What chapter 9 and its errata require of every Charge Point, and of one with each feature profile. */
const core = [
  "AuthorizeRemoteTxRequests",
  "ClockAlignedDataInterval",
  "ConnectionTimeOut",
  "ConnectorPhaseRotation",
  "GetConfigurationMaxKeys",
  "HeartbeatInterval",
  "LocalAuthorizeOffline",
  "LocalPreAuthorize",
  "MeterValuesAlignedData",
  "MeterValuesSampledData",
  "MeterValueSampleInterval",
  "NumberOfConnectors",
  "ResetRetries",
  "StopTransactionOnInvalidId",
  "StopTxnAlignedData",
  "StopTxnSampledData",
  "SupportedFeatureProfiles",
  "TransactionMessageAttempts",
  "TransactionMessageRetryInterval",
  "UnlockConnectorOnEVSideDisconnect",
];
const ofProfiles: readonly (readonly [profiles: string, required: string[]])[] = [
  ["Core", []],
  ["Core,LocalAuthListManagement", ["LocalAuthListEnabled", "LocalAuthListMaxLength", "SendLocalListMaxLength"]],
  ["Core,Reservation,FirmwareManagement,RemoteTrigger", []],
  [
    "core, smartcharging",
    [
      "ChargeProfileMaxStackLevel",
      "ChargingScheduleAllowedChargingRateUnit",
      "ChargingScheduleMaxPeriods",
      "MaxChargingProfilesInstalled",
    ],
  ],
];

const missingIn = (...entries: Entry[]): unknown => {
  const result = readAll(...entries);
  return result.ok && result.warnings.filter(({ rule }) => rule === "required-key").map(({ expected }) => expected);
};
const profilesAre = (profiles: string): Entry => ["SupportedFeatureProfiles", profiles, true];

describe.each(ofProfiles)("of a Charge Point with %s", (profiles, required) => {
  const rest = core.filter((key) => key !== "SupportedFeatureProfiles");

  test("all that is required is missing when nothing else is there", () => {
    expect(missingIn(profilesAre(profiles))).toEqual([...rest, ...required]);
  });

  test("each is found, in any case, with a value or without", () => {
    const others = [...rest, ...required].map((key): Entry => [key.toUpperCase()]);
    expect(missingIn(profilesAre(profiles), ...others)).toEqual([]);
  });
});

test("without SupportedFeatureProfiles, what every Charge Point has is required", () => {
  expect(missingIn()).toEqual(core);
});

test("a finding says which key, and which profile requires it", () => {
  const others = core.filter((key) => key !== "ResetRetries").map((key): Entry => [key]);
  const result = readAll(...others);
  expect(result.ok && result.warnings.filter(({ rule }) => rule !== "key-access")).toEqual([
    {
      level: "advice",
      rule: "required-key",
      kind: "EmptyValue",
      violation: "OccurenceConstraintViolation",
      path: ["configurationKey"],
      message: "should have the key ResetRetries, which Core requires",
      expected: "ResetRetries",
    },
  ]);
});

test("only what asks for all keys is known to miss one", () => {
  const conf = confOf(["HeartbeatInterval", "300"]);
  const warnings = (req: object | undefined): unknown => {
    const result = readConf(conf, { req: req && unwrap(GetConfiguration.req(req)) });
    return result.ok && result.warnings.length;
  };
  expect(warnings(undefined)).toBe(0);
  expect(warnings({ key: ["HeartbeatInterval"] })).toBe(0);
  expect(warnings({ key: [] })).toBe(19);
  expect(warnings({})).toBe(19);
});

test("a vendor's key can be required as well", () => {
  const keys = defineKeys({ LedColour: { type: "string", accessibility: "RW", profile: "Core", required: true } });
  const result = readConf(confOf(), { keys, req: unwrap(GetConfiguration.req({})) });
  expect(result.ok && result.warnings.map(({ expected }) => expected)).toEqual(["LedColour"]);
});
