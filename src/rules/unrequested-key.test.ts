import { expect, test } from "vitest";

import { judge, keys, testAnswer } from "../../tests/answer.js";

testAnswer("unrequested-key", {
  level: "advice",
  sections: "OCPP 1.6 §5.8, §6.24",
  action: "GetConfiguration",
  kept: [
    [{ key: ["A"] }, keys(["a"])],
    [{ key: ["A"] }, keys([], ["a"])],
    [{ key: [] }, keys(["A", "B"])],
    [{}, keys(["A"])],
  ],
  broken: [
    [
      { key: ["A"] },
      keys(["A", "B"], ["C"]),
      [["configurationKey", 1, "key"], "was not requested"],
      [["unknownKey", 0], "was not requested"],
    ],
    [{ key: [] }, keys(["A"], ["B"]), [["unknownKey", 0], "was not requested"]],
    [{}, keys(["A"], ["B"]), [["unknownKey", 0], "was not requested"]],
  ],
});

test("each of 40 answered keys must be requested, in whatever case and place", () => {
  const all = Array.from({ length: 40 }, (_, i) => `Key${i}`);
  const advised = (requested: string[], known: string[], unknown: string[]): unknown => {
    const result = judge("GetConfiguration", { key: requested }, keys(known, unknown));
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.join(".")]);
  };
  const upper = all.map((key) => key.toUpperCase());
  expect(advised(upper, all, [])).toEqual([]);
  for (let i = 0; i < 40; i++) {
    const others = upper.filter((_, position) => position !== i);
    expect(advised(others, all, [])).toEqual([["unrequested-key", `configurationKey.${i}.key`]]);
    expect(advised(others, [], all)).toEqual([["unrequested-key", `unknownKey.${i}`]]);
  }
  expect(advised(["Other"], ["other", ...all], [])).toEqual(
    all.map((_, i) => ["unrequested-key", `configurationKey.${i + 1}.key`]),
  );
  expect(advised([], ["Other"], all)).toEqual(all.map((_, i) => ["unrequested-key", `unknownKey.${i}`]));
});
