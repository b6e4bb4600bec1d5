import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "firmware-order";
const status = (talk: Talk, ...statuses: readonly string[]): Talk => {
  for (const each of statuses) talk.cp("FirmwareStatusNotification", { status: each }, {});
  return talk;
};
const ask = (talk = new Talk()): Talk =>
  talk.cs("UpdateFirmware", { location: "https://example.com/1.bin", retrieveDate: "2025-01-02T15:00:00Z" }, {});

test("firmware is installed, and never was Downloaded, which is said once", () => {
  expect(status(ask(), "Downloading", "Installing", "Installed").found(rule)).toEqual([
    "5: reports Installing, and never reported Downloaded < 1",
  ]);
  expect(status(ask(), "Installed").found(rule)).toEqual(["3: reports Installed, and never reported Downloaded < 1"]);
});

test("one after the other is as usual, also with failures and a start in between", () => {
  expect(status(ask(), "Downloading", "Downloaded", "Installing", "Installed").found(rule)).toEqual([]);
  expect(status(ask(), "DownloadFailed", "Downloading", "Downloaded", "InstallationFailed").found(rule)).toEqual([]);
  const restarted = status(ask(), "Downloading", "Downloaded", "Installing").boot();
  expect(status(restarted, "Installed").found(rule)).toEqual([]);
});

test("each update has a download of its own, but for those that are asked for meanwhile", () => {
  const talk = status(ask(), "Downloading", "Downloaded", "Installing", "Installed");
  expect(status(ask(talk), "Installing").found(rule)).toHaveLength(1);
  const meanwhile = status(ask(), "Downloading", "Downloaded");
  expect(status(ask(meanwhile), "Installing", "Installed").found(rule)).toEqual([]);
});

test("the log need not have what came before, and a report that cannot be read may be it", () => {
  const talk = status(ask(), "Downloading", "Downloaded", "Installing", "Installed");
  expect(talk.logged((_, index) => index > 5).found(rule)).toEqual([]);
  const cut = ask().frame("ChargePoint", '[2,"9","FirmwareStatusNotification",{"st', { cut: "logger" });
  expect(status(cut, "Installing").found(rule)).toEqual([]);
});
