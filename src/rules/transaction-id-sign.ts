import { transactionIdSign } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsTransactionIdSign(received: number | undefined): boolean {
  return received === undefined || received > 0;
}

export function checkTransactionIdSign(r: Reader, received: number | undefined): void {
  if (received === undefined || keepsTransactionIdSign(received)) return;
  const evidence = { expected: { least: 1 }, received };
  breakRule(r, transactionIdSign, "transactionId", `should be above 0, not ${received}`, evidence);
}

export function keepsTransactionIdOfCharger(received: number | undefined): boolean {
  return received === -1 || keepsTransactionIdSign(received);
}

/** The same for what a Charge Point sends, which never learned the identifier when it is −1. */
export function checkTransactionIdOfCharger(r: Reader, received: number | undefined): void {
  if (!keepsTransactionIdOfCharger(received)) checkTransactionIdSign(r, received);
}
