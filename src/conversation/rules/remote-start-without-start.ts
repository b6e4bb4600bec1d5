import { remoteStartWithoutStart as record } from "../../generated/conversation.js";
import { folded } from "../../reading/text.js";
import type { Deadline } from "../deadlines.js";
import { minute, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { SeenAnswer } from "../seen.js";

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
      for (const [answer, deadline] of [...waiting]) {
        if (!isMet(answer)) continue;
        deadlines.met(deadline);
        waiting.delete(answer);
      }
    };

    return {
      call: {
        StartTransaction: ({ req }) => {
          end(
            ({ asked }) =>
              folded(asked.req.idTag) === folded(req.idTag) &&
              (asked.req.connectorId ?? req.connectorId) === req.connectorId,
          );
        },
        // After a start, nothing is expected of what was asked before.
        BootNotification: () => {
          end(() => true);
        },
      },
      answer: {
        RemoteStartTransaction: (answer) => {
          if (answer.conf.status !== "Accepted" || waiting.size >= most) return;
          const timeout = (station.numberOf("ConnectionTimeOut") ?? usual) * second;
          const { connectorId } = answer.asked.req;
          const deadline = deadlines.add(answer, timeout + slack, () => {
            waiting.delete(answer);
            report(answer, "RemoteStartTransaction was accepted, and no transaction starts", {
              earlier: answer.asked,
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
