import { concurrentTx } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkConcurrentTx(r: Reader, info: { readonly status?: string } | undefined): void {
  if (info?.status !== "ConcurrentTx") return;
  breakRule(r, concurrentTx, ["idTagInfo", "status"], "should be ConcurrentTx only in StartTransaction.conf");
}
