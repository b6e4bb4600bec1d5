import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** Errata 3.56: only a Recurring profile recurs. */
export function checkRecurrencyKind(r: Reader, kind: string | undefined, recurrency: string | undefined): void {
  if (recurrency === undefined || kind === undefined || kind === "Recurring") return;
  violate(r, "recurrencyKind", breach("recurrency-kind", "is for a Recurring profile only"), recurrency);
}
