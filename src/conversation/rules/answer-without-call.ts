import { answerWithoutCall as record } from "../../generated/conversation.js";
import { append } from "../../reading/own.js";
import type { Rule } from "../rule.js";
import { type Seen, traceOf } from "../seen.js";

/** How many answers are held at most until another one is matched. */
const mostHeld = 20;

export const answerWithoutCall: Rule = {
  record,
  watch: (_, report) => {
    /** The first ones: if the newest line of the log is the first, their CALLs are still to come. */
    let held: Seen[] | undefined = [];

    const say = (seen: Seen): void => {
      report(seen, "answers no CALL that was seen before it");
    };
    const sayHeld = (): void => {
      for (const seen of held ?? []) say(seen);
      held = undefined;
    };

    return {
      frame: (seen) => {
        const { verdict, answered, answeredBefore } = seen;
        if (answered !== undefined) sayHeld();
        if (verdict.verdict !== "unmatched" || answered !== undefined || answeredBefore !== undefined) return;
        if (held === undefined) say(seen);
        else append(held, traceOf(seen));
        if (held?.length === mostHeld) sayHeld();
      },
      end: sayHeld,
    };
  },
};
