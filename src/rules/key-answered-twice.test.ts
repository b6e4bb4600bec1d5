import { expect, test } from "vitest";

import { judge, keys, testAnswer } from "../../tests/answer.js";

testAnswer("key-answered-twice", {
  level: "advice",
  sections: "OCPP 1.6 §5.8, §6.24",
  action: "GetConfiguration",
  kept: [
    [{ key: ["A"] }, keys(["A"])],
    [{ key: ["A", "a"] }, keys(["A"])],
    [{}, keys(["A", "B"])],
  ],
  broken: [
    [{ key: ["A"] }, keys(["A"], ["a"]), [["unknownKey", 0], "is answered already"]],
    [{ key: ["A", "a"] }, keys(["A", "a"]), [["configurationKey", 1, "key"], "is answered already"]],
    [{}, keys(["A", "A"]), [["configurationKey", 1, "key"], "is answered already"]],
  ],
});

test("any two of 40 answers are compared, whatever their case and place", () => {
  const all = Array.from({ length: 40 }, (_, i) => `Key${i}`);
  const advised = (known: string[], unknown: string[]): unknown => {
    const result = judge("GetConfiguration", { key: all }, keys(known, unknown));
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.join(".")]);
  };
  expect(advised(all, [])).toEqual([]);
  expect(advised([], all)).toEqual([]);
  for (let second = 1; second < 40; second++) {
    for (let first = 0; first < second; first++) {
      // The key whose place is taken is answered in the other list, so that only this rule is broken.
      const answers = all.map((key, i) => (i === second ? `KEY${first}` : key));
      expect(advised(answers, [`Key${second}`])).toEqual([["key-answered-twice", `configurationKey.${second}.key`]]);
      expect(advised([`Key${second}`], answers)).toEqual([["key-answered-twice", `unknownKey.${second}`]]);
    }
  }
  expect(advised(all, all)).toEqual(all.map((_, i) => ["key-answered-twice", `unknownKey.${i}`]));
});
