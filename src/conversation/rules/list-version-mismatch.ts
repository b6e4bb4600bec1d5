import { listVersionMismatch as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const listVersionMismatch: Rule = {
  record,
  watch: (_, report) => ({
    answer: {
      SendLocalList: (answer) => {
        const { listVersion, updateType } = answer.asked.req;
        if (answer.conf.status === "VersionMismatch" && updateType === "Differential")
          report(answer, `the update to version ${listVersion} does not fit the list of the Charge Point`, {
            earlier: answer.asked,
          });
      },
    },
  }),
};
