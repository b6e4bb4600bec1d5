import { describe, expect, test } from "vitest";

import { change, defineKeys, type Key, standardKeys } from "./index.js";

const ownKeys = defineKeys({
  LedColour: { type: "string", accessibility: "RW", members: ["red", "green"] },
  Phases: { type: "CSL", accessibility: "RW", items: "text" },
  Units: { type: "CSL", accessibility: "RW", items: ["A", "W"] },
  Pin: { type: "string", accessibility: "W" },
});
const keys: Readonly<Record<string, Key>> = { ...standardKeys, ...ownKeys };

function changed(name: string, value: unknown): unknown {
  const result = change(keys[name] as never, value as never);
  return result.ok
    ? result.value
    : result.issues.map(({ rule, path, message }) => `${rule} ${path.join(".")} ${message}`);
}

test.each<readonly [key: string, value: unknown, text: string]>([
  ["HeartbeatInterval", 300, "300"],
  ["HeartbeatInterval", 0, "0"],
  ["HeartbeatInterval", -0, "0"],
  ["SecurityProfile", 3, "3"],
  ["LocalPreAuthorize", true, "true"],
  ["LocalPreAuthorize", false, "false"],
  ["MeterValuesSampledData", [], ""],
  [
    "MeterValuesSampledData",
    [{ measurand: "Voltage", phase: "L1-N" }, { measurand: "Current.Import" }],
    "Voltage.L1-N,Current.Import",
  ],
  [
    "ConnectorPhaseRotation",
    [
      { connectorId: 0, rotation: "RST" },
      { connectorId: 1, rotation: "Unknown" },
    ],
    "0.RST,1.Unknown",
  ],
  ["CpoName", "A, B", "A, B"],
  ["CpoName", "", ""],
  ["AuthorizationKey", "0f".repeat(20), "0f".repeat(20)],
  ["LedColour", "green", "green"],
  ["Phases", ["a", "b c"], "a,b c"],
  ["Units", ["W", "A"], "W,A"],
])("%s becomes %j as %j", (key, value, text) => {
  expect(changed(key, value)).toEqual({ key, value: text });
});

const refused: readonly (readonly [key: string, value: unknown, ...issues: string[]])[] = [
  ["HeartbeatInterval", -1, "usual-range value should be 0 to 2147483647, not -1"],
  ["HeartbeatInterval", 2_147_483_648, "usual-range value should be 0 to 2147483647, not 2147483648"],
  ["HeartbeatInterval", 1.5, "type value must be an integer, not a fraction"],
  ["HeartbeatInterval", "300", "type value must be an integer, not a string"],
  ["HeartbeatInterval", undefined, "required value is required"],
  ["WebSocketPingInterval", -1, "range value must be 0 to 2147483647, not -1"],
  ["SecurityProfile", 4, "range value must be 0 to 3, not 4"],
  ["LocalPreAuthorize", "true", "type value must be a boolean, not a string"],
  ["LocalPreAuthorize", 1, "type value must be a boolean, not a number"],
  ["MeterValuesSampledData", "Voltage", "type value must be a list, not a string"],
  ["MeterValuesSampledData", ["Voltage"], "type value.0 must be an object, not a string"],
  [
    "MeterValuesSampledData",
    [{ measurand: "Voltage", unit: "V" }],
    "unknown-field value.0.unit is not a field of this message",
  ],
  [
    "MeterValuesSampledData",
    [{ measurand: "Voltage", phase: "L4" }],
    "member value.0.phase must be one of L1, L2, L3, N, L1-N, L2-N, L3-N, L1-L2, L2-L3, L3-L1",
  ],
  [
    "ConnectorPhaseRotation",
    [{ connectorId: -1, rotation: "RST" }],
    "range value.0.connectorId must be 0 to 65535, not -1",
  ],
  [
    "ConnectorPhaseRotation",
    [{ connectorId: 1, rotation: "rst" }, {}],
    "member value.0.rotation must be one of NotApplicable, Unknown, RST, RTS, SRT, STR, TRS, TSR",
    "required value.1.connectorId is required",
    "required value.1.rotation is required",
  ],
  ["CpoName", "x".repeat(501), "max-length value must have at most 500 characters, not 501"],
  ["CpoName", "\u00e9", "charset value must have printable ASCII characters only (32 to 126)"],
  ["AuthorizationKey", "secret", "authorization-key value must be at most 40 hexadecimal digits"],
  ["LedColour", "RED", "member value must be one of red, green"],
  ["Units", ["V"], "member value.0 must be one of A, W"],
  ...["", "a,b", " a", "a "].map(
    (text) =>
      [
        "Phases",
        ["a", text],
        "key-type value.1 must be a text without a comma, and without a blank at its ends",
      ] as const,
  ),
  ["Phases", [5], "type value.0 must be a string, not a number"],
  ["Phases", Array.from({ length: 300 }, () => "x"), "max-length value must have at most 500 characters, not 599"],
  [
    "NumberOfConnectors",
    "2",
    "writable-key key must not be NumberOfConnectors, which can only be read",
    "type value must be an integer, not a string",
  ],
];

test.each(refused.map(([key, value, ...issues]) => [key, value, issues] as const))(
  "%s does not become %j",
  (key, value, issues) => {
    expect(changed(key, value)).toEqual(issues);
  },
);

test("advice about the value comes with the message", () => {
  expect(change(standardKeys.AuthorizationKey, "c0ffee")).toMatchObject({
    ok: true,
    warnings: [{ rule: "authorization-key-length", path: ["value"] }],
  });
});

describe("a secret", () => {
  test.each(["AuthorizationKey", "Pin"])("of %s is in no finding", (key) => {
    for (const value of ["s3cret!\u00e9", "s3cret!".repeat(100), ["s3cret!"], { s3cret: 1 }])
      expect(JSON.stringify(changed(key, value))).not.toContain("s3cret");
  });
});

test.each([undefined, null, 5, "HeartbeatInterval", []])("the description %j is none", (key) => {
  expect(change(key as never, 300 as never)).toMatchObject({ ok: false, issues: [{ rule: "type", path: [] }] });
});

test("a description is read once, so that what it answers later does not matter", () => {
  let reads = 0;
  const key = {
    type: "integer" as const,
    accessibility: "RW" as const,
    get key(): string {
      if (++reads > 1) throw new Error("read twice");
      return "Brightness";
    },
  };
  const result = change(key, 7);
  expect(result.ok && result.value).toEqual({ key: "Brightness", value: "7" });
});

test("the same value is wrong at each place that it is in", () => {
  const wrong = change(standardKeys.MeterValuesSampledData, [
    { measurand: "Voltage" },
    { measurand: "Volts" as never },
  ]);
  expect(wrong.ok ? [] : wrong.issues.map(({ rule, path }) => [rule, path])).toEqual([
    ["member", ["value", 1, "measurand"]],
  ]);
  const rotated = change(standardKeys.ConnectorPhaseRotation, [5 as never]);
  expect(rotated.ok ? [] : rotated.issues.map(({ rule, path }) => [rule, path])).toEqual([["type", ["value", 0]]]);
  const secret = change(standardKeys.AuthorizationKey, 5 as never);
  expect(secret.ok ? [] : secret.issues.map(({ rule, path }) => [rule, path])).toEqual([["type", ["value"]]]);
});
