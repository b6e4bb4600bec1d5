import { about, message, operation, optional, required, rule, warning } from "../language.js";
import { chargingSchedule } from "../composites.js";
import { chargingRateUnitType, getCompositeScheduleStatus } from "../enumerations.js";
import { dateTime, int32, integer } from "../primitives.js";

export const getCompositeSchedule = operation("GetCompositeSchedule", {
  profile: "SmartCharging",
  initiator: "CentralSystem",
  about: about("5.7", "Asks which limits result from all charging profiles together."),
  req: message("6.21", "Which limits will there be?", {
    connectorId: required(integer, "Connector to ask about; 0 is what the Charge Point takes from the grid."),
    duration: required(int32, "How far to look ahead, in seconds."),
    chargingRateUnit: optional(chargingRateUnitType, "Unit to answer in; the Charge Point chooses when left out."),
  }),
  conf: message(
    "6.22",
    "The limits that there will be.",
    {
      status: required(getCompositeScheduleStatus, "Whether there is a schedule."),
      connectorId: optional(integer, "Connector that the schedule is for."),
      scheduleStart: optional(dateTime, "When the schedule starts."),
      chargingSchedule: optional(chargingSchedule, "Limits from scheduleStart on; it has no startSchedule of its own."),
    },
    [
      rule("composite-start-schedule", "errata 3.57", ["chargingSchedule"]),
      warning("composite-schedule-missing", "§5.7", ["status", "chargingSchedule"]),
    ],
  ),
});
