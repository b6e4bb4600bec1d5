import { lack } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §7.1: a full list says about every idTag whether it is authorised. */
export function checkFullUpdateInfo(
  r: Reader,
  updateType: string | undefined,
  entries: readonly ({ readonly idTagInfo?: object } | undefined)[] | undefined,
): void {
  if (updateType !== "Full" || entries === undefined) return;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined || entry.idTagInfo !== undefined) continue;
    violate(r, ["localAuthorizationList", i, "idTagInfo"], lack("full-update-info", "is required in a Full update"));
  }
}
