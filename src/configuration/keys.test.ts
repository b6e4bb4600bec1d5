import { describe, expect, test } from "vitest";

import { objectsIn } from "../../tests/objects.js";
import { ChangeConfiguration, unwrap } from "../index.js";
import { defineKeys, type Key, standardKeys } from "./index.js";

const all: readonly Key[] = Object.values(standardKeys);

/** The keys of chapter 9, of its errata, of OCPP-J and of the white paper by their feature profiles, from those texts. */
const byProfile: Readonly<Record<string, string>> = {
  Core: `AllowOfflineTxForUnknownId AuthorizationCacheEnabled AuthorizeRemoteTxRequests BlinkRepeat
    ClockAlignedDataInterval ConnectionTimeOut ConnectorPhaseRotation ConnectorPhaseRotationMaxLength
    GetConfigurationMaxKeys HeartbeatInterval LightIntensity LocalAuthorizeOffline LocalPreAuthorize MaxEnergyOnInvalidId
    MeterValuesAlignedData MeterValuesAlignedDataMaxLength MeterValuesSampledData MeterValuesSampledDataMaxLength
    MeterValueSampleInterval MinimumStatusDuration NumberOfConnectors ResetRetries StopTransactionOnEVSideDisconnect
    StopTransactionOnInvalidId StopTxnAlignedData StopTxnAlignedDataMaxLength StopTxnSampledData
    StopTxnSampledDataMaxLength SupportedFeatureProfiles SupportedFeatureProfilesMaxLength TransactionMessageAttempts
    TransactionMessageRetryInterval UnlockConnectorOnEVSideDisconnect WebSocketPingInterval MessageTimeout
    StopTransactionMaxMeterValues`,
  FirmwareManagement: "SupportedFileTransferProtocols",
  LocalAuthListManagement: "LocalAuthListEnabled LocalAuthListMaxLength SendLocalListMaxLength",
  Reservation: "ReserveConnectorZeroSupported",
  SmartCharging: `ChargeProfileMaxStackLevel ChargingScheduleAllowedChargingRateUnit ChargingScheduleMaxPeriods
    ConnectorSwitch3to1PhaseSupported MaxChargingProfilesInstalled`,
  Security: `AuthorizationKey AdditionalRootCertificateCheck CertificateSignedMaxChainSize CertificateStoreMaxLength CpoName
    SecurityProfile`,
};

describe("the standard keys", () => {
  test("are 52", () => {
    expect(all.length).toBe(52);
  });

  test.each(Object.entries(byProfile))("of %s", (profile, names) => {
    expect(all.filter((key) => key.profile === profile).map(({ key }) => key)).toEqual(names.split(/\s+/));
  });

  test("are under their names, which differ in more than upper and lower case", () => {
    expect(Object.keys(standardKeys)).toEqual(all.map(({ key }) => key));
    expect(new Set(all.map(({ key }) => key.toLowerCase())).size).toBe(52);
  });

  test("are frozen at every depth", () => {
    for (const object of objectsIn(standardKeys)) expect(Object.isFrozen(object)).toBe(true);
  });

  test("have all that is known of them", () => {
    expect(standardKeys.HeartbeatInterval).toEqual({
      key: "HeartbeatInterval",
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
    });
    expect(standardKeys.AuthorizationKey).toMatchObject({
      accessibility: "W",
      type: "string",
      unit: "hexadecimal digits",
      limits: { least: 32, most: 40, source: "stated" },
      sections: "OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2, A01",
    });
  });

  test("say how they are accessed, as the tables and their errata do", () => {
    const accessed = (accessibility: string): string[] =>
      all.filter((key) => key.accessibility === accessibility).map(({ key }) => key);
    expect(accessed("W")).toEqual(["AuthorizationKey"]);
    expect(accessed("R or RW")).toEqual([
      "AuthorizeRemoteTxRequests",
      "StopTransactionOnEVSideDisconnect",
      "UnlockConnectorOnEVSideDisconnect",
    ]);
    expect(accessed("R").length).toBe(22);
    // The rule of the message, which must not cost all of this data, has a list of its own.
    const advised = all.filter(({ key }) => {
      const req = unwrap(ChangeConfiguration.req({ key, value: "00112233445566778899aabbccddeeff" }));
      const answer = ChangeConfiguration.answers(req, unwrap(ChangeConfiguration.conf({ status: "Accepted" })));
      return answer.ok && answer.warnings.length > 0;
    });
    expect(advised.map(({ key }) => key)).toEqual(accessed("R"));
    expect(accessed("RW").length).toBe(26);
  });
});

describe("one's own keys", () => {
  test("have their names, and share nothing with what they are made of", () => {
    const members = ["red", "green"];
    const keys = defineKeys({
      LedColour: { type: "string", accessibility: "RW", members, limits: { most: 5, source: "stated" } },
    });
    members.push("blue");
    expect(keys).toEqual({
      LedColour: {
        key: "LedColour",
        type: "string",
        accessibility: "RW",
        members: ["red", "green"],
        limits: { most: 5, source: "stated" },
      },
    });
    for (const object of objectsIn(keys)) expect(Object.isFrozen(object)).toBe(true);
  });

  test("may be named as anything", () => {
    const keys = defineKeys({ ["__proto__"]: { type: "integer", accessibility: "R" } });
    expect(Object.entries(keys)).toEqual([["__proto__", { key: "__proto__", type: "integer", accessibility: "R" }]]);
  });
});
