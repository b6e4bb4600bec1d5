import type { BetweenRule } from "../spec/language.js";
import { doc } from "./module.js";
import { camelCase } from "./names.js";
import { cite } from "./sources.js";

/** `src/generated/conversation.ts`: the union of all ids of rules between messages, and a record of each. */
export function conversationFile(rules: readonly BetweenRule[]): string {
  const ids = rules.map(({ id }) => id).sort();
  return [
    "// Generated from spec/conversation.ts by `npm run generate`.",
    `${doc("The identity of a rule between messages. The rules are described in docs/reference/conversation.md.")}
    export type ConversationRule =\n${ids.map((id) => `| "${id}"`).join("\n")};`,
    ...rules.map(
      ({ id, level, sections, sentence }) =>
        `${doc(`${sentence} ${cite(...sections)}.`)}
    export const ${camelCase(id)} = { id: "${id}", level: "${level}", sections: "${cite(...sections)}" } as const;`,
    ),
  ].join("\n\n");
}
