import { fullUpdateInfo } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { objectsIn, type RuleCase } from "./rule-case.js";

export function checkFullUpdateInfo(
  r: Reader,
  updateType: string | undefined,
  entries: readonly ({ readonly idTagInfo?: object } | undefined)[] | undefined,
): void {
  if (updateType !== "Full" || entries === undefined) return;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined || entry.idTagInfo !== undefined) continue;
    breakRule(r, fullUpdateInfo, ["localAuthorizationList", i, "idTagInfo"], "is required in a Full update");
  }
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
