import { transactionIdSign } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkTransactionIdSign(r: Reader, received: number | undefined): void {
  if (received === undefined || received > 0) return;
  const evidence = { expected: { least: 1 }, received };
  breakRule(r, transactionIdSign, "transactionId", `should be above 0, not ${received}`, evidence);
}

/** The same for what a Charge Point sends, which never learned the identifier when it is −1. */
export function checkTransactionIdOfCharger(r: Reader, received: number | undefined): void {
  if (received !== -1) checkTransactionIdSign(r, received);
}
