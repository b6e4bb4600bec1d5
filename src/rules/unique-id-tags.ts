import { uniqueIdTags } from "../generated/rules.js";
import { append } from "../reading/own.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";
import { objectsIn, type RuleCase } from "./rule-case.js";

type Entries = readonly ({ readonly idTag?: string } | undefined)[] | undefined;

export function keepsUniqueIdTags(entries: Entries): boolean {
  return repeatedIn(entries).length === 0;
}

export function checkUniqueIdTags(r: Reader, entries: Entries): void {
  for (const i of repeatedIn(entries))
    breakRule(r, uniqueIdTags, ["localAuthorizationList", i, "idTag"], "stands in the list already");
}

const none: readonly number[] = [];

/** The places of the identifiers that the list had before. */
function repeatedIn(entries: Entries): readonly number[] {
  if (entries === undefined || entries.length < 2) return none;
  const repeated: number[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < entries.length; i++) {
    const given = entries[i]?.idTag;
    if (given === undefined) continue;
    const idTag = folded(given);
    if (seen.has(idTag)) append(repeated, i);
    seen.add(idTag);
  }
  return repeated;
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
