import { testRule } from "../../tests/rule.js";

testRule("list-version", {
  level: "error",
  sections: "OCPP 1.6 §5.10, errata 3.52",
  message: "SendLocalList.req",
  kept: [{ listVersion: 1, updateType: "Full" }],
  broken: [0, -1].map((listVersion) => [{ listVersion, updateType: "Full" }, ["listVersion"]] as const),
});
