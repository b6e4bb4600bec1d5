import { list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("unique-id-tags", {
  level: "error",
  sections: "OCPP 1.6 §6.41, §7.28",
  message: "SendLocalList.req",
  kept: [list("Differential", { idTag: "a" }, { idTag: "b" })],
  broken: [
    [list("Differential", { idTag: "a" }, { idTag: "b" }, { idTag: "a" }), ["localAuthorizationList", 2, "idTag"]],
    [list("Differential", { idTag: "aB" }, { idTag: "Ab" }), ["localAuthorizationList", 1, "idTag"]],
  ],
});
