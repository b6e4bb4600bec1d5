import { fullUpdateMismatch } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkFullUpdateMismatch(
  r: Reader,
  { updateType }: { readonly updateType: string },
  { status }: { readonly status: string },
): void {
  if (updateType !== "Full" || status !== "VersionMismatch") return;
  breakRule(r, fullUpdateMismatch, "status", "should not be VersionMismatch for a Full update", { received: status });
}
