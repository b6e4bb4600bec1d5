import { logTimeOrder } from "../generated/rules.js";
import { moments } from "../reading/date-time.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsLogTimeOrder(oldest: string | undefined, latest: string | undefined): boolean {
  return oldest === undefined || latest === undefined || moments.compare(latest, oldest) >= 0;
}

export function checkLogTimeOrder(r: Reader, oldest: string | undefined, latest: string | undefined): void {
  if (oldest === undefined || latest === undefined || keepsLogTimeOrder(oldest, latest)) return;
  const words = `should not be earlier than oldestTimestamp, ${oldest}`;
  breakRule(r, logTimeOrder, "latestTimestamp", words, { expected: oldest, received: latest });
}
