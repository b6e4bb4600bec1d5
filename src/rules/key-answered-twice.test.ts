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
