import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §7.7: connector 0, the whole Charge Point, is Available, Unavailable or Faulted. */
export function checkChargePointStatus(r: Reader, connectorId: number | undefined, status: string | undefined): void {
  if (connectorId !== 0 || status === undefined) return;
  if (status === "Available" || status === "Unavailable" || status === "Faulted") return;
  violate(
    r,
    "status",
    breach("charge-point-status", `must be Available, Unavailable or Faulted for connector 0, not ${status}`),
    status,
  );
}
