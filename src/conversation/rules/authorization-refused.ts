import { authorizationRefused as record } from "../../generated/conversation.js";
import type { IdTagInfo } from "../../generated/types/id-tag-info.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const authorizationRefused: Rule = {
  record,
  watch: (_, report) => {
    const look = (answer: Seen & { readonly asked: Seen; readonly conf: { readonly idTagInfo?: IdTagInfo } }): void => {
      const status = answer.conf.idTagInfo?.status ?? "Accepted";
      if (status !== "Accepted") report(answer, `the idTag is refused: ${status}`, { earlier: answer.asked });
    };
    return { answer: { Authorize: look, StartTransaction: look, StopTransaction: look } };
  },
};
