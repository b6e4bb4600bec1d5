import { concurrentTx } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsConcurrentTx(info: { readonly status?: string } | undefined): boolean {
  return info?.status !== "ConcurrentTx";
}

export function checkConcurrentTx(r: Reader, info: { readonly status?: string } | undefined): void {
  if (keepsConcurrentTx(info)) return;
  breakRule(r, concurrentTx, ["idTagInfo", "status"], "should be ConcurrentTx only in StartTransaction.conf");
}
