import { keys, testAnswer } from "../../tests/answer.js";

const many = Array.from({ length: 20 }, (_, i) => `Key${i}`);

testAnswer("unrequested-key", {
  level: "advice",
  sections: "OCPP 1.6 §5.8, §6.24",
  action: "GetConfiguration",
  kept: [
    [{ key: ["A"] }, keys(["a"])],
    [{ key: [] }, keys(["A", "B"])],
    [{}, keys(["A"])],
    [{ key: many }, keys(many.map((key) => key.toLowerCase()))],
  ],
  broken: [
    [
      { key: ["A"] },
      keys(["A", "B"], ["C"]),
      [["configurationKey", 1, "key"], "was not requested"],
      [["unknownKey", 0], "was not requested"],
    ],
    [{ key: many }, keys([...many, "Other"]), [["configurationKey", 20, "key"], "was not requested"]],
    [{}, keys(["A"], ["B"]), [["unknownKey", 0], "was not requested"]],
  ],
});

test("each of 40 answered keys must be requested, in whatever case and place", () => {
  const keys = Array.from({ length: 40 }, (_, i) => `Key${i}`);
  for (let i = 0; i < 40; i++) {
    const request = requestFor(...keys.filter((_, position) => position !== i).map((key) => key.toUpperCase()));
    expect(GetConfiguration.answers(request, answeredBy(keys, [])).issues).toMatchObject([
      { rule: "unrequested-key", path: ["configurationKey", i, "key"] },
    ]);
    expect(GetConfiguration.answers(request, answeredBy([], keys)).issues).toMatchObject([
      { rule: "unrequested-key", path: ["unknownKey", i] },
    ]);
  }
  const { issues } = GetConfiguration.answers(requestFor("Other"), answeredBy(["other", ...keys], []));
  expect(issues?.map(({ path }) => path)).toEqual(keys.map((_, i) => ["configurationKey", i + 1, "key"]));
});
