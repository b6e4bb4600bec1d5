import { expect, test } from "vitest";

import { testReference } from "../../tests/keys.js";
import { change, defineKeys, standardKeys } from "../configuration/index.js";

testReference("writable-key", "Error", "OCPP 1.6 §5.3, §9");

test.each([standardKeys.HeartbeatInterval, standardKeys.AuthorizeRemoteTxRequests, standardKeys.AuthorizationKey])(
  "$key is written",
  (key) => {
    const values = { HeartbeatInterval: 300, AuthorizeRemoteTxRequests: true, AuthorizationKey: "0f".repeat(20) };
    expect(change(key, values[key.key] as never)).toMatchObject({ ok: true, warnings: [], value: { key: key.key } });
  },
);

test("a key that can only be read is not", () => {
  for (const [key, value] of [
    [standardKeys.NumberOfConnectors, 2],
    [standardKeys.SupportedFeatureProfiles, ["Core"]],
    [defineKeys({ SerialNumber: { type: "string", accessibility: "R" } }).SerialNumber, "1"],
  ] as const) {
    expect(change(key as never, value as never)).toEqual({
      ok: false,
      issues: [
        {
          level: "error",
          rule: "writable-key",
          kind: "InvalidValue",
          violation: "PropertyConstraintViolation",
          path: ["key"],
          message: `must not be ${key.key}, which can only be read`,
        },
      ],
    });
  }
});
