import { concurrentTx } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkConcurrentTx(r: Reader, info: { readonly status?: string } | undefined): void {
  if (info?.status === "ConcurrentTx") breakRule(r, concurrentTx, ["idTagInfo", "status"], words);
}

/** The same for the entries of a local list. */
export function checkConcurrentTxInList(
  r: Reader,
  entries: readonly ({ readonly idTagInfo?: { readonly status?: string } } | undefined)[] | undefined,
): void {
  if (entries === undefined) return;
  for (let i = 0; i < entries.length; i++) {
    if (entries[i]?.idTagInfo?.status === "ConcurrentTx")
      breakRule(r, concurrentTx, ["localAuthorizationList", i, "idTagInfo", "status"], words);
  }
}

const words = "should be ConcurrentTx only in StartTransaction.conf";
