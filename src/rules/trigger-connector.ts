import { triggerConnector } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsTriggerConnector(connectorId: number | undefined): boolean {
  return connectorId !== 0;
}

export function checkTriggerConnector(r: Reader, connectorId: number | undefined): void {
  if (connectorId === undefined || keepsTriggerConnector(connectorId)) return;
  const evidence = { expected: { least: 1 }, received: connectorId };
  breakRule(r, triggerConnector, "connectorId", "should be above 0, or left out", evidence);
}
