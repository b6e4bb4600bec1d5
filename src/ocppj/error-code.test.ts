import { expect, test } from "vitest";

import { laterSpellings } from "../../spec/index.js";
import { errorCodeOf } from "./error-code.js";

test("a code is read in the spelling of OCPP 1.6, and in the later one of two", () => {
  expect(errorCodeOf("FormationViolation")).toBe("FormationViolation");
  expect(errorCodeOf("FormatViolation")).toBe("FormationViolation");
  expect(errorCodeOf("OccurrenceConstraintViolation")).toBe("OccurenceConstraintViolation");
  for (const [code, later] of Object.entries(laterSpellings)) expect(errorCodeOf(later)).toBe(code);
});

test.each(["formationviolation", "", "RpcFrameworkError", 4, undefined])("%j is no code", (text) => {
  expect(errorCodeOf(text)).toBeUndefined();
});
