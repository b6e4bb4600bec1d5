import { mainMeterTransaction } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsMainMeterTransaction(connectorId: number | undefined, transactionId: number | undefined): boolean {
  return connectorId !== 0 || transactionId === undefined;
}

export function checkMainMeterTransaction(
  r: Reader,
  connectorId: number | undefined,
  transactionId: number | undefined,
): void {
  if (transactionId === undefined || keepsMainMeterTransaction(connectorId, transactionId)) return;
  breakRule(r, mainMeterTransaction, "transactionId", "should be left out for connector 0, the main meter", {
    received: transactionId,
  });
}
