import { fullUpdateInfo } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { objectsIn, type RuleCase } from "./rule-case.js";

type Entry = { readonly idTagInfo?: object } | undefined;

export function keepsFullUpdateInfo(updateType: string | undefined, entries: readonly Entry[] | undefined): boolean {
  return updateType !== "Full" || entries?.some(lacksInfo) !== true;
}

export function checkFullUpdateInfo(
  r: Reader,
  updateType: string | undefined,
  entries: readonly Entry[] | undefined,
): void {
  if (entries === undefined || keepsFullUpdateInfo(updateType, entries)) return;
  for (let i = 0; i < entries.length; i++) {
    if (!lacksInfo(entries[i])) continue;
    breakRule(r, fullUpdateInfo, ["localAuthorizationList", i, "idTagInfo"], "is required in a Full update");
  }
}

/** An entry that was refused lacks nothing. */
function lacksInfo(entry: Entry): boolean {
  return entry !== undefined && entry.idTagInfo === undefined;
}

export const fullUpdateInfoCase: RuleCase = {
  keep: (o) =>
    o["updateType"] === "Full" && "localAuthorizationList" in o
      ? {
          ...o,
          localAuthorizationList: objectsIn(o, "localAuthorizationList").map((entry) => ({
            idTagInfo: { status: "Accepted" },
            ...entry,
          })),
        }
      : o,
  broken: (o) => ({ ...o, updateType: "Full", localAuthorizationList: [{ idTag: "CARD" }] }),
  path: ["localAuthorizationList", 0, "idTagInfo"],
};
