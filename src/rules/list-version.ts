import { listVersion } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import type { RuleCase } from "./rule-case.js";

export function keepsListVersion(received: number | undefined): boolean {
  return received !== 0 && received !== -1;
}

export function checkListVersion(r: Reader, received: number | undefined): void {
  if (received === undefined || keepsListVersion(received)) return;
  breakRule(r, listVersion, "listVersion", `must be neither 0 nor -1, not ${received}`, { received });
}

export const listVersionCase: RuleCase = {
  keep: (o) => (Number(o["listVersion"]) > 0 ? o : { ...o, listVersion: 1 }),
  broken: (o) => ({ ...o, listVersion: 0 }),
  path: ["listVersion"],
};
