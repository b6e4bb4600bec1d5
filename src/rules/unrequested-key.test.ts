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
