import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §7.2: an idTag is found to be in use only where a transaction starts. */
export function checkConcurrentTx(r: Reader, info: { readonly status?: string } | undefined): void {
  if (info?.status === "ConcurrentTx") warn(r, ["idTagInfo", "status"], finding());
}

/** The same for the entries of a local list. */
export function checkConcurrentTxInList(
  r: Reader,
  entries: readonly ({ readonly idTagInfo?: { readonly status?: string } } | undefined)[] | undefined,
): void {
  if (entries === undefined) return;
  for (let i = 0; i < entries.length; i++) {
    if (entries[i]?.idTagInfo?.status === "ConcurrentTx")
      warn(r, ["localAuthorizationList", i, "idTagInfo", "status"], finding());
  }
}

const finding = () => breach("concurrent-tx", "should be ConcurrentTx only in StartTransaction.conf");
