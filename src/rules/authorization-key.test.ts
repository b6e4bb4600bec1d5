import { testRule } from "../../tests/rule.js";

testRule("authorization-key", {
  level: "error",
  sections: "OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2",
  message: "ChangeConfiguration.req",
  kept: ["0011223344556677889900112233445566778899", "00112233445566778899AABBCCDDEEFF"]
    .map((value): object => ({ key: "AuthorizationKey", value }))
    .concat({ key: "HeartbeatInterval", value: "no digits" }),
  broken: ["no digits", "0x0011223344556677889900112233445566", "0".repeat(41), "0011 2233"].map(
    (value) => [{ key: "authorizationKEY", value }, ["value"]] as const,
  ),
});
