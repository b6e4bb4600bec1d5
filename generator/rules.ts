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

/** All of a record is written out, as what it lacks it could inherit from a polluted `Object.prototype`. */
function ruleConstant({ id, level, missing, sections, sentence, violation }: Rule): string {
  const parts = [
    `id: "${id}"`,
    `level: "${level}"`,
    `kind: "${missing ? "EmptyValue" : "InvalidValue"}"`,
    `violation: "${violation}"`,
  ];
  return `${doc(sections.length === 0 ? sentence : `${sentence} ${cite(...sections)}.`)}
    export const ${camelCase(id)} = { ${parts.join(", ")} } as const;`;
}
