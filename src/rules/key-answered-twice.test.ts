import { describe, expect, test } from "vitest";

import { GetConfiguration } from "../../src/index.js";
import { answeredBy, requestFor } from "../../tests/keys.js";

describe("key-answered-twice (OCPP 1.6 §5.8)", () => {
  test.each([
    [requestFor("A"), answeredBy(["A"], [])],
    [requestFor(), answeredBy(["A", "A"], [])],
  ])("%j is answered by %j", (request, confirmation) => {
    expect(GetConfiguration.answers(request, confirmation)).toEqual({ ok: true, value: confirmation, warnings: [] });
  });

  test.each([
    [
      requestFor("A"),
      answeredBy(["A"], ["a"]),
      [["key-answered-twice", ["unknownKey", 0], "InvalidValue", "is answered already"]],
    ],
  ])("%j is not answered by %j", (request, confirmation, findings) => {
    const { issues } = GetConfiguration.answers(request, confirmation);
    expect(issues?.map(({ rule, path, kind, message }) => [rule, path, kind, message])).toEqual(findings);
  });
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
