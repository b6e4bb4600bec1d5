import { expect, test } from "vitest";

import { betweenRules } from "../../spec/conversation.js";
import { Talk } from "../conversation.js";

const secret = "S3CR3T-1D-T4G";
const accepted = { status: "Accepted" };
const idTagInfo = accepted;
const list = (listVersion: number): Record<string, unknown> => ({
  listVersion,
  updateType: "Differential",
  localAuthorizationList: [{ idTag: secret, idTagInfo }],
});
const start = { connectorId: 1, idTag: secret, meterStart: 0, timestamp: "2025-01-02T15:00:00Z" };
const remote = { idTag: secret, connectorId: 1 };
const profile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] },
};
const keys = [
  { key: "NumberOfConnectors", readonly: true, value: "2" },
  { key: secret, readonly: false, value: secret },
];

/** Talks that break every rule about frames, boot, status and commands, and have the idTag wherever one can be. */
const talks: readonly Talk[] = [
  new Talk()
    .frame("CentralSystem", [3, "99", { idTagInfo, idTag: secret }])
    .cp("Authorize", { idTag: secret }, { idTagInfo })
    .frame("CentralSystem", [3, "1", { idTagInfo: { ...idTagInfo, parentIdTag: secret } }])
    .frame("CentralSystem", [3, "1", { idTagInfo }])
    .frame("ChargePoint", [2, "7", "Authorize", { idTag: secret }])
    .frame("ChargePoint", [2, "8", "Authorize", { idTag: secret }])
    .wait(20)
    .frame("CentralSystem", [3, "7", { idTagInfo }])
    .frame("ChargePoint", [2, "7", "StartTransaction", start])
    .wait(60)
    .heartbeats(1),
  new Talk()
    .boot("Pending")
    .cs("RemoteStartTransaction", remote, accepted)
    .cp("Authorize", { idTag: secret }, { idTagInfo })
    .boot("Accepted")
    .cs("TriggerMessage", { requestedMessage: "BootNotification" }, { status: "Rejected" })
    .cs("TriggerMessage", { requestedMessage: "MeterValues" }, accepted)
    .cs("RemoteStartTransaction", { ...remote, connectorId: 2 }, accepted)
    .cs("RemoteStopTransaction", { transactionId: 7 }, accepted)
    .cs("Reset", { type: "Soft" }, accepted)
    .cs("GetDiagnostics", { location: "ftp://example.com/" }, { fileName: "log.zip" })
    .cs("UpdateFirmware", { location: "ftp://example.com/", retrieveDate: "2025-01-02T15:00:00Z" }, {})
    .status(2, "Available")
    .wait(3600)
    .cp("Authorize", { idTag: secret }, { idTagInfo }),
  new Talk().boot().boot().heartbeats(3),
  new Talk()
    .cs("GetConfiguration", {}, { configurationKey: keys })
    .cs("ChangeConfiguration", { key: "NumberOfConnectors", value: secret }, { status: "Rejected" })
    .cs("SendLocalList", list(2), accepted)
    .cs("SendLocalList", list(1), { status: "VersionMismatch" })
    .status(3, "Available")
    .status(3, "Finishing")
    .cs("SetChargingProfile", { connectorId: 3, csChargingProfiles: profile }, { status: "Rejected" })
    .cp("StartTransaction", start, { transactionId: 7, idTagInfo })
    .status(1, "Faulted", "OtherError")
    .cs("GetDiagnostics", { location: "ftp://example.com/" }, { fileName: "log.zip" })
    .cp("DiagnosticsStatusNotification", { status: "Uploaded" }, {})
    .cp("DiagnosticsStatusNotification", { status: "UploadFailed" }, {})
    .cs("UpdateFirmware", { location: "ftp://example.com/", retrieveDate: "2025-01-02T15:00:00Z" }, {})
    .cp("FirmwareStatusNotification", { status: "Idle" }, {})
    .cp("FirmwareStatusNotification", { status: "Installed" }, {}),
];

test("no finding between messages has an idTag", () => {
  const findings = talks.flatMap((talk) => talk.findings());
  const { frames, boot, status, commands } = betweenRules;
  const rules = [...frames, ...boot, ...status, ...commands].map(({ id }) => id);
  expect(rules.filter((id) => !findings.some(({ rule }) => rule === id))).toEqual([]);
  expect(JSON.stringify(findings)).not.toContain(secret);
});
