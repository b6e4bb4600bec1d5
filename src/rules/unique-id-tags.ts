import { uniqueIdTags } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { objectsIn, type RuleCase } from "./rule-case.js";

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
      breakRule(r, uniqueIdTags, ["localAuthorizationList", i, "idTag"], "stands in the list already");
    seen.add(idTag);
  }
}

export const uniqueIdTagsCase: RuleCase = {
  keep: (o) => {
    if (!("localAuthorizationList" in o)) return o;
    const seen = new Set<string>();
    const entries = objectsIn(o, "localAuthorizationList").filter(({ idTag }) => {
      const folded = String(idTag).toLowerCase();
      if (seen.has(folded)) return false;
      seen.add(folded);
      return true;
    });
    return { ...o, localAuthorizationList: entries };
  },
  broken: (o) => ({
    ...o,
    updateType: "Differential",
    localAuthorizationList: [{ idTag: "card" }, { idTag: "CARD" }],
  }),
  path: ["localAuthorizationList", 1, "idTag"],
};
