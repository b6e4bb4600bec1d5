import { resetWithoutBoot as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long stopping all transactions, and the start, may take. */
const patience = 10 * minute;

export const resetWithoutBoot: Rule = {
  record,
  watch: ({ deadlines }, report) => {
    let deadline: Deadline | undefined;

    return {
      sent: {
        BootNotification: () => {
          deadlines.met(deadline);
        },
      },
      answer: {
        Reset: (answer) => {
          if (answer.conf.status !== "Accepted") return;
          deadlines.met(deadline);
          deadline = deadlines.add(answer, patience, () => {
            report(answer, "was accepted, and no BootNotification follows", { earlier: answer.asked });
          });
        },
      },
    };
  },
};
