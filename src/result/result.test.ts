import { expect, test } from "vitest";

import { formatFinding, types, unwrap } from "../index.js";

test("an issue in one line says where and what", () => {
  const issue = {
    level: "error",
    kind: "EmptyValue",
    rule: "required",
    message: "is required",
    violation: "NotImplemented",
  } as const;
  const line = (...path: (string | number)[]): string => formatFinding({ ...issue, path });
  expect(line()).toBe("the value is required");
  expect(line("idTag")).toBe("idTag is required");
  expect(line("meterValue", 0, "sampledValue", 12, "value")).toBe("meterValue[0].sampledValue[12].value is required");
  expect(line(0)).toBe("[0] is required");
});

test("unwrap returns the value, or throws all issues", () => {
  expect(unwrap(types.Integer(3))).toBe(3);
  const failed = types.IdTagInfo({ status: "Nobody" as never, parentIdTag: "" });
  expect(() => unwrap(failed)).toThrow(
    expect.objectContaining({
      name: "ValidationError",
      message: "parentIdTag must not be empty; status must be one of Accepted, Blocked, Expired, Invalid, ConcurrentTx",
      issues: failed.issues,
    }),
  );
});
