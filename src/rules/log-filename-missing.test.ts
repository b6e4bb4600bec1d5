import { testRule } from "../../tests/rule.js";

testRule("log-filename-missing", {
  level: "advice",
  sections: "Security white paper N01.FR.01",
  message: "GetLog.conf",
  kept: [
    { status: "Rejected" },
    { status: "Accepted", filename: "a.log" },
    { status: "AcceptedCanceled", filename: "" },
  ],
  broken: [
    [{ status: "Accepted" }, ["filename"]],
    [{ status: "AcceptedCanceled" }, ["filename"]],
  ],
});
