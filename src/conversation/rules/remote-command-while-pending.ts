import { remoteCommandWhilePending as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { SeenCall } from "../seen.js";

export const remoteCommandWhilePending: Rule = {
  record,
  watch: (station, report) => {
    const look = (call: SeenCall): void => {
      const { boot } = station;
      if (boot?.status === "Pending") report(call, "is sent while the Charge Point is Pending", { earlier: boot.seen });
    };
    return { call: { RemoteStartTransaction: look, RemoteStopTransaction: look } };
  },
};
