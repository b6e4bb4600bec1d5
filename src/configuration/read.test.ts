import { describe, expect, test } from "vitest";

import { confOf, type Entry } from "../../tests/keys.js";
import { objectsIn } from "../../tests/objects.js";
import { GetConfiguration, unwrap } from "../index.js";
import { defineKeys, type Key, keyNamed, readConf, readValue, standardKeys, type ValueOptions } from "./index.js";

const ownKeys = defineKeys({
  LedColour: { type: "string", accessibility: "RW", members: ["red", "green"] },
  Phases: { type: "CSL", accessibility: "RW", items: "text" },
  Offset: { type: "integer", accessibility: "RW" },
  Pin: { type: "string", accessibility: "W" },
});
const keys: Readonly<Record<string, Key>> = { ...standardKeys, ...ownKeys };

/** What is found, each with its level or what was done, its rule, its place and its words. */
type Found = readonly (readonly [what: string, rule: string, path: string, message: string])[];
const digits = "must be a whole number in decimal digits, not";
const eitherBoolean = "must be true or false, not";
const rotation = "must be a connector and its phase rotation as in 1.RST, not";
const measurand = "must be a measurand, perhaps with a phase as in Voltage.L1, not";

/** A text of a key, what it is read as, and what is found. `undefined`: it is refused. */
type Row = readonly [key: string, text: unknown, value: unknown, found?: Found];

const strict: readonly Row[] = [
  ["HeartbeatInterval", "300", 300],
  ["HeartbeatInterval", "0", 0],
  ["HeartbeatInterval", "-0", 0],
  ["HeartbeatInterval", "0300", 300],
  ["GetConfigurationMaxKeys", "2147483647", 2_147_483_647],
  ["HeartbeatInterval", "300 ", undefined, [["error", "key-type", "", `${digits} "300 "`]]],
  ["HeartbeatInterval", "5m", undefined, [["error", "key-type", "", `${digits} "5m"`]]],
  ["HeartbeatInterval", "+300", undefined, [["error", "key-type", "", `${digits} "+300"`]]],
  ["HeartbeatInterval", "300.0", undefined, [["error", "key-type", "", `${digits} "300.0"`]]],
  ["HeartbeatInterval", "3e2", undefined, [["error", "key-type", "", `${digits} "3e2"`]]],
  ["HeartbeatInterval", "0x12", undefined, [["error", "key-type", "", `${digits} "0x12"`]]],
  ["HeartbeatInterval", "", undefined, [["error", "key-type", "", `${digits} ""`]]],
  ["HeartbeatInterval", "-1", -1, [["advice", "usual-range", "", "should be 0 to 2147483647, not -1"]]],
  [
    "HeartbeatInterval",
    "4294967295",
    4_294_967_295,
    [["advice", "usual-range", "", "should be 0 to 2147483647, not 4294967295"]],
  ],
  [
    "HeartbeatInterval",
    "9007199254740993",
    undefined,
    [["error", "key-type", "", 'must be a whole number below 2^53, not "9007199254740993"']],
  ],
  ["HeartbeatInterval", 300, undefined, [["error", "type", "", "must be a string, not a number"]]],
  ["HeartbeatInterval", null, undefined, [["error", "type", "", "must be a string, not null"]]],
  ["LightIntensity", "100", 100],
  ["LightIntensity", "101", 101, [["advice", "usual-range", "", "should be 0 to 100, not 101"]]],
  ["WebSocketPingInterval", "0", 0],
  ["WebSocketPingInterval", "-1", undefined, [["error", "range", "", "must be 0 to 2147483647, not -1"]]],
  ["SecurityProfile", "3", 3],
  ["SecurityProfile", "4", undefined, [["error", "range", "", "must be 0 to 3, not 4"]]],
  ["CertificateSignedMaxChainSize", "10000", 10_000],
  ["CertificateSignedMaxChainSize", "10001", undefined, [["error", "range", "", "must be 0 to 10000, not 10001"]]],
  ["Offset", "-2147483648", -2_147_483_648],
  [
    "Offset",
    "-2147483649",
    -2_147_483_649,
    [["advice", "usual-range", "", "should be -2147483648 to 2147483647, not -2147483649"]],
  ],
  ["LocalPreAuthorize", "true", true],
  ["LocalPreAuthorize", "TRUE", true],
  ["LocalPreAuthorize", "False", false],
  ["LocalPreAuthorize", "1", undefined, [["error", "key-type", "", `${eitherBoolean} "1"`]]],
  ["LocalPreAuthorize", " true", undefined, [["error", "key-type", "", `${eitherBoolean} " true"`]]],
  ["LocalPreAuthorize", "", undefined, [["error", "key-type", "", `${eitherBoolean} ""`]]],
  ["MeterValuesSampledData", "", []],
  ["MeterValuesSampledData", "Voltage", [{ measurand: "Voltage" }]],
  [
    "MeterValuesSampledData",
    "Voltage.L1-N, current.import.l1 ,Energy.Active.Import.Register,Frequency",
    [
      { measurand: "Voltage", phase: "L1-N" },
      { measurand: "Current.Import", phase: "L1" },
      { measurand: "Energy.Active.Import.Register" },
      { measurand: "Frequency" },
    ],
  ],
  [
    "StopTxnSampledData",
    "Voltage,,Voltage.L9,L1",
    undefined,
    [
      ["error", "key-type", "1", "must not be empty between its commas"],
      ["error", "key-type", "2", `${measurand} "Voltage.L9"`],
      ["error", "key-type", "3", `${measurand} "L1"`],
    ],
  ],
  ["StopTxnAlignedData", " ", undefined, [["error", "key-type", "0", "must not be empty between its commas"]]],
  [
    "ConnectorPhaseRotation",
    "0.RST, 1.str,2.NotApplicable",
    [
      { connectorId: 0, rotation: "RST" },
      { connectorId: 1, rotation: "STR" },
      { connectorId: 2, rotation: "NotApplicable" },
    ],
  ],
  ...["NotApplicable", "RST", "1", "1.Rxx", "1.", ".RST", "-1.RST", "1:RST", "1.2.RST"].map((text): Row => [
    "ConnectorPhaseRotation",
    text,
    undefined,
    [["error", "key-type", "0", `${rotation} "${text}"`]],
  ]),
  ["SupportedFeatureProfiles", "core , SmartCharging", ["Core", "SmartCharging"]],
  [
    "SupportedFeatureProfiles",
    "Core,Smart Charging,",
    undefined,
    [
      [
        "error",
        "member",
        "1",
        "must be one of Core, FirmwareManagement, LocalAuthListManagement, Reservation, SmartCharging, RemoteTrigger",
      ],
      ["error", "key-type", "2", "must not be empty between its commas"],
    ],
  ],
  ["ChargingScheduleAllowedChargingRateUnit", "Current,Power", ["Current", "Power"]],
  [
    "ChargingScheduleAllowedChargingRateUnit",
    "A",
    undefined,
    [["error", "member", "0", "must be one of Current, Power"]],
  ],
  ["SupportedFileTransferProtocols", "ftp,https", ["FTP", "HTTPS"]],
  ["CpoName", "", ""],
  ["CpoName", " A, B ", " A, B "],
  ["CpoName", "x".repeat(500), "x".repeat(500)],
  ["CpoName", "x".repeat(501), undefined, [["error", "max-length", "", "must have at most 500 characters, not 501"]]],
  ["CpoName", "\u00e9", undefined, [["error", "charset", "", "must have printable ASCII characters only (32 to 126)"]]],
  ["LedColour", "RED", "red"],
  ["LedColour", " red", undefined, [["error", "member", "", "must be one of red, green"]]],
  ["LedColour", "", undefined, [["error", "member", "", "must be one of red, green"]]],
  ["Phases", "a, b c ,D", ["a", "b c", "D"]],
  ["Phases", "a,", undefined, [["error", "key-type", "1", "must not be empty between its commas"]]],
  ["Pin", "0000", "0000"],
  ["AuthorizationKey", "0123456789abcdefABCDEF0123456789abcdef01", "0123456789abcdefABCDEF0123456789abcdef01"],
  [
    "AuthorizationKey",
    "secret",
    undefined,
    [["error", "authorization-key", "", "must be at most 40 hexadecimal digits"]],
  ],
  [
    "AuthorizationKey",
    "c0ffee",
    "c0ffee",
    [["advice", "authorization-key-length", "", "should be 32 to 40 hexadecimal digits, two for each byte, not 6"]],
  ],
];

/** The same for a tolerant receiver, where it differs. */
const tolerant: readonly Row[] = [
  ["HeartbeatInterval", "300 ", 300, [["normalised", "key-type", "", `${digits} "300 "`]]],
  ["HeartbeatInterval", " +300", 300, [["normalised", "key-type", "", `${digits} " +300"`]]],
  [
    "WebSocketPingInterval",
    " -12.0",
    -12,
    [
      ["normalised", "key-type", "", `${digits} " -12.0"`],
      ["kept", "range", "", "must be 0 to 2147483647, not -12"],
    ],
  ],
  ["HeartbeatInterval", "300.00", 300, [["normalised", "key-type", "", `${digits} "300.00"`]]],
  ["HeartbeatInterval", 300, 300, [["converted", "type", "", "must be a string, not a number"]]],
  ...["5m", "300.5", "3 00", "+-1", ""].map((text): Row => [
    "HeartbeatInterval",
    text,
    undefined,
    [["error", "key-type", "", `${digits} "${text}"`]],
  ]),
  ["WebSocketPingInterval", "-1", -1, [["kept", "range", "", "must be 0 to 2147483647, not -1"]]],
  ["SecurityProfile", "4", undefined, [["error", "range", "", "must be 0 to 3, not 4"]]],
  ["LocalPreAuthorize", "1", true, [["converted", "key-type", "", `${eitherBoolean} "1"`]]],
  ["LocalPreAuthorize", " 0", false, [["converted", "key-type", "", `${eitherBoolean} " 0"`]]],
  ["LocalPreAuthorize", " True ", true, [["normalised", "key-type", "", `${eitherBoolean} " True "`]]],
  ["LocalPreAuthorize", true, true, [["converted", "type", "", "must be a string, not a boolean"]]],
  ["LocalPreAuthorize", "yes", undefined, [["error", "key-type", "", `${eitherBoolean} "yes"`]]],
  [
    "MeterValuesSampledData",
    "Voltage,,Humidity,SoC,",
    [{ measurand: "Voltage" }, { measurand: "SoC" }],
    [
      ["omitted", "key-type", "1", "must not be empty between its commas"],
      ["dropped", "key-type", "2", `${measurand} "Humidity"`],
      ["omitted", "key-type", "4", "must not be empty between its commas"],
    ],
  ],
  ["MeterValuesSampledData", " ", [], [["omitted", "key-type", "0", "must not be empty between its commas"]]],
  ["MeterValuesSampledData", "false", undefined, [["error", "key-type", "0", `${measurand} "false"`]]],
  ["ConnectorPhaseRotation", "12.RST", [{ connectorId: 12, rotation: "RST" }]],
  ["ConnectorPhaseRotation", "1x.RST", undefined, [["error", "key-type", "0", `${rotation} "1x.RST"`]]],
  ["ConnectorPhaseRotation", ".RST", undefined, [["error", "key-type", "0", `${rotation} ".RST"`]]],
  ["ConnectorPhaseRotation", "NotApplicable", undefined, [["error", "key-type", "0", `${rotation} "NotApplicable"`]]],
  [
    "CpoName",
    "x".repeat(501),
    "x".repeat(501),
    [["kept", "max-length", "", "must have at most 500 characters, not 501"]],
  ],
  ["LedColour", " RED", "red", [["normalised", "member", "", "must be one of red, green"]]],
  ["LedColour", "blue", undefined, [["error", "member", "", "must be one of red, green"]]],
  ["Pin", 7, "7", [["converted", "type", "", "must be a string, not a number"]]],
];

describe.each<readonly [string, ValueOptions, readonly Row[]]>([
  ["strictly", {}, strict],
  ["tolerantly", { tolerant: true }, tolerant],
])("one value, %s:", (_, options, rows) => {
  const named = rows.map((row) => ({ row, title: `${row[0]} ${JSON.stringify(row[1])} is ${JSON.stringify(row[2])}` }));

  test.each(named)("$title", ({ row: [name, text, value, found = []] }) => {
    const key = keys[name];
    if (key === undefined) throw new Error(`there is no ${name}`);
    const result = readValue(key, text as string, options);
    const findings = result.ok ? result.warnings : result.issues;
    expect(
      findings.map((finding) => [
        "repair" in finding ? finding.repair : finding.level,
        finding.rule,
        finding.path.join("."),
        finding.message,
      ]),
    ).toEqual(found);
    expect(result.ok ? result.value : undefined).toStrictEqual(value);
    if (result.ok) for (const object of objectsIn(result.value)) expect(Object.isFrozen(object)).toBe(true);
  });
});

test("what strict reading accepts, tolerant reading reads the same", () => {
  for (const [name, text, value, found] of strict) {
    const key = keys[name];
    if (key === undefined || value === undefined || found !== undefined) continue;
    expect(readValue(key, text as string, { tolerant: true })).toEqual({ ok: true, value, warnings: [] });
  }
});

test("issues beyond maxIssues are counted", () => {
  const result = readValue(standardKeys.StopTxnSampledData, "a,b,c,d", { maxIssues: 2 });
  expect(result.ok ? [] : result.issues.map(({ path, message }) => [path, message])).toEqual([
    [[0], `${measurand} "a"`],
    [[1], `${measurand} "b"`],
    [[], "has 2 more problems"],
  ]);
});

test("a list of more than a million items is refused", () => {
  const result = readValue(ownKeys.Phases, ",".repeat(1_000_000), { tolerant: true });
  expect(result.ok ? [] : result.issues.map(({ rule, received }) => [rule, received])).toEqual([["count", 1_000_001]]);
});

test.each([undefined, null, 5, "HeartbeatInterval", []])("the description %j is none", (key) => {
  expect(readValue(key as never, "300")).toMatchObject({
    ok: false,
    issues: [{ rule: "type", path: [], expected: "the description of a key" }],
  });
});

describe("a key by its name", () => {
  test("is found in any case", () => {
    expect(keyNamed("heartbeatINTERVAL")).toBe(standardKeys.HeartbeatInterval);
    expect(keyNamed("ledcolour", ownKeys)).toBe(ownKeys.LedColour);
  });

  test("is not found among others, and nothing else is", () => {
    for (const name of ["LedColour", "", "toString", "__proto__", "HeartbeatInterval "])
      expect(keyNamed(name)).toBeUndefined();
    expect(keyNamed(5 as never)).toBeUndefined();
    // The Kelvin sign is no k.
    expect(keyNamed("Bl\u0130nkRepeat")).toBeUndefined();
    expect(keyNamed("Blin\u212aRepeat")).toBeUndefined();
  });
});

describe("a GetConfiguration.conf", () => {
  const entries: readonly Entry[] = [
    ["heartbeatinterval", "300"],
    ["MeterValuesSampledData", "Voltage.L1"],
    ["CpoName"],
    ["LedColour", "red"],
    ["NumberOfConnectors", "2", true],
    ["Unknown", "?"],
  ];
  const led = { key: "LedColour", readonly: false, value: "red" };
  const unknown = { key: "Unknown", readonly: false, value: "?" };

  test("is read by the standard keys", () => {
    expect(readConf(confOf(...entries))).toStrictEqual({
      ok: true,
      value: {
        values: {
          HeartbeatInterval: 300,
          MeterValuesSampledData: [{ measurand: "Voltage", phase: "L1" }],
          NumberOfConnectors: 2,
        },
        unset: ["CpoName"],
        others: [led, unknown],
      },
      warnings: [],
    });
  });

  test("is read by one's own keys beside them, or by them alone", () => {
    const both = readConf(confOf(...entries), { keys: { ...standardKeys, ...ownKeys } });
    expect(both.ok && [both.value.values.HeartbeatInterval, both.value.values.LedColour, both.value.others]).toEqual([
      300,
      "red",
      [unknown],
    ]);
    const alone = readConf(confOf(...entries), { keys: ownKeys });
    expect(alone.ok && alone.value.values).toEqual({ LedColour: "red" });
    expect(alone.ok && alone.value.others.map(({ key }) => key)).toEqual([
      "heartbeatinterval",
      "MeterValuesSampledData",
      "CpoName",
      "NumberOfConnectors",
      "Unknown",
    ]);
  });

  test("is frozen at every depth", () => {
    const result = readConf(confOf(...entries));
    for (const object of objectsIn(result.ok && result.value)) expect(Object.isFrozen(object)).toBe(true);
  });

  test("says of an empty number or boolean, tolerantly, what it should be", () => {
    const result = readConf(confOf(["HeartbeatInterval", ""], ["LocalPreAuthorize", ""], ["CpoName", ""]), {
      tolerant: true,
    });
    expect(
      result.ok && [
        result.value.unset,
        result.value.values,
        result.warnings.map(({ path, expected }) => [path, expected]),
      ],
    ).toEqual([
      ["HeartbeatInterval", "LocalPreAuthorize"],
      { CpoName: "" },
      [
        [["configurationKey", 0, "value"], "digits"],
        [["configurationKey", 1, "value"], "true or false"],
      ],
    ]);
  });

  test("without keys has no values", () => {
    const nothing = { ok: true, value: { values: {}, unset: [], others: [] }, warnings: [] };
    expect(readConf(unwrap(GetConfiguration.conf({})))).toEqual(nothing);
    expect(readConf(unwrap(GetConfiguration.conf({ unknownKey: ["A"] })))).toEqual(nothing);
  });

  const wrong: readonly Entry[] = [
    ["HeartbeatInterval", "5m"],
    ["LocalPreAuthorize", ""],
    ["MeterValuesSampledData", "Voltage,Humidity"],
    ["ConnectorPhaseRotation", "Unknown"],
    ["SupportedFeatureProfiles", "none", true],
    ["CertificateSignedMaxChainSize", "2147483647", true],
    ["LocalAuthorizeOffline", "0"],
  ];

  test("with values that are not of their type is refused", () => {
    const result = readConf(confOf(...wrong));
    expect(result.ok ? [] : result.issues.map(({ rule, path }) => `${rule} ${path.join(".")}`)).toEqual([
      "key-type configurationKey.0.value",
      "key-type configurationKey.1.value",
      "key-type configurationKey.2.value.1",
      "key-type configurationKey.3.value.0",
      "member configurationKey.4.value.0",
      "range configurationKey.5.value",
      "key-type configurationKey.6.value",
    ]);
  });

  test("read tolerantly, keeps their texts apart", () => {
    const result = readConf(confOf(...wrong), { tolerant: true });
    expect(result.ok && result.value).toEqual({
      values: { MeterValuesSampledData: [{ measurand: "Voltage" }], LocalAuthorizeOffline: false },
      unset: ["LocalPreAuthorize"],
      others: [
        { key: "HeartbeatInterval", readonly: false, value: "5m" },
        { key: "ConnectorPhaseRotation", readonly: false, value: "Unknown" },
        { key: "SupportedFeatureProfiles", readonly: true, value: "none" },
        { key: "CertificateSignedMaxChainSize", readonly: true, value: "2147483647" },
      ],
    });
    expect(
      result.ok && result.warnings.map(({ level, repair, path }) => `${level} ${String(repair)} ${path.join(".")}`),
    ).toEqual([
      "repair kept configurationKey.0.value",
      "repair omitted configurationKey.1.value",
      "repair dropped configurationKey.2.value.1",
      "repair kept configurationKey.3.value.0",
      "repair kept configurationKey.4.value.0",
      "repair kept configurationKey.5.value",
      "repair converted configurationKey.6.value",
    ]);
  });

  test("that answers a key twice is read by the first of the two", () => {
    const result = readConf(confOf(["HeartbeatInterval", "300"], ["X", "1"], ["HEARTBEATINTERVAL", "no"], ["x", "2"]));
    expect(result.ok && [result.value.values, result.value.others.map(({ value }) => value)]).toEqual([
      { HeartbeatInterval: 300 },
      ["1", "2"],
    ]);
    expect(result.ok && result.warnings.map(({ level, rule, path }) => [level, rule, path])).toEqual([
      ["advice", "key-answered-twice", ["configurationKey", 2, "key"]],
      ["advice", "key-answered-twice", ["configurationKey", 3, "key"]],
    ]);
  });

  test("shows nothing of what is only written", () => {
    const conf = confOf(["AuthorizationKey", "c0ffee"], ["Pin", "c0ffee"], ["authorizationKey", "c0ffee"]);
    for (const options of [{}, { tolerant: true }]) {
      const result = readConf(conf, { ...options, keys: { ...standardKeys, ...ownKeys } });
      expect(result.ok && result.value).toEqual({ values: {}, unset: [], others: [] });
      expect(result.ok && result.warnings.map(({ rule, path }) => [rule, path])).toEqual([
        ["key-answered-twice", ["configurationKey", 2, "key"]],
        ["authorization-key-shown", ["configurationKey", 0, "value"]],
        ["authorization-key-shown", ["configurationKey", 1, "value"]],
      ]);
      expect(JSON.stringify(result)).not.toContain("c0ffee");
    }
    // Whoever describes other keys only has not said that this one is a secret.
    expect(readConf(conf, { keys: defineKeys({ Pin: { type: "string", accessibility: "W" } }) })).toMatchObject({
      ok: true,
      value: { values: {}, unset: [], others: [] },
    });
    for (const entry of [["AuthorizationKey"], ["AuthorizationKey", ""]] as const)
      expect(readConf(confOf(entry))).toMatchObject({ ok: true, warnings: [] });
  });

  test("that only tolerant decoding accepted is read tolerantly only", () => {
    const conf = unwrap(
      GetConfiguration.conf.decode(
        { configurationKey: [{ key: "CpoName", readonly: false, value: "x".repeat(501) }] },
        { tolerant: true },
      ),
    );
    expect(readConf(conf)).toMatchObject({ ok: false, issues: [{ rule: "max-length" }] });
    expect(readConf(conf, { tolerant: true })).toMatchObject({
      ok: true,
      value: { values: { CpoName: "x".repeat(501) } },
    });
  });

  test.each([undefined, null, 5, "x", [], new Map()])("%j is none", (conf) => {
    expect(readConf(conf as never)).toMatchObject({ ok: false, issues: [{ rule: "type", path: [] }] });
  });

  test("whose fields are of another type is refused", () => {
    const conf = { configurationKey: [{ key: 5, readonly: "no", value: 7 }, null] };
    expect(readConf(conf as never)).toMatchObject({
      ok: false,
      issues: [
        { path: ["configurationKey", 0, "key"] },
        { path: ["configurationKey", 0, "readonly"] },
        { path: ["configurationKey", 0, "value"] },
        { path: ["configurationKey", 1] },
      ],
    });
  });
});
