import { testAnswer } from "../../tests/answer.js";
import { accepted, stop } from "../../tests/payloads.js";

testAnswer("info-without-id-tag", {
  level: "advice",
  sections: "OCPP 1.6 §6.50",
  action: "StopTransaction",
  kept: [
    [stop, {}],
    [{ ...stop, idTag: "CARD" }, { idTagInfo: accepted }],
    [{ ...stop, idTag: "CARD" }, {}],
  ],
  broken: [[stop, { idTagInfo: accepted }, [["idTagInfo"], "should be left out, as the request has no idTag"]]],
});
