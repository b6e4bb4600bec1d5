import { testRule } from "../../tests/rule.js";

testRule("clear-by-id", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.25, errata 3.26",
  message: "ClearChargingProfile.req",
  kept: [{}, { id: 1 }, { connectorId: 1, chargingProfilePurpose: "TxProfile", stackLevel: 1 }],
  broken: [
    [{ id: 1, connectorId: 1 }, ["id"]],
    [{ id: 1, chargingProfilePurpose: "TxProfile" }, ["id"]],
    [{ id: 1, stackLevel: 0 }, ["id"]],
  ],
});
