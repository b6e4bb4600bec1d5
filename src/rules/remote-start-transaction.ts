import { remoteStartTransaction } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { anyTxProfile, objectIn, type RuleCase, without } from "./rule-case.js";

export function keepsRemoteStartTransaction(profile: { readonly transactionId?: number } | undefined): boolean {
  return profile?.transactionId === undefined;
}

export function checkRemoteStartTransaction(r: Reader, profile: { readonly transactionId?: number } | undefined): void {
  const received = profile?.transactionId;
  if (received === undefined || keepsRemoteStartTransaction(profile)) return;
  const path = ["chargingProfile", "transactionId"];
  breakRule(r, remoteStartTransaction, path, "must be left out of a remote start", { received });
}

export const remoteStartTransactionCase: RuleCase = {
  keep: (o) =>
    "chargingProfile" in o ? { ...o, chargingProfile: without(objectIn(o, "chargingProfile"), "transactionId") } : o,
  broken: (o) => ({ ...o, chargingProfile: { ...anyTxProfile, transactionId: 1 } }),
  path: ["chargingProfile", "transactionId"],
};
