import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §7.8: only a TxProfile belongs to a transaction. */
export function checkProfileTransaction(
  r: Reader,
  purpose: string | undefined,
  transactionId: number | undefined,
): void {
  if (transactionId === undefined || purpose === undefined || purpose === "TxProfile") return;
  violate(r, "transactionId", breach("profile-transaction", "is for a TxProfile only"), transactionId);
}
