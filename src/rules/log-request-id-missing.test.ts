import { testRule } from "../../tests/rule.js";

testRule("log-request-id-missing", {
  level: "error",
  sections: "Security white paper 5.13, N01.FR.12",
  message: "LogStatusNotification.req",
  kept: [{ status: "Idle" }, { status: "Idle", requestId: 1 }, { status: "Uploaded", requestId: 0 }],
  broken: [
    [{ status: "Uploading" }, ["requestId"]],
    [{ status: "BadMessage" }, ["requestId"]],
  ],
});
