import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §4.3: who does not know the vendor has no data for it. */
export function checkUnknownVendorData(r: Reader, status: string | undefined, data: string | undefined): void {
  if (status !== "UnknownVendorId" || data === undefined) return;
  violate(r, "data", breach("unknown-vendor-data", "must be left out when the status is UnknownVendorId"), data);
}
