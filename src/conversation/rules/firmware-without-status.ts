import { firmwareWithoutStatus as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { hour, minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long the first report may take, once the firmware may be fetched. */
const patience = 10 * minute;

/** How far a time without a zone may lie ahead of UTC. */
const farthest = 14 * hour;

export const firmwareWithoutStatus: Rule = {
  record,
  watch: ({ deadlines }, report) => {
    let deadline: Deadline | undefined;
    /** The last report, which may stand before the answer. */
    let last = 0;

    return {
      sent: {
        FirmwareStatusNotification: ({ place }) => {
          last = place.frame;
          deadlines.met(deadline);
        },
      },
      answer: {
        UpdateFirmware: (answer) => {
          const { at, isZoned, asked } = answer;
          deadlines.met(deadline);
          // Without a time, nobody knows when it may be fetched.
          if (at === undefined || last > asked.place.frame) return;
          const wait = Math.max(0, Date.parse(asked.req.retrieveDate) - at + (isZoned ? 0 : farthest));
          deadline = deadlines.add(answer, wait + patience, () => {
            report(answer, "is followed by no FirmwareStatusNotification", { earlier: asked });
          });
        },
      },
    };
  },
};
