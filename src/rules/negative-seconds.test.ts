import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { schedule, set, starts, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("negative-seconds", {
  level: "advice",
  sections: "OCPP 1.6 §6, §7",
  message: "SetChargingProfile.req",
  kept: [set(1, starts(0, 60)), set(1, { chargingSchedule: { ...schedule, duration: 0 } })],
  broken: [
    [
      set(1, {
        chargingSchedule: { ...schedule, duration: -1, chargingSchedulePeriod: [{ startPeriod: 0, limit: 1 }] },
      }),
      ["csChargingProfiles", "chargingSchedule", "duration"],
    ],
  ],
});

testRule("negative-seconds", {
  level: "advice",
  sections: "OCPP 1.6 §6, §7",
  message: "GetCompositeSchedule.req",
  kept: [{ connectorId: 1, duration: 0 }],
  broken: [[{ connectorId: 1, duration: -1 }, ["duration"]]],
});

testRule("negative-seconds", {
  level: "advice",
  sections: "OCPP 1.6 §6, §7",
  message: "BootNotification.conf",
  kept: [{ currentTime: timestamp, interval: 0, status: "Accepted" }],
  broken: [[{ currentTime: timestamp, interval: -1, status: "Accepted" }, ["interval"]]],
});

testRule("negative-seconds", {
  level: "advice",
  sections: "OCPP 1.6 §6, §7",
  message: "GetDiagnostics.req",
  kept: [{ location: "ftp://host", retryInterval: 0 }],
  broken: [[{ location: "ftp://host", retryInterval: -5 }, ["retryInterval"]]],
});

testRule("negative-seconds", {
  level: "advice",
  sections: "OCPP 1.6 §6, §7",
  message: "UpdateFirmware.req",
  kept: [{ location: "ftp://host", retrieveDate: timestamp, retryInterval: 0 }],
  broken: [[{ location: "ftp://host", retrieveDate: timestamp, retryInterval: -5 }, ["retryInterval"]]],
});

test("a period that starts before its schedule is out of order as well", () => {
  const result = constructorOf("SetChargingProfile.req").decode(set(1, starts(0, -5)));
  expect(result.ok && result.warnings.map(({ rule, path }) => [rule, path.slice(2)])).toEqual([
    ["negative-seconds", ["chargingSchedulePeriod", 1, "startPeriod"]],
    ["period-order", ["chargingSchedulePeriod", 1, "startPeriod"]],
  ]);
});
