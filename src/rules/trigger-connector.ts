import { triggerConnector } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkTriggerConnector(r: Reader, connectorId: number | undefined): void {
  if (connectorId !== 0) return;
  const evidence = { expected: { least: 1 }, received: connectorId };
  breakRule(r, triggerConnector, "connectorId", "should be above 0, or left out", evidence);
}
