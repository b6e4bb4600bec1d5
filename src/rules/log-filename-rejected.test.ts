import { testRule } from "../../tests/rule.js";

testRule("log-filename-rejected", {
  level: "advice",
  sections: "Security white paper 5.10",
  message: "GetLog.conf",
  kept: [{ status: "Rejected" }, { status: "Accepted", filename: "a.log" }],
  broken: [[{ status: "Rejected", filename: "a.log" }, ["filename"]]],
});
