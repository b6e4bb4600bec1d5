import { testAnswer } from "../../tests/answer.js";
import { accepted, schedule, timestamp } from "../../tests/payloads.js";

const answer = (connectorId: number, changes: object = {}): object => ({
  ...accepted,
  connectorId,
  scheduleStart: timestamp,
  chargingSchedule: { ...schedule, ...changes },
});
const asked = { connectorId: 1, duration: 600, chargingRateUnit: "A" };

testAnswer("schedule-as-asked", {
  level: "advice",
  sections: "OCPP 1.6 §5.7, §6.21, §6.22",
  action: "GetCompositeSchedule",
  kept: [
    [asked, answer(1, { duration: 600 })],
    [asked, answer(1, { duration: 60 })],
    [asked, { status: "Rejected" }],
    [{ connectorId: 1, duration: 600 }, answer(1, { chargingRateUnit: "W" })],
  ],
  broken: [
    [asked, answer(2), [["connectorId"], "should be 1, as requested, not 2"]],
    [
      asked,
      answer(1, { chargingRateUnit: "W" }),
      [["chargingSchedule", "chargingRateUnit"], "should be A, as requested, not W"],
    ],
    [
      asked,
      answer(1, { duration: 601 }),
      [["chargingSchedule", "duration"], "should be at most 600, as requested, not 601"],
    ],
  ],
});
