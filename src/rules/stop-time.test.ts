import { timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("stop-time", {
  level: "advice",
  sections: "OCPP 1.6 §6.25",
  message: "GetDiagnostics.req",
  kept: [
    { location: "ftp://host", startTime: timestamp, stopTime: timestamp },
    { location: "ftp://host", stopTime: timestamp },
    { location: "ftp://host", startTime: timestamp },
  ],
  broken: [[{ location: "ftp://host", startTime: timestamp, stopTime: "2025-01-02T15:04:04.999Z" }, ["stopTime"]]],
});
