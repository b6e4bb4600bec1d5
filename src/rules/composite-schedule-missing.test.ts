import { accepted, schedule, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("composite-schedule-missing", {
  level: "advice",
  sections: "OCPP 1.6 §5.7, §6.22, errata 3.51",
  message: "GetCompositeSchedule.conf",
  kept: [{ status: "Rejected" }, { ...accepted, scheduleStart: timestamp, chargingSchedule: schedule }],
  broken: [[{ ...accepted, scheduleStart: timestamp }, ["chargingSchedule"]]],
});
