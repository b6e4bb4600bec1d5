import { expect, test } from "vitest";

import { camelCase, kebabCase, localName, lowerFirst, memberName, membersName, upperFirst } from "./names.js";

test("names of files", () => {
  expect(["StartTransaction", "CiString20Type", "AnyURI", "Reset"].map(kebabCase)).toEqual([
    "start-transaction",
    "ci-string20-type",
    "any-uri",
    "reset",
  ]);
});

test("names in code", () => {
  expect([lowerFirst("AnyURI"), upperFirst("idTag"), membersName("Phase"), camelCase("first-period")]).toEqual([
    "anyURI",
    "IdTag",
    "membersOfPhase",
    "firstPeriod",
  ]);
  expect([memberName("Energy.Active.Import.Register"), memberName("L1-N")]).toEqual([
    "EnergyActiveImportRegister",
    "L1N",
  ]);
});

test("a field has a variable of its name, unless the name has another use", () => {
  expect(["idTag", "status", "location"].map(localName)).toEqual(["idTag", "status", "location"]);
  expect(["message", "input", "o", "default", "r", "at", "class", "await", "optional"].map(localName)).toEqual([
    "messageField",
    "inputField",
    "oField",
    "defaultField",
    "rField",
    "atField",
    "classField",
    "awaitField",
    "optionalField",
  ]);
});
