import { about, applies, message, operation, optional, required } from "../language.js";
import { chargingSchedule } from "../composites.js";
import { chargingRateUnitType, getCompositeScheduleStatus } from "../enumerations.js";
import { dateTime, int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { time } from "../samples.js";

export const getCompositeSchedule = operation("GetCompositeSchedule", {
  profile: "SmartCharging",
  initiator: "CentralSystem",
  about: about("§5.7", "Asks which limits result from all charging profiles together."),
  req: message("§6.21", "Which limits will there be?", {
    fields: {
      connectorId: required(integer, "Connector to ask about; 0 is what the Charge Point takes from the grid."),
      duration: required(int32, "How far to look ahead, in seconds."),
      chargingRateUnit: optional(
        chargingRateUnitType,
        "Unit that the answer must be in, watts or amperes; the Charge Point chooses when left out.",
      ),
    },
    rules: [applies(rules.negativeSeconds, ["duration"], { named: true })],
    examples: [
      { connectorId: 0, duration: 86_400 },
      { connectorId: 1, duration: 600, chargingRateUnit: "W" },
    ],
  }),
  conf: message("§6.22", "The limits that there will be.", {
    fields: {
      status: required(getCompositeScheduleStatus, "Whether there is a schedule."),
      connectorId: optional(integer, "Connector that the schedule is for."),
      scheduleStart: optional(dateTime, "When the schedule starts."),
      chargingSchedule: optional(chargingSchedule, "Limits from scheduleStart on; it has no startSchedule of its own."),
    },
    rules: [
      applies(rules.compositeStartSchedule, ["chargingSchedule"]),
      applies(rules.compositeScheduleMissing, ["status", "chargingSchedule"]),
      applies(rules.scheduleStartMissing, ["status", "scheduleStart"]),
    ],
    examples: [
      { status: "Rejected" },
      {
        status: "Accepted",
        connectorId: 1,
        scheduleStart: time,
        chargingSchedule: {
          duration: 600,
          chargingRateUnit: "A",
          chargingSchedulePeriod: [{ startPeriod: 0, limit: 8.1 }],
        },
      },
    ],
  }),
  answers: [rules.scheduleAsAsked],
});
