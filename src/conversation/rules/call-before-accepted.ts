import { callBeforeAccepted as record } from "../../generated/conversation.js";
import type { Action } from "../../generated/operations/catalogue.js";
import type { Rule } from "../rule.js";
import type { SeenCall } from "../seen.js";

/** The progress of what a Central System may ask for while Pending; §4.4 and §4.5 ask for it. */
const progress: readonly Action[] = [
  "DiagnosticsStatusNotification",
  "FirmwareStatusNotification",
  "LogStatusNotification",
  "SignedFirmwareStatusNotification",
];

export const callBeforeAccepted: Rule = {
  record,
  watch: (station, report) => {
    /** The first CALL after a BootNotification that has no answer yet. */
    let early: SeenCall | undefined;
    /** The BootNotification since which one was reported. */
    let reportedFor: number | undefined;
    const tell = (call: SeenCall, words: string): void => {
      report(call, `is sent ${words}`, { earlier: station.boot?.seen });
      reportedFor = station.boots;
    };
    const isAskedFor = (action: Action): boolean =>
      station.boot?.status === "Pending" && (station.triggered.has(action) || progress.includes(action));

    return {
      anyCall: (call) => {
        const { boot, boots } = station;
        if (call.action === "BootNotification") early = undefined;
        if (boot === undefined || reportedFor === boots) return;
        if (call.sender !== "ChargePoint" || call.action === "BootNotification") return;
        if (boot.status === undefined) early ??= call;
        else if (boot.status !== "Accepted" && !isAskedFor(call.action))
          tell(call, `though BootNotification was answered with ${boot.status}`);
      },
      answer: {
        // Only with its answer is it sure that the log has them.
        BootNotification: () => {
          if (early !== undefined && reportedFor !== station.boots)
            tell(early, "before BootNotification has its answer");
          early = undefined;
        },
      },
    };
  },
};
