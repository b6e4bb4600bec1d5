import { firmwareWithoutStatus as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long the first report may take, once the firmware may be fetched. */
const patience = 10 * minute;

export const firmwareWithoutStatus: Rule = {
  record,
  watch: ({ deadlines }, report) => {
    let deadline: Deadline | undefined;

    return {
      call: {
        FirmwareStatusNotification: () => {
          deadlines.met(deadline);
        },
      },
      answer: {
        UpdateFirmware: (answer) => {
          const { at } = answer;
          const wait = at === undefined ? 0 : Math.max(0, Date.parse(answer.asked.req.retrieveDate) - at);
          deadlines.met(deadline);
          deadline = deadlines.add(answer, wait + patience, () => {
            report(answer, "no FirmwareStatusNotification follows UpdateFirmware", { earlier: answer.asked });
          });
        },
      },
    };
  },
};
