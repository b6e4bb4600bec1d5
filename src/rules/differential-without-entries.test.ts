import { list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("differential-without-entries", {
  level: "advice",
  sections: "OCPP 1.6 §6.41",
  message: "SendLocalList.req",
  kept: [list("Differential", { idTag: "a" }), list("Full"), { listVersion: 1, updateType: "Full" }],
  broken: [
    [list("Differential"), ["localAuthorizationList"]],
    [{ listVersion: 1, updateType: "Differential" }, ["localAuthorizationList"]],
  ],
});
