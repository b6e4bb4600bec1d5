import { keyNamed, readValue } from "../../configuration/read.js";
import { configurationValue as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const configurationValue: Rule = {
  record,
  watch: (_, report) => ({
    answer: {
      GetConfiguration: (answer) => {
        for (const { key, value } of answer.conf.configurationKey ?? []) {
          const known = keyNamed(key);
          // What is only written is a secret, and no value of it is looked at.
          if (known === undefined || known.accessibility === "W" || value === undefined) continue;
          const result = readValue(known, value);
          if (!result.ok) report(answer, `${known.key} ${result.issues[0]?.message ?? ""}`, { earlier: answer.asked });
        }
      },
    },
  }),
};
