import { diagnosticsWithoutStatus as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long the first report may take. */
const patience = 5 * minute;

export const diagnosticsWithoutStatus: Rule = {
  record,
  watch: ({ deadlines }, report) => {
    let deadline: Deadline | undefined;
    /** The last report, which may stand before the answer. */
    let last = 0;

    return {
      sent: {
        DiagnosticsStatusNotification: ({ place }) => {
          last = place.frame;
          deadlines.met(deadline);
        },
      },
      answer: {
        GetDiagnostics: (answer) => {
          const { fileName = "" } = answer.conf;
          if (fileName === "" || last > answer.asked.place.frame) return;
          deadlines.met(deadline);
          deadline = deadlines.add(answer, patience, () => {
            report(answer, "has a file, and no DiagnosticsStatusNotification follows", {
              earlier: answer.asked,
            });
          });
        },
      },
    };
  },
};
