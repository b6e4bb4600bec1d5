import { accepted, schedule, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("composite-start-schedule", {
  level: "error",
  sections: "OCPP 1.6 errata 3.57",
  message: "GetCompositeSchedule.conf",
  kept: [{ ...accepted, connectorId: 1, scheduleStart: timestamp, chargingSchedule: schedule }],
  broken: [
    [
      { ...accepted, scheduleStart: timestamp, chargingSchedule: { ...schedule, startSchedule: timestamp } },
      ["chargingSchedule", "startSchedule"],
    ],
  ],
});
