import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §6.51 against §5.17: a trigger is for a connector above 0, or for the whole Charge Point when it names none. */
export function checkTriggerConnector(r: Reader, connectorId: number | undefined): void {
  if (connectorId === 0) warn(r, "connectorId", breach("trigger-connector", "should be above 0, or left out"));
}
