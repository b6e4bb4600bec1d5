import { profileTransaction } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { type RuleCase, without } from "./rule-case.js";

export function keepsProfileTransaction(purpose: string | undefined, transactionId: number | undefined): boolean {
  return transactionId === undefined || purpose === undefined || purpose === "TxProfile";
}

export function checkProfileTransaction(
  r: Reader,
  purpose: string | undefined,
  transactionId: number | undefined,
): void {
  if (transactionId === undefined || keepsProfileTransaction(purpose, transactionId)) return;
  breakRule(r, profileTransaction, "transactionId", "is for a TxProfile only", { received: transactionId });
}

export const profileTransactionCase: RuleCase = {
  keep: (o) => (o["chargingProfilePurpose"] === "TxProfile" ? o : without(o, "transactionId")),
  broken: (o) => ({ ...o, chargingProfilePurpose: "TxDefaultProfile", transactionId: 1 }),
  path: ["transactionId"],
};
