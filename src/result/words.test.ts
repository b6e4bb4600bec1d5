import { describe, expect, test } from "vitest";

import { rules } from "../../spec/index.js";
import { constructorOf } from "../../tests/catalogue.js";
import { type Finding, GetConfiguration, Heartbeat, type Result } from "../index.js";
import { read } from "../ocppj/index.js";

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
  ["Authorize.req", new Date(0), ["must be an object, not an object of another kind"]],
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
  ["Authorize.conf", { idTagInfo: new Map() }, ["must be an object, not an object of another kind"]],
  [
    "Authorize.req",
    { idTag: { [Symbol.toStringTag]: "NameOfItsOwn" } },
    ["must be a string, not an object of another kind"],
  ],
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

  test("say what was expected", () => {
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

  test("say which keys were requested", () => {
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

/**
 * What programs read of a finding, which is stable: for each rule of single values and of frames, all of its data but its
 * place. What is not here is absent.
 */
type Data = Omit<Finding, "message" | "path">;

const missing = { level: "error", kind: "EmptyValue" } as const;
const wrong = { level: "error", kind: "InvalidValue" } as const;
const [property, occurence, formation, wrongType] = [
  { violation: "PropertyConstraintViolation" },
  { violation: "OccurenceConstraintViolation" },
  { violation: "FormationViolation" },
  { violation: "TypeConstraintViolation" },
] as const;
const dataOf = (
  result: { ok: true; warnings: readonly Finding[] } | { ok: false; issues: readonly Finding[] },
): Data[] => (result.ok ? result.warnings : result.issues).map(({ message: _, path: __, ...data }) => data);

const ofValues: readonly (readonly [message: string, payload: unknown, data: Data])[] = [
  ["Authorize.req", {}, { rule: "required", ...missing, ...occurence }],
  ["Authorize.req", { idTag: 5 }, { rule: "type", ...wrong, ...wrongType, expected: "a string", received: "a number" }],
  [
    "StartTransaction.conf",
    { idTagInfo: { status: "Accepted" }, transactionId: 1.5 },
    { rule: "type", ...wrong, ...wrongType, expected: "an integer", received: "a fraction" },
  ],
  [
    "GetConfiguration.req",
    { key: "A" },
    { rule: "type", ...wrong, ...wrongType, expected: "a list", received: "a string" },
  ],
  [
    "Authorize.conf",
    { idTagInfo: null },
    { rule: "type", ...wrong, ...wrongType, expected: "an object", received: "null" },
  ],
  [
    "Authorize.conf",
    { idTagInfo: new Map() },
    { rule: "type", ...wrong, ...wrongType, expected: "an object", received: "an object of another kind" },
  ],
  ["Authorize.req", [], { rule: "type", ...wrong, ...formation, expected: "an object", received: "a list" }],
  ["Authorize.req", { idTag: "A", idtag: "B" }, { rule: "unknown-field", ...wrong, ...formation }],
  [
    "Authorize.req",
    { idTag: "" },
    { rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0 },
  ],
  [
    "Authorize.req",
    { idTag: "x".repeat(60) },
    { rule: "max-length", ...wrong, ...property, expected: { most: 20 }, received: 60 },
  ],
  ["Authorize.req", { idTag: "\u00e9" }, { rule: "charset", ...wrong, ...property, expected: "printable ASCII" }],
  [
    "UnlockConnector.req",
    { connectorId: 0 },
    { rule: "range", ...wrong, ...property, expected: { least: 1, most: 65_535 }, received: 0 },
  ],
  [
    "UnlockConnector.req",
    { connectorId: 65_536 },
    { rule: "range", ...wrong, ...property, expected: { least: 1, most: 65_535 }, received: 65_536 },
  ],
  [
    "UnlockConnector.req",
    { connectorId: 2 ** 53 },
    { rule: "range", ...wrong, ...property, expected: { least: 1, most: 65_535 } },
  ],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: -0.1 }),
    { rule: "range", ...wrong, ...property, expected: { least: 0 }, received: -0.1 },
  ],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: 0.05 }),
    { rule: "decimals", ...wrong, ...property, expected: { most: 1 }, received: 0.05 },
  ],
  [
    "MeterValues.req",
    { connectorId: 1, meterValue: [] },
    { rule: "count", ...missing, ...occurence, expected: { least: 1 }, received: 0 },
  ],
  [
    "GetConfiguration.req",
    { key: Array(1_000_001) },
    { rule: "count", ...wrong, ...occurence, expected: { most: 1_000_000 }, received: 1_000_001 },
  ],
  [
    "Reset.req",
    { type: "soft" },
    { rule: "member", ...wrong, ...property, expected: ["Hard", "Soft"], received: "soft" },
  ],
  [
    "Reset.req",
    { type: "x".repeat(101) },
    { rule: "member", ...wrong, ...property, expected: ["Hard", "Soft"], received: "x".repeat(100) },
  ],
  ["Reset.req", { type: "" }, { rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0 }],
  ["Heartbeat.conf", { currentTime: "now" }, { rule: "format", ...wrong, ...property, expected: "date and time" }],
  ["GetDiagnostics.req", { location: "here" }, { rule: "format", ...wrong, ...property, expected: "absolute URI" }],
  [
    "Heartbeat.req",
    new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error("hidden");
        },
      },
    ),
    { rule: "unreadable", ...wrong, ...formation },
  ],
];

const ofFrames: readonly (readonly [frame: string | Uint8Array, data: Data[]])[] = [
  ['[2,"1","Reset",', [{ rule: "json", ...wrong, ...formation, part: "frame" }]],
  [new Uint8Array([0xff]), [{ rule: "utf-8", ...wrong, ...formation, part: "frame" }]],
  ["{}", [{ rule: "frame", ...wrong, ...formation, expected: "a list", received: "an object", part: "frame" }]],
  ['[2,"1","Reset"]', [{ rule: "frame", ...wrong, ...formation, expected: 4, received: 3, part: "frame" }]],
  ['[3,"1",{},{}]', [{ rule: "frame", ...wrong, ...formation, expected: 3, received: 4, part: "frame" }]],
  ["[7]", [{ rule: "message-type", ...wrong, ...formation, part: "message type" }]],
  [
    '[2,"","Heartbeat",{}]',
    [{ rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0, part: "id" }],
  ],
  [
    `[2,"${"x".repeat(37)}","Heartbeat",{}]`,
    [{ rule: "max-length", ...wrong, ...property, expected: { most: 36 }, received: 37, part: "id" }],
  ],
  [
    '[2,5,"Heartbeat",{}]',
    [{ rule: "type", ...wrong, ...wrongType, expected: "a string", received: "a number", part: "id" }],
  ],
  [
    '[2,"1",null,{}]',
    [{ rule: "type", ...wrong, ...formation, expected: "a string", received: "null", part: "action" }],
  ],
  [
    '[2,"1","OpenFlap",{}]',
    [{ rule: "action", ...wrong, violation: "NotImplemented", received: "OpenFlap", part: "action" }],
  ],
  [
    '[2,"1","Reset",[]]',
    [{ rule: "type", ...wrong, ...formation, expected: "an object", received: "a list", part: "payload" }],
  ],
  ['[2,"1","Reset",{}]', [{ rule: "required", ...missing, ...occurence }]],
  [
    '[4,"1","Oops",5,[]]',
    [
      {
        rule: "member",
        ...wrong,
        ...property,
        expected: [
          "NotImplemented",
          "NotSupported",
          "InternalError",
          "ProtocolError",
          "SecurityError",
          "FormationViolation",
          "PropertyConstraintViolation",
          "OccurenceConstraintViolation",
          "TypeConstraintViolation",
          "GenericError",
        ],
        received: "Oops",
        part: "error code",
      },
      { rule: "type", ...wrong, ...wrongType, expected: "a string", received: "a number", part: "description" },
      { rule: "type", ...wrong, ...wrongType, expected: "an object", received: "a list", part: "details" },
    ],
  ],
];

describe("the data of a finding", () => {
  test.each(ofValues.map(([message, payload, data]) => [message, data.rule, payload, data] as const))(
    "%s: %s",
    (message, _rule, payload, data) => {
      expect(dataOf(constructorOf(message).decode(payload))).toStrictEqual([data]);
    },
  );

  test.each(ofFrames)("%s: %j", (frame, data) => {
    expect(dataOf(read(frame))).toStrictEqual(data);
  });

  test("of a sender, of a text and of what is only counted", () => {
    expect(dataOf(Heartbeat.conf({ currentTime: "2025-01-02T15:04:05+02:00" }))).toStrictEqual([
      { rule: "utc", ...wrong, ...property, expected: "UTC" },
    ]);
    expect(dataOf(Heartbeat.conf({ currentTime: 5 as never }))).toStrictEqual([
      { rule: "type", ...wrong, ...wrongType, expected: "a string or a Date", received: "a number" },
    ]);
    expect(dataOf(Heartbeat.conf.decodeJson("no"))).toStrictEqual([{ rule: "json", ...wrong, ...formation }]);
    const issues = dataOf(GetConfiguration.req.decode({ key: Array(70).fill("") }));
    expect(issues[64]).toStrictEqual({ rule: "issue-limit", ...wrong, ...property, received: 6 });
    const wire = { configurationKey: Array.from({ length: 4 }, () => ({ key: "k", readonly: 1 })) };
    const warnings = dataOf(GetConfiguration.conf.decode(wire, { tolerant: true, maxIssues: 2 }));
    expect(warnings[2]).toStrictEqual({
      rule: "issue-limit",
      level: "advice",
      kind: "InvalidValue",
      ...property,
      received: 2,
    });
  });

  test("of a repair is that of the issue, with what was done", () => {
    const repair = { level: "repair", kind: "InvalidValue" } as const;
    const { decode } = constructorOf("StopTransaction.req");
    const stop = { meterStop: "5", timestamp: "2025-01-02T15:04", transactionId: 1, idTag: null, surplus: 1 };
    expect(dataOf(decode(stop, { tolerant: true }))).toStrictEqual([
      { rule: "type", ...repair, ...wrongType, expected: "left out", received: "null", repair: "omitted", read: null },
      {
        rule: "type",
        ...repair,
        ...wrongType,
        expected: "a number",
        received: "a string",
        repair: "converted",
        read: "5",
        became: 5,
      },
      {
        rule: "format",
        ...repair,
        ...property,
        expected: "date and time",
        repair: "normalised",
        read: "2025-01-02T15:04",
        became: "2025-01-02T15:04:00Z",
      },
      { rule: "unknown-field", ...repair, ...formation, repair: "dropped" },
    ]);
  });

  test("stands here for every rule of single values and of frames", () => {
    const here = [
      ...ofValues.map(([, , { rule }]) => rule),
      ...ofFrames.flatMap(([, data]) => data.map(({ rule }) => rule)),
    ];
    const expected = rules.filter(({ scope }) => scope === "value" || scope === "frame").map(({ id }) => id);
    expect([...new Set([...here, "utc", "issue-limit"])].sort()).toEqual(expected.sort());
  });
});
