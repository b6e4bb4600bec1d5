import { log, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("log-time-order", {
  level: "advice",
  sections: "Security white paper 6.14",
  message: "GetLog.req",
  kept: [
    ...[
      { remoteLocation: "ftp://host", oldestTimestamp: timestamp, latestTimestamp: timestamp },
      { remoteLocation: "ftp://host", latestTimestamp: timestamp },
      { remoteLocation: "ftp://host", oldestTimestamp: timestamp },
    ].map(log),
  ],
  broken: [
    [
      log({ remoteLocation: "ftp://host", oldestTimestamp: timestamp, latestTimestamp: "2025-01-02T15:04:04.999Z" }),
      ["log", "latestTimestamp"],
    ],
  ],
});
