import { remoteStartWithoutStart as record } from "../../generated/conversation.js";
import { folded } from "../../reading/text.js";
import type { Deadline } from "../deadlines.js";
import { minute, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { SeenAnswer, SeenCall } from "../seen.js";

/** What is added to ConnectionTimeOut, which is counted from the start of Preparing. */
const slack = minute;

/** ConnectionTimeOut where it is not known, in seconds. */
const usual = 180;

/** How many remote starts of a station wait at the same time. */
const most = 100;

export const remoteStartWithoutStart: Rule = {
  record,
  watch: (station, report) => {
    const { deadlines } = station;
    const waiting = new Map<SeenAnswer<"RemoteStartTransaction">, Deadline>();
    const end = (isMet: (answer: SeenAnswer<"RemoteStartTransaction">) => boolean): void => {
      for (const answer of [...waiting.keys()]) {
        if (!isMet(answer)) continue;
        deadlines.met(waiting.get(answer));
        waiting.delete(answer);
      }
    };

    return {
      sent: {
        // Nothing is expected any more of what was asked before it.
        BootNotification: () => {
          end(() => true);
        },
        StartTransaction: ({ isRead }) => {
          // One that cannot be read may be any.
          if (!isRead) end(() => true);
        },
      },
      call: {
        StartTransaction: (start) => {
          end(({ asked }) => isStartOf(start, asked));
        },
      },
      answer: {
        RemoteStartTransaction: (answer) => {
          if (answer.conf.status !== "Accepted" || waiting.size >= most) return;
          const { asked } = answer;
          // The start may be reported before the answer.
          if (station.transactions.running.some(({ start }) => start !== undefined && isStartOf(start, asked))) return;
          const timeout = (station.numberOf("ConnectionTimeOut") ?? usual) * second;
          const { connectorId } = asked.req;
          const deadline = deadlines.add(answer, timeout + slack, () => {
            waiting.delete(answer);
            report(answer, "was accepted, and no transaction starts", {
              earlier: asked,
              connectorId,
            });
          });
          waiting.set(answer, deadline);
        },
        // What was refused does not start.
        Authorize: ({ asked: { req }, conf }) => {
          if (conf.idTagInfo.status !== "Accepted") end(({ asked }) => folded(asked.req.idTag) === folded(req.idTag));
        },
      },
    };
  },
};

function isStartOf(start: SeenCall<"StartTransaction">, asked: SeenCall<"RemoteStartTransaction">): boolean {
  const { idTag, connectorId } = asked.req;
  const isLater = start.place.frame > asked.place.frame;
  return (
    isLater &&
    folded(idTag) === folded(start.req.idTag) &&
    (connectorId ?? start.req.connectorId) === start.req.connectorId
  );
}
