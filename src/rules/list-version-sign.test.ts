import { testRule } from "../../tests/rule.js";

testRule("list-version-sign", {
  level: "sender",
  sections: "OCPP 1.6 errata 3.52",
  message: "SendLocalList.req",
  kept: [{ listVersion: 1, updateType: "Full" }],
  broken: [-2, -2_147_483_648].map((listVersion) => [{ listVersion, updateType: "Full" }, ["listVersion"]] as const),
});
