import { profileConnector } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { anyTxProfile, objectIn, type RuleCase } from "./rule-case.js";

type Profile = { readonly chargingProfilePurpose?: string } | undefined;

export function keepsProfileConnector(connectorId: number | undefined, profile: Profile): boolean {
  const purpose = profile?.chargingProfilePurpose;
  if (connectorId === 0) return purpose !== "TxProfile";
  return connectorId === undefined || purpose !== "ChargePointMaxProfile";
}

export function checkProfileConnector(r: Reader, connectorId: number | undefined, profile: Profile): void {
  if (connectorId === undefined || keepsProfileConnector(connectorId, profile)) return;
  if (connectorId === 0) {
    const evidence = { expected: { least: 1 }, received: connectorId };
    breakRule(r, profileConnector, "connectorId", "must be above 0 for a TxProfile", evidence);
  } else {
    const evidence = { expected: 0, received: connectorId };
    breakRule(r, profileConnector, "connectorId", "must be 0 for a ChargePointMaxProfile", evidence);
  }
}

export const profileConnectorCase: RuleCase = {
  keep: (o) => {
    const purpose = objectIn(o, "csChargingProfiles")["chargingProfilePurpose"];
    if (purpose === "ChargePointMaxProfile") return { ...o, connectorId: 0 };
    return purpose === "TxProfile" && o["connectorId"] === 0 ? { ...o, connectorId: 1 } : o;
  },
  broken: (o) => ({ ...o, connectorId: 0, csChargingProfiles: anyTxProfile }),
  path: ["connectorId"],
};
