import { clearById } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkClearById(
  r: Reader,
  id: number | undefined,
  connectorId: number | undefined,
  purpose: string | undefined,
  stackLevel: number | undefined,
): void {
  if (id === undefined || (connectorId === undefined && purpose === undefined && stackLevel === undefined)) return;
  breakRule(r, clearById, "id", "should stand alone: it names a single profile");
}
