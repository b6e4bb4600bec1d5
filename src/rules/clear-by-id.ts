import { clearById } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsClearById(
  id: number | undefined,
  connectorId: number | undefined,
  purpose: string | undefined,
  stackLevel: number | undefined,
): boolean {
  return id === undefined || (connectorId === undefined && purpose === undefined && stackLevel === undefined);
}

export function checkClearById(
  r: Reader,
  id: number | undefined,
  connectorId: number | undefined,
  purpose: string | undefined,
  stackLevel: number | undefined,
): void {
  if (keepsClearById(id, connectorId, purpose, stackLevel)) return;
  breakRule(r, clearById, "id", "should stand alone: it names a single profile");
}
