import { keys, testAnswer } from "../../tests/answer.js";

const many = Array.from({ length: 20 }, (_, i) => `Key${i}`);

testAnswer("requested-keys", {
  level: "error",
  sections: "OCPP 1.6 §5.8, §6.24, OCPP-J §6.2.2",
  action: "GetConfiguration",
  kept: [
    [{ key: ["A", "B"] }, keys(["a"], ["B"])],
    [{ key: ["A", "a"] }, keys(["A"])],
    [{ key: [] }, keys(["A", "B"])],
    [{}, keys(["A"])],
    [{ key: many }, keys(many)],
    [{ key: ["A", "AuthorizationKey"] }, keys(["A"])],
    [{ key: ["authorizationKEY"] }, keys([])],
  ],
  broken: [
    [{ key: ["A", "B"] }, keys(["A"]), [[], "must answer the key B"]],
    [{ key: ["Ab", "aB"] }, keys([]), [[], "must answer the key Ab"]],
    [{ key: many }, keys(many.slice(0, 18)), [[], "must answer the key Key18"], [[], "must answer the key Key19"]],
  ],
});

test("each of 40 keys must be answered, in whatever case and place", () => {
  const keys = Array.from({ length: 40 }, (_, i) => `Key${i}`);
  for (let split = 0; split <= 40; split++) {
    const known = keys.slice(0, split).map((key) => key.toUpperCase());
    const unknown = keys.slice(split).map((key) => key.toLowerCase());
    expect(GetConfiguration.answers(requestFor(...keys), answeredBy(known, unknown)).ok).toBe(true);
  }
  for (let missing = 0; missing < 40; missing++) {
    const answered = keys.filter((_, i) => i !== missing).reverse();
    const { issues } = GetConfiguration.answers(
      requestFor(...keys),
      answeredBy(answered.slice(7), answered.slice(0, 7)),
    );
    expect(issues).toMatchObject([{ rule: "requested-keys", path: [], expected: `Key${missing}` }]);
  }
  const { issues } = GetConfiguration.answers(requestFor(...keys), answeredBy([], []));
  expect(issues?.map(({ expected }) => expected)).toEqual(keys);
});
