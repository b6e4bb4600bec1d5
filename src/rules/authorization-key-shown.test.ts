import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { testRule } from "../../tests/rule.js";

testRule("authorization-key-shown", {
  level: "advice",
  sections: "OCPP-J §6.2.2, Security white paper 7.2",
  message: "GetConfiguration.conf",
  kept: [
    {
      configurationKey: [
        { key: "AuthorizationKey", readonly: true },
        { key: "A", readonly: false, value: "1" },
      ],
    },
    { configurationKey: [{ key: "AuthorizationKey", readonly: true, value: "" }] },
  ],
  broken: [
    [
      {
        configurationKey: [
          { key: "A", readonly: true },
          { key: "authorizationkey", readonly: true, value: "1" },
        ],
      },
      ["configurationKey", 1, "value"],
    ],
  ],
});

test("each of 40 entries is looked at", () => {
  const advised = (...positions: number[]): unknown => {
    const configurationKey = Array.from({ length: 40 }, (_, i) => ({
      key: positions.includes(i) ? "AuthorizationKey" : `Key${i}`,
      readonly: true,
      value: "1",
    }));
    const result = constructorOf("GetConfiguration.conf").decode({ configurationKey });
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.join(".")]);
  };
  expect(advised()).toEqual([]);
  for (let i = 0; i < 40; i++) expect(advised(i)).toEqual([["authorization-key-shown", `configurationKey.${i}.value`]]);
  expect(advised(0, 9, 10, 11, 39)).toEqual(
    [0, 9, 10, 11, 39].map((i) => ["authorization-key-shown", `configurationKey.${i}.value`]),
  );
});

test("the value is not shown", () => {
  const configurationKey = [{ key: "AuthorizationKey", readonly: true, value: "c0ffee" }];
  const result = constructorOf("GetConfiguration.conf").decode({ configurationKey });
  expect(JSON.stringify(result.ok && result.warnings)).not.toContain("c0ffee");
});
