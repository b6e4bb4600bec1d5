import { describe, expect, test } from "vitest";

import { GetConfiguration, Heartbeat, type Result } from "../index.js";
import { constructorOf } from "../../tests/catalogue.js";

/**
 * What people read. The words are not stable, so that this table changes with them; but whoever changes them sees what
 * they will look like.
 */
const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
const withProfile = (profile: object, connectorId = 1): object => ({
  connectorId,
  csChargingProfiles: {
    chargingProfileId: 1,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Relative",
    chargingSchedule: schedule,
    ...profile,
  },
});
const withPeriods = (...chargingSchedulePeriod: object[]): object =>
  withProfile({ chargingSchedule: { ...schedule, duration: 10, chargingSchedulePeriod } });
const remoteStart = (profile: object): object => {
  const { csChargingProfiles } = withProfile(profile) as { csChargingProfiles: object };
  return { idTag: "CARD", chargingProfile: csChargingProfiles };
};

describe.each<[message: string, payload: unknown, words: string[]]>([
  ["Authorize.req", [], ["must be an object, not a list"]],
  ["Authorize.req", null, ["must be an object, not null"]],
  ["Authorize.req", undefined, ["must be an object, not undefined"]],
  ["Authorize.req", {}, ["is required"]],
  ["Authorize.req", { idTag: 5 }, ["must be a string, not a number"]],
  ["Authorize.req", { idTag: 5.5 }, ["must be a string, not a fraction"]],
  ["Authorize.req", { idTag: Number.NaN }, ["must be a string, not NaN"]],
  ["Authorize.req", { idTag: 5n }, ["must be a string, not a bigint"]],
  ["Authorize.req", { idTag: null }, ["must be a string, not null"]],
  ["Authorize.req", { idTag: "" }, ["must not be empty"]],
  ["Authorize.req", { idTag: "x".repeat(21) }, ["must have at most 20 characters, not 21"]],
  ["Authorize.req", { idTag: "\u00e9" }, ["must have printable ASCII characters only (32 to 126)"]],
  ["Authorize.req", { idTag: "x", surplus: 1 }, ["is not a field of this message"]],
  ["Authorize.conf", { idTagInfo: [] }, ["must be an object, not a list"]],
  ["ChangeAvailability.req", { connectorId: 1.5, type: "Operative" }, ["must be an integer, not a fraction"]],
  ["ChangeAvailability.req", { connectorId: -1, type: "Operative" }, ["must be 0 to 65535, not -1"]],
  [
    "ChangeAvailability.req",
    { connectorId: 2 ** 53, type: "Operative" },
    ["is beyond 2^53: its exact value was lost when the JSON was read"],
  ],
  ["Reset.req", { type: "soft" }, ["must be one of Hard, Soft"]],
  ["Reset.req", { type: true }, ["must be a string, not a boolean"]],
  ["Heartbeat.conf", { currentTime: 1 }, ["must be a string, not a number"]],
  ["Heartbeat.conf", { currentTime: "now" }, ["must be an existing date and time as in 2025-01-02T15:04:05Z"]],
  ["GetDiagnostics.req", { location: "here" }, ["must be an absolute URI such as ftp://host/folder"]],
  ["GetDiagnostics.req", { location: 1 }, ["must be a string, not a number"]],
  ["GetConfiguration.req", { key: {} }, ["must be a list, not an object"]],
  ["GetConfiguration.req", { key: Array(1_000_001) }, ["must have at most 1000000 items"]],
  ["GetConfiguration.conf", { configurationKey: [{ key: "a", readonly: "yes" }] }, ["must be a boolean, not a string"]],
  ["DataTransfer.req", { vendorId: "v", data: {} }, ["must be a string, not an object"]],
  ["MeterValues.req", { connectorId: 1, meterValue: [] }, ["must have at least 1 item"]],
  [
    "MeterValues.req",
    { connectorId: 1, meterValue: [{ timestamp: "2025-01-02T15:04:05Z", sampledValue: [{ value: "five" }] }] },
    ["must be a decimal number when the format is Raw or left out"],
  ],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: -1 }), ["must be at least 0, not -1"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: "1" }), ["must be a number, not a string"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: 0.05 }), ["must have at most one decimal, not 0.05"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 5, limit: 1 }), ["must be 0 in the first period, not 5"]],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: 1 }, { startPeriod: 20, limit: 1 }, { startPeriod: 5, limit: 1 }),
    ["should be later than 20, where the period before it starts", "should be less than the duration of 10, not 20"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfilePurpose: "ChargePointMaxProfile" }),
    ["must be 0 for a ChargePointMaxProfile"],
  ],
  ["SetChargingProfile.req", withProfile({ transactionId: 4 }), ["is for a TxProfile only"]],
  ["SetChargingProfile.req", withProfile({ recurrencyKind: "Daily" }), ["is for a Recurring profile only"]],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfileKind: "Recurring" }),
    ["should be present in a Recurring profile", "should be present in a profile of kind Recurring"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfilePurpose: "TxProfile" }),
    ["should be present for a TxProfile"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfilePurpose: "TxProfile", transactionId: 1 }, 0),
    ["must be above 0 for a TxProfile"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 0, errorCode: "NoError", status: "Charging" },
    ["must be Available, Unavailable or Faulted for connector 0, not Charging"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 1, errorCode: "LocalListConflict", status: "Charging" },
    ["should be 0 for a LocalListConflict"],
  ],
  [
    "GetCompositeSchedule.conf",
    { status: "Accepted", chargingSchedule: { ...schedule, startSchedule: "2025-01-02T15:04:05Z" } },
    ["must be left out: scheduleStart says when the schedule starts"],
  ],
  ["GetCompositeSchedule.conf", { status: "Accepted" }, ["should be present when the status is Accepted"]],
  [
    "SendLocalList.req",
    { listVersion: 0, updateType: "Full", localAuthorizationList: [{ idTag: "a" }] },
    ["must be above 0, not 0", "is required in a Full update"],
  ],
  [
    "SendLocalList.req",
    { listVersion: 1, updateType: "Differential", localAuthorizationList: [{ idTag: "a" }, { idTag: "A" }] },
    ["stands in the list already"],
  ],
  [
    "RemoteStartTransaction.req",
    remoteStart({ transactionId: 3 }),
    ["is for a TxProfile only", "must be TxProfile in a remote start", "must be left out of a remote start"],
  ],
  [
    "DataTransfer.conf",
    { status: "UnknownVendorId", data: "" },
    ["must be left out when the status is UnknownVendorId"],
  ],
  ["ClearChargingProfile.req", { id: 1, stackLevel: 1 }, ["should stand alone: it names a single profile"]],
  [
    "Authorize.conf",
    { idTagInfo: { status: "ConcurrentTx" } },
    ["should be ConcurrentTx only in StartTransaction.conf"],
  ],
  ["StartTransaction.conf", { idTagInfo: { status: "Accepted" }, transactionId: 0 }, ["should be above 0, not 0"]],
  ["TriggerMessage.req", { requestedMessage: "Heartbeat", connectorId: 0 }, ["should be above 0, or left out"]],
  [
    "GetConfiguration.req",
    { key: Array(65).fill("") },
    [...Array<string>(64).fill("must not be empty"), "has 1 more problem"],
  ],
  [
    "GetConfiguration.req",
    { key: Array(66).fill("") },
    [...Array<string>(64).fill("must not be empty"), "has 2 more problems"],
  ],
])("%s", (message, payload, words) => {
  test(words.at(-1) ?? "", () => {
    const result = constructorOf(message).decode(payload);
    expect((result.ok ? result.warnings : result.issues).map((issue) => issue.message)).toEqual(words);
  });
});

describe("of a sender, a text and a request", () => {
  const first = ({ issues }: Result<unknown>): string | undefined => issues?.[0]?.message;

  test("tell what was expected", () => {
    expect(first(Heartbeat.conf({ currentTime: 5 as never }))).toBe("must be a string or a Date, not a number");
    expect(first(Heartbeat.conf({ currentTime: "2025-01-02T15:04:05+02:00" }))).toBe(
      "must be in UTC, that is, end with Z",
    );
    expect(first(Heartbeat.conf.decodeJson("no"))).toBe("is not JSON");
    const hostile = Object.defineProperty({}, "currentTime", {
      enumerable: true,
      get() {
        throw new Error("hidden");
      },
    });
    expect(first(Heartbeat.conf.decode(hostile))).toBe(
      "could not be read: reading one of its properties threw an exception",
    );
  });

  test("tell which keys were requested", () => {
    const request = GetConfiguration.req.decode({ key: ["a", "b"] });
    const answered = GetConfiguration.conf.decode({ unknownKey: ["a", "a", "c"] });
    if (!request.ok || !answered.ok) throw new Error("the messages are good");
    expect(
      GetConfiguration.answers(request.value, answered.value).issues?.map(({ message, path }) => [message, path]),
    ).toEqual([
      ["must answer the key b", []],
      ["was not requested", ["unknownKey", 2]],
      ["is answered already", ["unknownKey", 1]],
    ]);
  });
});
