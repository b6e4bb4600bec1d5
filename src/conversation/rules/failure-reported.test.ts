import { expect, test } from "vitest";

import type { Action } from "../../index.js";
import { Talk } from "../../../tests/conversation.js";

const rule = "failure-reported";

const failures: readonly { readonly action: Action; readonly statuses: readonly string[] }[] = [
  { action: "DiagnosticsStatusNotification", statuses: ["UploadFailed"] },
  { action: "FirmwareStatusNotification", statuses: ["DownloadFailed", "InstallationFailed"] },
  {
    action: "LogStatusNotification",
    statuses: ["BadMessage", "NotSupportedOperation", "PermissionDenied", "UploadFailure"],
  },
  {
    action: "SignedFirmwareStatusNotification",
    statuses: ["DownloadFailed", "InstallationFailed", "InstallVerificationFailed", "InvalidSignature"],
  },
];

test.each(failures)("$action reports a failure", ({ action, statuses }) => {
  for (const status of statuses)
    expect(new Talk().cp(action, { status }, {}).found(rule)).toEqual([`1: reports ${status}`]);
});

const successes: readonly { readonly action: Action; readonly statuses: readonly string[] }[] = [
  { action: "DiagnosticsStatusNotification", statuses: ["Idle", "Uploading", "Uploaded"] },
  { action: "FirmwareStatusNotification", statuses: ["Idle", "Downloading", "Downloaded", "Installing", "Installed"] },
  { action: "LogStatusNotification", statuses: ["Idle", "Uploading", "Uploaded"] },
  {
    action: "SignedFirmwareStatusNotification",
    statuses: [
      "Idle",
      "Downloading",
      "DownloadScheduled",
      "DownloadPaused",
      "Downloaded",
      "SignatureVerified",
      "InstallScheduled",
      "InstallRebooting",
      "Installing",
      "Installed",
    ],
  },
];

test.each(successes)("$action reports how far it is", ({ action, statuses }) => {
  for (const status of statuses) expect(new Talk().cp(action, { status }, {}).found(rule)).toEqual([]);
});

test("each failure is reported, and a frame that is logged again is not", () => {
  const failed = { status: "UploadFailed" };
  const twice = new Talk().cp("DiagnosticsStatusNotification", failed, {});
  expect(twice.cp("DiagnosticsStatusNotification", failed, {}).found(rule)).toHaveLength(2);
  const frame = [2, "9", "DiagnosticsStatusNotification", failed];
  expect(new Talk().frame("ChargePoint", frame).frame("ChargePoint", frame).found(rule)).toHaveLength(1);
});
