import { triggerWithoutMessage as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";
import type { SeenAnswer, SeenCall } from "../seen.js";
import { triggeredBy } from "../trigger.js";

/** How long the message may take. */
const patience = minute;

type Call = SeenCall<"TriggerMessage"> | SeenCall<"ExtendedTriggerMessage">;
type Answer = SeenAnswer<"TriggerMessage"> | SeenAnswer<"ExtendedTriggerMessage">;

/** What was triggered, from the CALL on: the message may stand before the answer. */
interface Triggered {
  readonly call: Call;
  readonly deadline: Deadline;
  accepted: Answer | undefined;
}

export const triggerWithoutMessage: Rule = {
  record,
  watch: ({ deadlines }, report) => {
    const triggered = new Map<string | undefined, Triggered>();
    const end = (action: string | undefined): void => {
      deadlines.met(triggered.get(action)?.deadline);
      triggered.delete(action);
    };

    const ask = (call: Call): void => {
      const action = triggeredBy(call);
      end(action);
      const deadline = deadlines.add(call, patience, () => {
        const { accepted } = triggered.get(action) ?? {};
        triggered.delete(action);
        if (accepted === undefined) return;
        const { connectorId } = call.req;
        report(accepted, `was accepted, and no ${action} follows`, { earlier: call, connectorId });
      });
      triggered.set(action, { call, deadline, accepted: undefined });
    };
    const answer = (seen: Answer): void => {
      const action = triggeredBy(seen.asked);
      const asked = triggered.get(action);
      if (asked?.call.place.frame !== seen.asked.place.frame) return;
      if (seen.conf.status === "Accepted") asked.accepted = seen;
      else end(action);
    };

    return {
      frame: ({ waiting }) => {
        if (waiting !== undefined && waiting.sender !== "CentralSystem") end(waiting.action);
      },
      call: { TriggerMessage: ask, ExtendedTriggerMessage: ask },
      answer: { TriggerMessage: answer, ExtendedTriggerMessage: answer },
    };
  },
};
