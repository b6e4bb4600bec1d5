import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/**
 * Errata 3.52: 0 says that there is no list and −1 that there is no support for one, so a list that is sent has a
 * higher version.
 */
export function checkListVersion(r: Reader, version: number | undefined): void {
  if (version === undefined || version > 0) return;
  violate(r, "listVersion", breach("list-version", `must be above 0, not ${version}`), version);
}
