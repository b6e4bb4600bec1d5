import { keyNamed, readValue } from "../../configuration/read.js";
import { configurationValue as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const configurationValue: Rule = {
  record,
  watch: (_, report) => {
    /** The keys whose value was reported: it is asked for again and again. */
    const reported = new Set<string>();

    return {
      answer: {
        GetConfiguration: (answer) => {
          for (const { key, value } of answer.conf.configurationKey ?? []) {
            const known = keyNamed(key);
            // What is only written is a secret, and no value of it is looked at.
            if (known === undefined || known.accessibility === "W" || value === undefined) continue;
            const result = readValue(known, value);
            if (result.ok) reported.delete(known.key);
            else if (!reported.has(known.key)) {
              reported.add(known.key);
              report(answer, `${known.key} ${result.issues[0]?.message ?? ""}`, { earlier: answer.asked });
            }
          }
        },
      },
    };
  },
};
