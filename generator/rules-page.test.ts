import { expect, test } from "vitest";

import type { Rule } from "../spec/language.js";
import { firstPeriod, keyAccess, member, requestedKeys } from "../spec/rules.js";
import { noGrey } from "../tests/made-up.js";
import { rulesPage } from "./rules-page.js";

test("a rule has its heading, sentence, level, sections, kind and code, and the places that it is held in", () => {
  expect(rulesPage([firstPeriod])).toContain(
    [
      "### first-period",
      "The first period of a schedule starts at second 0.",
      "**Error** · OCPP 1.6 §7.13, errata 3.45, errata 4.13, errata 4.17 · kind `InvalidValue` · code `PropertyConstraintViolation`. In [ChargingSchedule](types.md#chargingschedule).",
    ].join("\n\n"),
  );
});

test("a rule has its level in words", () => {
  const page = (level: Rule["level"]): string => rulesPage([{ ...noGrey, level }]);
  expect(page("error")).toContain("**Error** · OCPP 1.6 §9.5, errata 9.6 · kind `InvalidValue`");
  expect(page("sender")).toContain("**Error of a sender** · OCPP 1.6 §9.5, errata 9.6 · kind `InvalidValue`");
  expect(page("advice")).toContain("**Advice** · OCPP 1.6 §9.5, errata 9.6 · kind `InvalidValue`");
});

test("a rule without sections has none, and one about what is missing has that kind", () => {
  const page = rulesPage([{ ...noGrey, sections: [], missing: true, violation: "OccurenceConstraintViolation" }]);
  expect(page).toContain("**Advice** · kind `EmptyValue` · code `OccurenceConstraintViolation`");
});

test("rules are under what they are about", () => {
  const page = rulesPage([member, requestedKeys, keyAccess, firstPeriod]);
  const headings = page.split("\n").filter((line) => line.startsWith("##"));
  expect(headings).toEqual([
    "## Rules between the fields of a message",
    "### first-period",
    "## Rules between a request and its confirmation",
    "### requested-keys",
    "## Rules about a configuration",
    "### key-access",
    "## Rules about one value",
    "### member",
    "## Rules about a frame",
  ]);
  expect(page).toContain("In [GetConfiguration](operations/get-configuration.md).");
});
