import { localListConflict } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkLocalListConflict(
  r: Reader,
  connectorId: number | undefined,
  errorCode: string | undefined,
): void {
  if (errorCode !== "LocalListConflict" || connectorId === undefined || connectorId === 0) return;
  const evidence = { expected: 0, received: connectorId };
  breakRule(r, localListConflict, "connectorId", "should be 0 for a LocalListConflict", evidence);
}
