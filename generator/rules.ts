import type { Rule } from "../spec/language.js";
import { doc } from "./module.js";
import { camelCase } from "./names.js";
import { cite } from "./sources.js";

/** `src/generated/rules.ts`: the union of all ids, and what the code needs of each rule. It imports nothing. */
export function rulesFile(rules: readonly Rule[]): string {
  const ids = rules.map(({ id }) => id).sort();
  return [
    "// Generated from spec/rules.ts by `npm run generate`.",
    `${doc(
      "The identity of a rule: why something is refused, or advised against. The rules are described in docs/reference/rules.md.",
    )}
    export type Rule =\n${ids.map((id) => `| "${id}"`).join("\n")};`,
    ...rules.map(ruleConstant),
  ].join("\n\n");
}

/** What holds for most rules is left out, as every bundle carries what is there. */
function ruleConstant({ id, level, missing, sections, sentence, violation }: Rule): string {
  const usual = missing ? "OccurenceConstraintViolation" : "PropertyConstraintViolation";
  const parts = [
    `id: "${id}"`,
    ...(level === "error" ? [] : [`level: "${level}"`]),
    ...(missing ? [`kind: "EmptyValue"`] : []),
    ...(violation === usual ? [] : [`violation: "${violation}"`]),
  ];
  return `${doc(sections.length === 0 ? sentence : `${sentence} ${cite(...sections)}.`)}
    export const ${camelCase(id)} = { ${parts.join(", ")} } as const;`;
}
