import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "firmware-without-status";
const location = "https://example.com/1.bin";
/** A firmware that may be fetched from some time on; the talks begin at 15:00. */
const from = (time: string): { location: string; retrieveDate: string } => ({
  location,
  retrieveDate: `2025-01-02T${time}:00Z`,
});

test("firmware is to be fetched, and nothing is heard of it", () => {
  const talk = new Talk().cs("UpdateFirmware", from("15:00"), {}).wait(600).heartbeats(1);
  expect(talk.found(rule)).toEqual(["2: is followed by no FirmwareStatusNotification < 1"]);
});

test("it is due once it may be fetched", () => {
  const talk = new Talk().cs("UpdateFirmware", from("16:00"), {}).wait(4000).heartbeats(1);
  expect(talk.found(rule)).toEqual([]);
  expect(talk.wait(300).heartbeats(1).found(rule)).toHaveLength(1);
});

test("any report will do, also one before the answer, or one that cannot be read", () => {
  const talk = new Talk().cs("UpdateFirmware", from("15:00"), {}).wait(300);
  talk.cp("FirmwareStatusNotification", { status: "DownloadFailed" }, {});
  expect(talk.wait(900).heartbeats(1).found(rule)).toEqual([]);
  const early = new Talk().cs("UpdateFirmware", from("15:00"));
  early.cp("FirmwareStatusNotification", { status: "Downloading" }, {}).frame("ChargePoint", [3, "1", {}]);
  expect(early.wait(900).heartbeats(1).found(rule)).toEqual([]);
  const wrong = new Talk().cs("UpdateFirmware", from("15:00"), {});
  wrong.cp("FirmwareStatusNotification", { status: "Busy" }, {});
  expect(wrong.wait(900).heartbeats(1).found(rule)).toEqual([]);
});

test("an error is no promise, and the last of several counts", () => {
  const error = new Talk().cs("UpdateFirmware", from("15:00")).frame("ChargePoint", [4, "1", "NotSupported", "", {}]);
  expect(error.wait(900).heartbeats(1).found(rule)).toEqual([]);
  const twice = new Talk().cs("UpdateFirmware", from("15:00"), {}).cs("UpdateFirmware", from("15:00"), {});
  expect(twice.wait(900).heartbeats(1).found(rule)).toEqual(["4: is followed by no FirmwareStatusNotification < 3"]);
});

test("nothing is said without times, as nobody knows when it may be fetched, and later in a log without a zone", () => {
  const talk = new Talk({ timed: false }).cs("UpdateFirmware", from("23:00"), {}).heartbeats(30);
  expect(talk.found(rule)).toEqual([]);
  // 15:00 is 14:00 in UTC where this log was written.
  const log = new Talk().frame("CentralSystem", [2, "9", "UpdateFirmware", from("15:00")], {
    at: "2025-01-02T15:00:00",
  });
  log.frame("ChargePoint", [3, "9", {}], { at: "2025-01-02T15:00:01" });
  expect(log.frame("ChargePoint", [2, "8", "Heartbeat", {}], { at: "2025-01-02T15:15:00" }).found(rule)).toEqual([]);
});
