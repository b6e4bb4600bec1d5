import { expect, test } from "vitest";

import { judge, keys, testAnswer } from "../../tests/answer.js";

testAnswer("requested-keys", {
  level: "error",
  sections: "OCPP 1.6 §5.8, §6.24, OCPP-J §6.2.2",
  action: "GetConfiguration",
  kept: [
    [{ key: ["A", "B"] }, keys(["a"], ["B"])],
    [{ key: ["A", "a"] }, keys(["A"])],
    [{ key: [] }, keys(["A", "B"])],
    [{}, keys(["A"])],
    [{ key: ["A", "AuthorizationKey"] }, keys(["A"])],
    [{ key: ["authorizationKEY"] }, keys([])],
  ],
  broken: [
    [{ key: ["A", "B"] }, keys(["A"]), [[], "must answer the key B"]],
    [{ key: ["A", "B"] }, {}, [[], "must answer the key A"], [[], "must answer the key B"]],
    [{ key: ["Ab", "aB"] }, keys([]), [[], "must answer the key Ab"]],
  ],
});

test("each of 40 keys must be answered, in whatever case and place", () => {
  const all = Array.from({ length: 40 }, (_, i) => `Key${i}`);
  const missing = (known: string[], unknown: string[]): unknown =>
    judge("GetConfiguration", { key: all }, keys(known, unknown)).issues?.map(({ rule, expected }) => [rule, expected]);
  for (let split = 0; split <= 40; split++) {
    const known = all.slice(0, split).map((key) => key.toUpperCase());
    const unknown = all.slice(split).map((key) => key.toLowerCase());
    expect(missing(known, unknown)).toBeUndefined();
  }
  for (let i = 0; i < 40; i++) {
    const answered = all.filter((_, position) => position !== i).reverse();
    expect(missing(answered.slice(7), answered.slice(0, 7))).toEqual([["requested-keys", `Key${i}`]]);
  }
  expect(missing([], [])).toEqual(all.map((key) => ["requested-keys", key]));
});
