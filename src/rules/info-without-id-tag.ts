import { infoWithoutIdTag } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkInfoWithoutIdTag(
  r: Reader,
  { idTag }: { readonly idTag?: string },
  { idTagInfo }: { readonly idTagInfo?: object },
): void {
  if (idTag !== undefined || idTagInfo === undefined) return;
  breakRule(r, infoWithoutIdTag, "idTagInfo", "should be left out, as the request has no idTag");
}
