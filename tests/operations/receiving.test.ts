import fc from "fast-check";
import { describe, expect, test } from "vitest";

import * as arbitraries from "../../src/arbitraries/index.js";
import {
  Authorize,
  ChangeAvailability,
  GetConfiguration,
  Heartbeat,
  operations,
  SetChargingProfile,
  type Result,
  types,
} from "../../src/index.js";
import { examples } from "../examples.js";
import { type AnyConstructor, construct, messages } from "../catalogue.js";

/** One message after another: what is found in one says nothing about the next. */
const advised = '{"idTagInfo":{"status":"ConcurrentTx"}}';
const good = '{"idTagInfo":{"status":"Accepted"}}';
const bad = '{"idTagInfo":{"status":"Nobody"}}';

test("advice and refusals are forgotten with their message", () => {
  for (let i = 0; i < 3; i++) {
    expect(Authorize.conf.decodeJson(advised)).toMatchObject({ ok: true, warnings: [{ rule: "concurrent-tx" }] });
    expect(Authorize.conf.decodeJson(good)).toMatchObject({ ok: true, warnings: [] });
    expect(Authorize.conf.decodeJson(advised, { maxIssues: 2 })).toMatchObject({ ok: true, warnings: [{}] });
    expect(Authorize.conf.decodeJson(bad)).toMatchObject({ ok: false, issues: [{ rule: "member" }] });
    expect(Authorize.conf.decodeJson(good, { tolerant: true })).toMatchObject({ ok: true, warnings: [] });
    expect(Authorize.conf.decode(JSON.parse(advised), { owned: true })).toMatchObject({ ok: true, warnings: [{}] });
  }
});

test("a message that is refused deep inside leaves no trace in the places of the next", () => {
  const deep = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: "much" }] };
  const [, good] = examples["SetChargingProfile"]?.req ?? [];
  const { csChargingProfiles } = good as { csChargingProfiles: object };
  const wire = JSON.stringify({
    connectorId: 1,
    csChargingProfiles: { ...csChargingProfiles, chargingSchedule: deep },
  });
  const path = ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "limit"];
  for (let i = 0; i < 2; i++) {
    expect(SetChargingProfile.req.decodeJson(wire)).toMatchObject({ ok: false, issues: [{ rule: "type", path }] });
    expect(Authorize.conf.decodeJson(advised)).toMatchObject({
      ok: true,
      warnings: [{ path: ["idTagInfo", "status"] }],
    });
  }
});

test("advice within a message has its place, whichever way it was read", () => {
  const [, payload] = examples["SetChargingProfile"]?.req ?? [];
  const profile = { ...(payload as { csChargingProfiles: object }).csChargingProfiles };
  const chargingSchedule = {
    chargingRateUnit: "A",
    duration: 10,
    chargingSchedulePeriod: [
      { startPeriod: 0, limit: 1 },
      { startPeriod: 20, limit: 1 },
    ],
  };
  const wire = JSON.stringify({ connectorId: 1, csChargingProfiles: { ...profile, chargingSchedule } });
  const places = [
    ["period-past-duration", ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 1, "startPeriod"]],
    ["start-schedule-missing", ["csChargingProfiles", "chargingSchedule", "startSchedule"]],
  ];
  for (const result of [
    SetChargingProfile.req.decodeJson(wire),
    SetChargingProfile.req.decode(JSON.parse(wire)),
    SetChargingProfile.req.decodeJson(wire, { tolerant: true }),
  ]) {
    expect(result.ok && result.warnings.map(({ rule, path }) => [rule, path])).toEqual(places);
  }
});

test("a broken rule of the prose is reported to a tolerant receiver", () => {
  const wire = '{"connectorId":0,"errorCode":"NoError","status":"Charging"}';
  const { req } = operations.StatusNotification;
  expect(req.decodeJson(wire).ok).toBe(false);
  expect(req.decodeJson(wire, { tolerant: true })).toMatchObject({
    ok: true,
    value: JSON.parse(wire) as object,
    warnings: [{ rule: "charge-point-status", path: ["status"], repair: "kept", read: "Charging", became: "Charging" }],
  });
});

describe("messages without fields", () => {
  const fieldsOf = ({ "~standard": standard }: AnyConstructor): object =>
    standard.jsonSchema.input({ target: "draft-07" })["properties"] ?? {};
  const without = messages.filter(([, , , constructor]) => constructor.decode({}).ok);

  test.each(messages)("%s is judged alike in a text and as an object", (_, _action, _kind, { decodeJson, decode }) => {
    expect(decodeJson("{}")).toEqual(decode({}));
    expect(decodeJson("{}", { tolerant: true })).toEqual(decode({}, { tolerant: true }));
  });

  test.each(without)("%s is read in any spelling", (_, _action, _kind, { decodeJson }) => {
    for (const text of ["{}", " { } "]) {
      for (const options of [undefined, { tolerant: true }]) {
        const result = decodeJson(text, options);
        expect(result).toEqual({ ok: true, value: {}, warnings: [] });
        expect(Object.isFrozen(result.ok && result.value)).toBe(true);
      }
    }
  });

  test.each(without.filter(([, , , constructor]) => Object.keys(fieldsOf(constructor)).length === 0))(
    "%s, which never has one, is always the same object",
    (_, _action, _kind, { decodeJson, decode }) => {
      const [first, second, decoded] = [decodeJson("{}"), decodeJson("{}"), decode({})];
      expect(first.ok && second.ok && first.value === second.value).toBe(true);
      expect(first.ok && decoded.ok && first.value === decoded.value).toBe(true);
    },
  );
});

test("a list of more than a million items is refused in a text, too", () => {
  const most = { key: Array<string>(1_000_000).fill("k") };
  expect(GetConfiguration.req.decodeJson(JSON.stringify(most)).ok).toBe(true);
  most.key.push("k");
  expect(GetConfiguration.req.decodeJson(JSON.stringify(most))).toMatchObject({
    ok: false,
    issues: [{ rule: "count" }],
  });
});

/** Messages that only say one member of an enumeration. */
const ofOneMember = [
  "CancelReservation.conf",
  "CertificateSigned.conf",
  "ChangeAvailability.conf",
  "ChangeConfiguration.conf",
  "ClearCache.conf",
  "ClearChargingProfile.conf",
  "DeleteCertificate.conf",
  "DiagnosticsStatusNotification.req",
  "ExtendedTriggerMessage.conf",
  "FirmwareStatusNotification.req",
  "GetInstalledCertificateIds.req",
  "InstallCertificate.conf",
  "RemoteStartTransaction.conf",
  "RemoteStopTransaction.conf",
  "ReserveNow.conf",
  "Reset.req",
  "Reset.conf",
  "SendLocalList.conf",
  "SetChargingProfile.conf",
  "SignCertificate.conf",
  "SignedUpdateFirmware.conf",
  "TriggerMessage.conf",
  "UnlockConnector.conf",
];

describe.each(messages.filter(([name]) => ofOneMember.includes(name)))("%s", (_, action, kind, constructor) => {
  test("is one object for each member, whichever way it comes", () => {
    const [payload] = examples[action]?.[kind] ?? [];
    const values = [
      constructor.decodeJson(JSON.stringify(payload)),
      constructor.decode(payload),
      construct(constructor, payload),
    ].map((result) => result.ok && result.value);
    expect(values[0]).toEqual(payload);
    expect(Object.isFrozen(values[0])).toBe(true);
    expect(new Set(values).size).toBe(1);
  });
});

describe("a payload that is ours", () => {
  const composites = [
    "AuthorizationData",
    "CertificateHashDataType",
    "ChargingProfile",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "FirmwareType",
    "IdTagInfo",
    "KeyValue",
    "LogParametersType",
    "MeterValue",
    "SampledValue",
  ] as const;

  describe.each([
    ...messages.map(([name, action, kind, constructor]) => [name, constructor, arbitraries[action][kind]] as const),
    ...composites.map((name) => [name, types[name], arbitraries[name]] as const),
  ])("as %s", (name, { decode }, { valid, invalid }) => {
    const owned = (value: unknown): [payload: unknown, result: Result<unknown>] => {
      const payload: unknown = JSON.parse(JSON.stringify(value));
      return [payload, decode(payload, { owned: true })];
    };

    test("is frozen where it is, unless there is advice; the advice is that of a copy", () => {
      for (const value of fc.sample<unknown>(valid, { numRuns: 200, seed: 16 })) {
        const [payload, result] = owned(value);
        expect(result).toEqual(decode(value));
        if (ofOneMember.includes(name) || JSON.stringify(payload) === "{}") continue;
        const isAsItStands = result.ok && result.warnings.length === 0;
        expect(result.ok && result.value === payload, JSON.stringify(payload)).toBe(isAsItStands);
      }
    });

    test("is refused for the same reasons as a copy", () => {
      for (const { value } of fc.sample(invalid, { numRuns: 500, seed: 16 })) {
        const [payload, result] = owned(value);
        const copied = decode(payload);
        expect(copied.ok).toBe(false);
        expect(result).toEqual(copied);
      }
    });
  });
});

describe("options", () => {
  const keys = { key: Array<string>(5).fill("\u00e9") };

  test.each([
    [undefined, 5],
    [1, 2],
    [0, 2],
    [-3, 2],
    [Number.NaN, 2],
    [1.5, 3],
    [3, 4],
    [5, 5],
  ])("maxIssues %s returns %i issues", (maxIssues, count) => {
    expect(GetConfiguration.req.decode(keys, { maxIssues }).issues).toHaveLength(count);
    expect(GetConfiguration.req.decodeJson(JSON.stringify(keys), { maxIssues }).issues).toHaveLength(count);
  });

  test.each([
    [undefined, 5],
    [1, 2],
    [4, 5],
    [5, 5],
  ])("maxIssues %s returns %i pieces of advice", (maxIssues, count) => {
    const empty = { key: Array<string>(5).fill("") };
    for (const result of [
      GetConfiguration.req.decode(empty, { maxIssues }),
      GetConfiguration.req.decodeJson(JSON.stringify(empty), { maxIssues, tolerant: true }),
    ]) {
      expect(result.ok && result.warnings.map(({ level }) => level)).toEqual(Array(count).fill("advice"));
      expect(result.ok && result.value).toEqual(empty);
    }
  });

  test("warnings are limited like issues", () => {
    const wire = { configurationKey: Array.from({ length: 5 }, () => ({ key: "k", readonly: 1 })) };
    const result = GetConfiguration.conf.decode(wire, { tolerant: true, maxIssues: 2 });
    expect(result.ok && result.warnings.map(({ rule }) => rule)).toEqual(["type", "type", "issue-limit"]);
  });

  test("an owned payload is frozen as it is, others are copied", () => {
    const payload: unknown = JSON.parse('{"connectorId":1,"type":"Operative"}');
    for (const options of [undefined, {}, { tolerant: true }, { maxIssues: 2 }, { owned: false }]) {
      const copied = ChangeAvailability.req.decode(payload, options);
      expect(copied.ok && copied.value).not.toBe(payload);
      expect(copied).toEqual({ ok: true, value: payload, warnings: [] });
      expect(Object.isFrozen(payload)).toBe(false);
    }
    const owned = ChangeAvailability.req.decode(payload, { owned: true });
    expect(owned.ok && owned.value === payload && Object.isFrozen(payload)).toBe(true);
  });

  test("times of an owned payload are normalised in a copy", () => {
    const payload: unknown = JSON.parse('{"currentTime":"2025-01-02T17:04:05+02:00"}');
    expect(Heartbeat.conf.decode(payload, { owned: true })).toEqual({
      ok: true,
      value: { currentTime: "2025-01-02T15:04:05Z" },
      warnings: [],
    });
    expect(payload).toEqual({ currentTime: "2025-01-02T17:04:05+02:00" });
  });

  test("an object without a prototype is read like any other", () => {
    const payload = Object.assign(Object.create(null) as object, { idTag: "CARD" });
    expect(Authorize.req.decode(payload)).toEqual({ ok: true, value: { idTag: "CARD" }, warnings: [] });
  });
});
