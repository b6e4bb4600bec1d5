import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/**
 * Errata 3.54: a Central System should give positive ids. Errata 3.18: −1 stands for an id that the Charge Point does
 * not know.
 */
export function checkTransactionIdSign(r: Reader, transactionId: number | undefined): void {
  if (transactionId === undefined || transactionId > 0) return;
  warn(r, "transactionId", breach("transaction-id-sign", `should be above 0, not ${transactionId}`));
}
