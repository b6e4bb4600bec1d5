import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { accepted, list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("full-update-info", {
  level: "error",
  sections: "OCPP 1.6 §7.1",
  message: "SendLocalList.req",
  kept: [list("Full", { idTag: "a", idTagInfo: accepted }), list("Differential", { idTag: "a" })],
  broken: [
    [list("Full", { idTag: "b", idTagInfo: accepted }, { idTag: "a" }), ["localAuthorizationList", 1, "idTagInfo"]],
  ],
});

test("each of 40 entries is looked at", () => {
  const missing = (...positions: number[]): unknown[] | undefined => {
    const entries = Array.from({ length: 40 }, (_, i) =>
      positions.includes(i) ? { idTag: `card-${i}` } : { idTag: `card-${i}`, idTagInfo: accepted },
    );
    const { issues } = constructorOf("SendLocalList.req").decode(list("Full", ...entries));
    return issues?.map(({ rule, path }) => [rule, path.join(".")]);
  };
  expect(missing()).toBeUndefined();
  for (let i = 0; i < 40; i++)
    expect(missing(i)).toEqual([["full-update-info", `localAuthorizationList.${i}.idTagInfo`]]);
  expect(missing(0, 9, 10, 11, 39)).toEqual(
    [0, 9, 10, 11, 39].map((i) => ["full-update-info", `localAuthorizationList.${i}.idTagInfo`]),
  );
});
