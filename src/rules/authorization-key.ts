import { authorizationKey } from "../generated/rules.js";
import { breakRule, type Reader, type Where } from "../reading/reader.js";
import type { RuleCase } from "./rule-case.js";

const hexDigits = /^[\da-f]{0,40}$/i;

export function keepsAuthorizationKey(key: string | undefined, value: string | undefined): boolean {
  return key?.toLowerCase() !== "authorizationkey" || value === undefined || hexDigits.test(value);
}

/** Nothing of the value is shown. */
export function checkAuthorizationKey(
  r: Reader,
  key: string | undefined,
  value: string | undefined,
  where: Where = "value",
): void {
  if (keepsAuthorizationKey(key, value)) return;
  breakRule(r, authorizationKey, where, "must be at most 40 hexadecimal digits", { expected: { most: 40 } });
}

export const authorizationKeyCase: RuleCase = {
  keep: (o) => (String(o["key"]).toLowerCase() === "authorizationkey" ? { ...o, key: "HeartbeatInterval" } : o),
  broken: (o) => ({ ...o, key: "authorizationKey", value: "no digits" }),
  path: ["value"],
};
