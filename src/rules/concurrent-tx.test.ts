import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { accepted, concurrent, list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "Authorize.conf",
  kept: [{ idTagInfo: accepted }],
  broken: [[{ idTagInfo: concurrent }, ["idTagInfo", "status"]]],
});

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "StopTransaction.conf",
  kept: [{}, { idTagInfo: accepted }],
  broken: [[{ idTagInfo: concurrent }, ["idTagInfo", "status"]]],
});

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "SendLocalList.req",
  kept: [list("Full", { idTag: "a", idTagInfo: accepted })],
  broken: [[list("Full", { idTag: "a", idTagInfo: concurrent }), ["localAuthorizationList", 0, "idTagInfo", "status"]]],
});

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "StartTransaction.conf",
  kept: [{ idTagInfo: concurrent, transactionId: 1 }],
  broken: [],
});

test("each of 40 entries of a list is looked at", () => {
  const advised = (...positions: number[]): unknown => {
    const entries = Array.from({ length: 40 }, (_, i) => ({
      idTag: `card-${i}`,
      idTagInfo: positions.includes(i) ? concurrent : accepted,
    }));
    const result = constructorOf("SendLocalList.req").decode(list("Full", ...entries));
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.join(".")]);
  };
  expect(advised()).toEqual([]);
  for (let i = 0; i < 40; i++)
    expect(advised(i)).toEqual([["concurrent-tx", `localAuthorizationList.${i}.idTagInfo.status`]]);
  expect(advised(0, 9, 10, 11, 39)).toEqual(
    [0, 9, 10, 11, 39].map((i) => ["concurrent-tx", `localAuthorizationList.${i}.idTagInfo.status`]),
  );
});
