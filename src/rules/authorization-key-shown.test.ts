import { testRule } from "../../tests/rule.js";

testRule("authorization-key-shown", {
  level: "advice",
  sections: "OCPP-J §6.2.2",
  message: "GetConfiguration.conf",
  kept: [
    {
      configurationKey: [
        { key: "AuthorizationKey", readonly: true },
        { key: "A", readonly: false, value: "1" },
      ],
    },
    { configurationKey: [{ key: "AuthorizationKey", readonly: true, value: "" }] },
  ],
  broken: [
    [
      {
        configurationKey: [
          { key: "A", readonly: true },
          { key: "authorizationkey", readonly: true, value: "1" },
        ],
      },
      ["configurationKey", 1, "value"],
    ],
  ],
});
