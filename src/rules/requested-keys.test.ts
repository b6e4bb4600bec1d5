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
