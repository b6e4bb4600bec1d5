import { accepted, list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("full-update-info", {
  level: "error",
  sections: "OCPP 1.6 §7.1",
  message: "SendLocalList.req",
  kept: [list("Full", { idTag: "a", idTagInfo: accepted }), list("Differential", { idTag: "a" })],
  broken: [
    [list("Full", { idTag: "b", idTagInfo: accepted }, { idTag: "a" }), ["localAuthorizationList", 1, "idTagInfo"]],
  ],
});
