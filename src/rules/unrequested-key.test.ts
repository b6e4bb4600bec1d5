import { describe, expect, test } from "vitest";

import { GetConfiguration, unwrap } from "../../src/index.js";
import { answeredBy, requestFor } from "../../tests/keys.js";

describe("unrequested-key (OCPP 1.6 §5.8)", () => {
  test.each([
    [requestFor("A"), answeredBy(["a"], [])],
    [requestFor(), answeredBy(["A", "B"], [])],
    [unwrap(GetConfiguration.req({})), answeredBy(["A"], [])],
  ])("%j is answered by %j", (request, confirmation) => {
    expect(GetConfiguration.answers(request, confirmation)).toEqual({ ok: true, value: confirmation, warnings: [] });
  });

  test.each([
    [
      requestFor("A"),
      answeredBy(["A", "B"], ["C"]),
      [
        ["unrequested-key", ["configurationKey", 1, "key"], "InvalidValue", "was not requested"],
        ["unrequested-key", ["unknownKey", 0], "InvalidValue", "was not requested"],
      ],
    ],
  ])("%j is not answered by %j", (request, confirmation, findings) => {
    const { issues } = GetConfiguration.answers(request, confirmation);
    expect(issues?.map(({ rule, path, kind, message }) => [rule, path, kind, message])).toEqual(findings);
  });
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
