import { uniqueIdTags } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";
import { objectsIn, type RuleCase } from "./rule-case.js";

export function checkUniqueIdTags(
  r: Reader,
  entries: readonly ({ readonly idTag?: string } | undefined)[] | undefined,
): void {
  if (entries === undefined || entries.length < 2) return;
  const seen = new Set<string>();
  for (let i = 0; i < entries.length; i++) {
    const given = entries[i]?.idTag;
    if (given === undefined) continue;
    const idTag = folded(given);
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
      const name = String(idTag).toLowerCase();
      if (seen.has(name)) return false;
      seen.add(name);
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
