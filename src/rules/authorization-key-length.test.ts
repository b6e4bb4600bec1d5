import { testRule } from "../../tests/rule.js";

testRule("authorization-key-length", {
  level: "advice",
  sections: "OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2",
  message: "ChangeConfiguration.req",
  kept: [32, 34, 40].map((digits) => ({ key: "AuthorizationKey", value: "a".repeat(digits) })),
  broken: [0, 1, 30, 31, 33, 39].map(
    (digits) => [{ key: "AuthorizationKey", value: "a".repeat(digits) }, ["value"]] as const,
  ),
});
