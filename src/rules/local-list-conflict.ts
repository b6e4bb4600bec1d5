import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §7.6 implies: the list belongs to the whole Charge Point, so a conflict with it is reported for connector 0. */
export function checkLocalListConflict(
  r: Reader,
  connectorId: number | undefined,
  errorCode: string | undefined,
): void {
  if (errorCode !== "LocalListConflict" || connectorId === undefined || connectorId === 0) return;
  warn(r, "connectorId", breach("local-list-conflict", "should be 0 for a LocalListConflict"));
}
