import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §6.41, §7.28: a list has one entry per idTag, upper and lower case being the same. */
export function checkUniqueIdTags(
  r: Reader,
  entries: readonly ({ readonly idTag?: string } | undefined)[] | undefined,
): void {
  if (entries === undefined || entries.length < 2) return;
  const seen = new Set<string>();
  for (let i = 0; i < entries.length; i++) {
    const idTag = entries[i]?.idTag?.toLowerCase();
    if (idTag === undefined) continue;
    if (seen.has(idTag))
      violate(r, ["localAuthorizationList", i, "idTag"], breach("unique-id-tags", "stands in the list already"));
    seen.add(idTag);
  }
}
