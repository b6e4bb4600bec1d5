import { idUsedAgain as record } from "../../generated/conversation.js";
import type { Sender } from "../../log/frame.js";
import type { Rule } from "../rule.js";
import { isNoJson } from "../verdict.js";

/** What the ids begin with of those who count their CALLs. */
const beginnings: readonly (string | undefined)[] = ["0", "1"];

export const idUsedAgain: Rule = {
  record,
  watch: (_, report) => {
    /** The id that each side used last, and the CALL from which on it counts: on each connection, some begin again. */
    const counts = new Map<Sender | undefined, { readonly last: string | undefined; readonly since: number }>();

    return {
      frame: (seen) => {
        const { waiting, sameId, place, verdict } = seen;
        if (waiting === undefined) return;
        const before = counts.get(waiting.sender);
        const begins = beginnings.includes(verdict.id) && before?.last !== verdict.id;
        const since = begins ? place.frame : (before?.since ?? 0);
        counts.set(waiting.sender, { last: verdict.id, since });
        // After a start, too, ids may be used again.
        if (sameId === undefined || isNoJson(verdict) || sameId.frame < since || waiting.action === "BootNotification")
          return;
        report(seen, "has the id of another CALL that the same side sent before", { earlier: { place: sameId } });
      },
    };
  },
};
