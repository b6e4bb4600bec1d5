import { describe, expect, test } from "vitest";

import { GetConfiguration, unwrap } from "../../src/index.js";
import { answeredBy, requestFor } from "../../tests/keys.js";

describe("requested-keys (OCPP 1.6 §5.8)", () => {
  test.each([
    [requestFor("A", "B"), answeredBy(["a"], ["B"])],
    [requestFor("A", "a"), answeredBy(["A"], [])],
    [requestFor(), answeredBy(["A", "B"], [])],
    [unwrap(GetConfiguration.req({})), answeredBy(["A"], [])],
  ])("%j is answered by %j", (request, confirmation) => {
    expect(GetConfiguration.answers(request, confirmation)).toEqual({ ok: true, value: confirmation, warnings: [] });
  });

  test.each([
    [requestFor("A", "B"), answeredBy(["A"], []), [["requested-keys", [], "EmptyValue", "must answer the key B"]]],
    [requestFor("Ab", "aB"), answeredBy([], []), [["requested-keys", [], "EmptyValue", "must answer the key Ab"]]],
  ])("%j is not answered by %j", (request, confirmation, findings) => {
    const { issues } = GetConfiguration.answers(request, confirmation);
    expect(issues?.map(({ rule, path, kind, message }) => [rule, path, kind, message])).toEqual(findings);
  });
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
