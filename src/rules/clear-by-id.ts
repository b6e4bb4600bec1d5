import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** Errata 3.26: an id names one profile, and leaves nothing to narrow down. */
export function checkClearById(
  r: Reader,
  id: number | undefined,
  connectorId: number | undefined,
  purpose: string | undefined,
  stackLevel: number | undefined,
): void {
  if (id === undefined || (connectorId === undefined && purpose === undefined && stackLevel === undefined)) return;
  warn(r, "id", breach("clear-by-id", "should stand alone: it names a single profile"));
}
