import { triggerWithoutMessage as record } from "../../generated/conversation.js";
import type { Action } from "../../generated/operations/catalogue.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long the message may take. */
const patience = minute;

export const triggerWithoutMessage: Rule = {
  record,
  watch: ({ deadlines }, report) => {
    const waiting = new Map<Action, Deadline>();

    return {
      anyCall: ({ action, sender }) => {
        if (sender === "CentralSystem") return;
        deadlines.met(waiting.get(action));
        waiting.delete(action);
      },
      answer: {
        TriggerMessage: (answer) => {
          const { requestedMessage, connectorId } = answer.asked.req;
          if (answer.conf.status !== "Accepted") return;
          deadlines.met(waiting.get(requestedMessage));
          const deadline = deadlines.add(answer, patience, () => {
            waiting.delete(requestedMessage);
            report(answer, `TriggerMessage was accepted, and no ${requestedMessage} follows`, {
              earlier: answer.asked,
              connectorId,
            });
          });
          waiting.set(requestedMessage, deadline);
        },
      },
    };
  },
};
