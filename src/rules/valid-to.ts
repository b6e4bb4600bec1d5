import { validTo } from "../generated/rules.js";
import { moments } from "../reading/date-time.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsValidTo(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || moments.compare(to, from) > 0;
}

export function checkValidTo(r: Reader, from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined || keepsValidTo(from, to)) return;
  breakRule(r, validTo, "validTo", `should be later than validFrom, ${from}`, { expected: from, received: to });
}
