import { testAnswer } from "../../tests/answer.js";

testAnswer("full-update-mismatch", {
  level: "advice",
  sections: "OCPP 1.6 §5.15, §7.47",
  action: "SendLocalList",
  kept: [
    [{ listVersion: 1, updateType: "Full" }, { status: "Accepted" }],
    [
      { listVersion: 1, updateType: "Differential", localAuthorizationList: [{ idTag: "a" }] },
      { status: "VersionMismatch" },
    ],
  ],
  broken: [
    [
      { listVersion: 1, updateType: "Full" },
      { status: "VersionMismatch" },
      [["status"], "should not be VersionMismatch for a Full update"],
    ],
  ],
});
