import { keys, testAnswer } from "../../tests/answer.js";

const many = Array.from({ length: 20 }, (_, i) => `Key${i}`);

testAnswer("key-answered-twice", {
  level: "advice",
  sections: "OCPP 1.6 §5.8, §6.24",
  action: "GetConfiguration",
  kept: [
    [{ key: ["A"] }, keys(["A"])],
    [{}, keys(many)],
  ],
  broken: [
    [{ key: ["A"] }, keys(["A"], ["a"]), [["unknownKey", 0], "is answered already"]],
    [{ key: many }, keys([...many, "KEY15"]), [["configurationKey", 20, "key"], "is answered already"]],
    [{}, keys(["A", "A"]), [["configurationKey", 1, "key"], "is answered already"]],
  ],
});

test("any two of 40 answers are compared, whatever their case and place", () => {
  const keys = Array.from({ length: 40 }, (_, i) => `Key${i}`);
  const request = requestFor(...keys);
  for (let second = 1; second < 40; second++) {
    for (let first = 0; first < second; first++) {
      // The key whose place is taken is answered as unknown, so that only this rule is broken.
      const answers = keys.map((key, i) => (i === second ? `KEY${first}` : key));
      expect(GetConfiguration.answers(request, answeredBy(answers, [`Key${second}`])).issues).toMatchObject([
        { rule: "key-answered-twice", path: ["configurationKey", second, "key"] },
      ]);
      expect(GetConfiguration.answers(request, answeredBy([`Key${second}`], answers)).issues).toMatchObject([
        { rule: "key-answered-twice", path: ["unknownKey", second] },
      ]);
    }
  }
  const { issues } = GetConfiguration.answers(request, answeredBy(keys, keys));
  expect(issues?.map(({ rule, path }) => [rule, path])).toEqual(
    keys.map((_, i) => ["key-answered-twice", ["unknownKey", i]]),
  );
});
