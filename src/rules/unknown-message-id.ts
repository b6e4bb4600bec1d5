import { unknownMessageId } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkUnknownMessageId(
  r: Reader,
  { messageId }: { readonly messageId?: string },
  { status }: { readonly status: string },
): void {
  if (messageId !== undefined || status !== "UnknownMessageId") return;
  const words = "should not be UnknownMessageId, as the request has no messageId";
  breakRule(r, unknownMessageId, "status", words, { received: status });
}
