import { accepted, concurrent, list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "Authorize.conf",
  kept: [{ idTagInfo: accepted }],
  broken: [[{ idTagInfo: concurrent }, ["idTagInfo", "status"]]],
});

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "StopTransaction.conf",
  kept: [{}, { idTagInfo: accepted }],
  broken: [[{ idTagInfo: concurrent }, ["idTagInfo", "status"]]],
});

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "SendLocalList.req",
  kept: [list("Full", { idTag: "a", idTagInfo: accepted })],
  broken: [[list("Full", { idTag: "a", idTagInfo: concurrent }), ["localAuthorizationList", 0, "idTagInfo", "status"]]],
});

testRule("concurrent-tx", {
  level: "advice",
  sections: "OCPP 1.6 §7.2",
  message: "StartTransaction.conf",
  kept: [{ idTagInfo: concurrent, transactionId: 1 }],
  broken: [],
});
