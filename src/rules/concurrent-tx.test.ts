import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
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
  message: "StartTransaction.conf",
  kept: [{ idTagInfo: concurrent, transactionId: 1 }],
  broken: [],
});

test.each(["Full", "Differential"])("an entry of a %s update may have this status (§3.5.2)", (updateType) => {
  const entries = Array.from({ length: 40 }, (_, i) => ({ idTag: `card-${i}`, idTagInfo: concurrent }));
  const result = constructorOf("SendLocalList.req").decode(list(updateType, ...entries));
  expect(result).toMatchObject({ ok: true, warnings: [] });
});
