import { accepted, schedule } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("composite-schedule-missing", {
  level: "advice",
  sections: "OCPP 1.6 §5.7",
  message: "GetCompositeSchedule.conf",
  kept: [{ status: "Rejected" }, { ...accepted, chargingSchedule: schedule }],
  broken: [[accepted, ["chargingSchedule"]]],
});
