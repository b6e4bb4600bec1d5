import { callUnanswered as record } from "../../generated/conversation.js";
import type { Sender } from "../../log/frame.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Waiting } from "../seen.js";

/** How long an answer may take. */
const patience = minute;

/** How many CALLs are watched at the same time; the oldest are forgotten. */
const most = 200;

export const callUnanswered: Rule = {
  record,
  watch: (station, report) => {
    const open = new Map<number, { readonly waiting: Waiting; readonly deadline: Deadline }>();
    /** The newest CALL of each side that was answered: those before it should have been, too. */
    const lastAnswered = new Map<Sender | undefined, number>();
    /** A Charge Point that was rejected is not to answer. */
    const isSilent = ({ sender }: Waiting): boolean =>
      sender === "CentralSystem" && station.boot?.status === "Rejected";

    const miss = (waiting: Waiting): void => {
      open.delete(waiting.place.frame);
      report(waiting, "has no answer");
    };

    return {
      frame: ({ waiting, answered }) => {
        if (waiting !== undefined && !isSilent(waiting)) {
          const deadline = station.deadlines.add(waiting, patience, () => {
            // Not every log has answers.
            if (lastAnswered.size > 0) miss(waiting);
          });
          open.set(waiting.place.frame, { waiting, deadline });
          const oldest = open.keys().next();
          if (open.size > most && oldest.done !== true) open.delete(oldest.value);
        }
        if (answered === undefined) return;
        station.deadlines.met(open.get(answered.place.frame)?.deadline);
        open.delete(answered.place.frame);
        lastAnswered.set(answered.sender, answered.place.frame);
      },
      end: () => {
        for (const { waiting } of [...open.values()])
          if (waiting.place.frame < (lastAnswered.get(waiting.sender) ?? 0)) miss(waiting);
      },
    };
  },
};
