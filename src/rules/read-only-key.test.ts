import { testAnswer } from "../../tests/answer.js";

testAnswer("read-only-key", {
  level: "advice",
  sections: "OCPP 1.6 §5.3, §9",
  action: "ChangeConfiguration",
  kept: [
    [{ key: "NumberOfConnectors", value: "2" }, { status: "Rejected" }],
    [{ key: "NumberOfConnectors", value: "2" }, { status: "NotSupported" }],
    [{ key: "HeartbeatInterval", value: "300" }, { status: "Accepted" }],
    // A charger may make these writable.
    [{ key: "AuthorizeRemoteTxRequests", value: "true" }, { status: "Accepted" }],
    [{ key: "OfAVendor", value: "x" }, { status: "RebootRequired" }],
  ],
  broken: [
    [
      { key: "numberofconnectors", value: "2" },
      { status: "Accepted" },
      [["status"], "should be Rejected for numberofconnectors, which can only be read"],
    ],
    [
      { key: "SupportedFeatureProfiles", value: "Core" },
      { status: "RebootRequired" },
      [["status"], "should be Rejected for SupportedFeatureProfiles, which can only be read"],
    ],
  ],
});
