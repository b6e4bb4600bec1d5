import { expect, test } from "vitest";

import { rule } from "../spec/language.js";
import { noGrey } from "../tests/made-up.js";
import { rulesFile } from "./rules.js";

const missing = rule("a-missing", { scope: "value", sections: [], sentence: "A is there.", missing: true });
const usual = rule("b", { scope: "value", sections: ["§1"], sentence: "B is right." });
const formation = rule("c", { scope: "value", sections: ["§2"], sentence: "C.", violation: "FormationViolation" });

test("the ids are a union in the order of the alphabet", () => {
  expect(rulesFile([usual, missing])).toContain('export type Rule =\n| "a-missing"\n| "b";');
});

test("a rule has its level, its kind and its violation", () => {
  const text = rulesFile([noGrey, missing, usual, formation]);
  expect(text).toContain(
    '/** Grey is no colour. OCPP 1.6 §9.5, errata 9.6. */\n    export const noGrey = { id: "no-grey", level: "advice", kind: "InvalidValue", violation: "PropertyConstraintViolation" } as const;',
  );
  expect(text).toContain(
    '/** A is there. */\n    export const aMissing = { id: "a-missing", level: "error", kind: "EmptyValue", violation: "OccurenceConstraintViolation" } as const;',
  );
  expect(rulesFile([{ ...noGrey, level: "sender" }])).toContain(
    'export const noGrey = { id: "no-grey", level: "sender", kind: "InvalidValue", violation: "PropertyConstraintViolation" } as const;',
  );
  expect(text).toContain(
    'export const b = { id: "b", level: "error", kind: "InvalidValue", violation: "PropertyConstraintViolation" } as const;',
  );
  expect(text).toContain(
    'export const c = { id: "c", level: "error", kind: "InvalidValue", violation: "FormationViolation" } as const;',
  );
});

test("the file imports nothing", () => {
  expect(rulesFile([noGrey])).not.toContain("import");
});
