import { expect, test } from "vitest";

import { confOf, type Entry, testReference } from "../../tests/keys.js";
import { readConf } from "../configuration/index.js";

testReference("key-access", "Advice", "OCPP 1.6 §7.29, §9");

const kept: readonly Entry[] = [
  ["NumberOfConnectors", "2", true],
  ["HeartbeatInterval", "300", false],
  ["AuthorizationKey", undefined, false],
  // A charger decides whether these can be written (§9.1.3, errata 3.80, errata 3.84).
  ["AuthorizeRemoteTxRequests", "true", true],
  ["AuthorizeRemoteTxRequests", "true", false],
  ["StopTransactionOnEVSideDisconnect", "true", true],
  ["UnlockConnectorOnEVSideDisconnect", "true", false],
  ["OfAVendor", "1", true],
];

test.each(kept.map((entry) => ({ entry })))("$entry is as it should be", ({ entry }) => {
  expect(readConf(confOf(entry))).toMatchObject({ ok: true, warnings: [] });
});

test.each<readonly [Entry, words: string, expected: string]>([
  [["NumberOfConnectors", "2", false], "should be true, as NumberOfConnectors can only be read", "true"],
  [["heartbeatinterval", "300", true], "should be false, as HeartbeatInterval can be written", "false"],
  [["AuthorizationKey", undefined, true], "should be false, as AuthorizationKey can be written", "false"],
])("%j is not", (entry, message, expected) => {
  const result = readConf(confOf(["OfAVendor", "1"], entry));
  expect(result.ok && result.warnings).toEqual([
    {
      level: "advice",
      rule: "key-access",
      kind: "InvalidValue",
      violation: "PropertyConstraintViolation",
      path: ["configurationKey", 1, "readonly"],
      message,
      expected,
      received: expected === "true" ? "false" : "true",
    },
  ]);
});
