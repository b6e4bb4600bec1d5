import type { ConversationRule } from "../src/conversation/index.js";
import { Talk } from "./conversation.js";

const accepted = { status: "Accepted" };
const profile = {
  chargingProfileId: 1,
  stackLevel: 5,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: {
    chargingRateUnit: "W",
    chargingSchedulePeriod: [
      { startPeriod: 0, limit: 11_000 },
      { startPeriod: 60, limit: 7400 },
    ],
  },
};
const setProfile = (talk: Talk): Talk =>
  talk.cs("SetChargingProfile", { connectorId: 1, csChargingProfiles: profile }, accepted);
const list = (listVersion: number, status: string, talk = new Talk()): Talk =>
  talk.cs(
    "SendLocalList",
    {
      listVersion,
      updateType: "Differential",
      localAuthorizationList: [
        { idTag: "TAG1", idTagInfo: { status: "Accepted", parentIdTag: "TAG9" } },
        { idTag: "TAG2", idTagInfo: { status: "Blocked" } },
      ],
    },
    { status },
  );
const update = { location: "https://example.com/firmware", retrieveDate: "2025-01-02T15:00:00Z" };
const reserve = {
  connectorId: 1,
  expiryDate: "2025-01-02T18:00:00Z",
  idTag: "TAG1",
  parentIdTag: "TAG9",
  reservationId: 5,
};
const remoteStart = { connectorId: 1, idTag: "TAG1" };
const later = (talk: Talk): Talk => talk.wait(3600).heartbeats(1);

/** For each rule between messages, a talk in which it has something to say. All idTags are `TAG` and a digit. */
export const speaking: Readonly<Record<ConversationRule, () => Talk>> = {
  "answer-without-call": () =>
    new Talk().frame("CentralSystem", [3, "9", { idTagInfo: { status: "Accepted", parentIdTag: "TAG9" } }]),
  "call-unanswered": () => later(new Talk().cp("Authorize", { idTag: "TAG1" })),
  "answered-twice": () => new Talk().authorize().frame("CentralSystem", [3, "1", { idTagInfo: { status: "Blocked" } }]),
  "frame-repeated": () => {
    const authorize = [2, "x", "Authorize", { idTag: "TAG1" }];
    return new Talk().frame("ChargePoint", authorize).frame("ChargePoint", authorize);
  },
  "call-before-answer": () =>
    new Talk()
      .cp("Authorize", { idTag: "TAG1" })
      .heartbeats(1)
      .frame("CentralSystem", [3, "1", { idTagInfo: accepted }]),
  "id-used-again": () => new Talk().authorize().frame("ChargePoint", [2, "1", "Authorize", { idTag: "TAG2" }]),
  "slow-answer": () =>
    new Talk()
      .cp("Authorize", { idTag: "TAG1" })
      .wait(60)
      .frame("CentralSystem", [3, "1", { idTagInfo: accepted }]),
  "call-before-accepted": () => new Talk().boot("Rejected").authorize(),
  "remote-command-while-pending": () => new Talk().boot("Pending").cs("RemoteStartTransaction", remoteStart, accepted),
  "boot-loop": () => new Talk().boot().boot(),
  "boot-interval": () => new Talk().boot("Rejected", 300).boot(),
  "heartbeat-interval": () => later(new Talk().boot("Accepted", 60).heartbeats(1)),
  "status-missing-after-boot": () => later(new Talk().boot()),
  "status-transition": () => new Talk().status(1, "Available").status(1, "Finishing"),
  "connector-gap": () => later(new Talk().boot().status(3, "Available")),
  "connector-above-number": () => new Talk().configured("NumberOfConnectors", "1").start(1, { connectorId: 2 }),
  "idle-untriggered": () =>
    new Talk().cs("ClearCache", {}, accepted).cp("FirmwareStatusNotification", { status: "Idle" }, {}),
  "fault-during-transaction": () => new Talk().start(1).status(1, "Faulted", "GroundFailure"),
  "connector-busy": () => new Talk().start(1).start(2, { meterStart: 1200 }),
  "stop-unknown": () => new Talk().stop(7, 1500, { idTag: "TAG1" }),
  "stopped-twice": () => new Talk().start(1).stop(1, 1500, { idTag: "TAG1" }).stop(1, 1600, { idTag: "TAG1" }),
  "transaction-open": () => new Talk().start(1),
  "stop-without-id-tag": () => new Talk().start(1).authorize().stop(1),
  "start-without-authorization": () => new Talk().start(1),
  "authorization-refused": () => new Talk().authorize("TAG1", "Blocked"),
  "charging-while-refused": () => new Talk().start(1, { status: "Invalid" }).meter(1, 9000),
  "meter-stop-below-start": () => new Talk().start(1).stop(1, 500, { idTag: "TAG1" }),
  "register-falls": () => new Talk().start(1).meter(1, 2000).meter(1, 1500),
  "time-goes-back": () => new Talk().start(1).stop(1, 1500, { timestamp: "2025-01-02T14:00:00Z", idTag: "TAG1" }),
  "clock-off": () => new Talk().start(1, { timestamp: "2025-01-02T17:00:00Z" }),
  "transaction-order": () => new Talk().start(1).start(2, { connectorId: 2, timestamp: "2025-01-02T14:00:00Z" }),
  "meter-values-elsewhere": () => new Talk().start(1).meter(1, 1500, 2),
  "meter-values-missing": () => new Talk().configured("MeterValueSampleInterval", "60").start(1).wait(3600).stop(1),
  "transaction-short": () => new Talk().start(1).stop(1),
  "transaction-long": () => new Talk().start(1).wait(200_000).stop(1),
  "reservation-unused": () => new Talk().cs("ReserveNow", reserve, accepted).start(1),
  "remote-start-without-start": () => later(new Talk().cs("RemoteStartTransaction", remoteStart, accepted)),
  "remote-stop-without-stop": () =>
    later(new Talk().start(1).cs("RemoteStopTransaction", { transactionId: 1 }, accepted)),
  "reset-without-boot": () => later(new Talk().cs("Reset", { type: "Hard" }, accepted)),
  "trigger-without-message": () =>
    later(new Talk().cs("TriggerMessage", { requestedMessage: "StatusNotification" }, accepted)),
  "boot-triggered-when-accepted": () =>
    new Talk().boot().cs("TriggerMessage", { requestedMessage: "BootNotification" }),
  "diagnostics-without-status": () =>
    later(new Talk().cs("GetDiagnostics", { location: "https://example.com/" }, { fileName: "log.zip" })),
  "firmware-without-status": () => later(new Talk().cs("UpdateFirmware", update, {})),
  "diagnostics-order": () =>
    new Talk()
      .cs("GetDiagnostics", { location: "https://example.com/" }, { fileName: "log.zip" })
      .cp("DiagnosticsStatusNotification", { status: "Uploaded" }, {}),
  "firmware-order": () =>
    new Talk().cs("UpdateFirmware", update, {}).cp("FirmwareStatusNotification", { status: "Installed" }, {}),
  "failure-reported": () => new Talk().cp("FirmwareStatusNotification", { status: "DownloadFailed" }, {}),
  "tx-profile-without-transaction": () => setProfile(new Talk().status(1, "Available")),
  "list-version-not-growing": () => list(5, "Accepted", list(5, "Accepted")),
  "list-version-mismatch": () => list(5, "VersionMismatch"),
  "change-read-only-key": () =>
    new Talk()
      .cs("GetConfiguration", {}, { configurationKey: [{ key: "NumberOfConnectors", readonly: true, value: "2" }] })
      .cs("ChangeConfiguration", { key: "NumberOfConnectors", value: "3" }, accepted),
  "configuration-value": () => new Talk().configured("HeartbeatInterval", "often"),
  "too-many-keys": () =>
    new Talk().configured("GetConfigurationMaxKeys", "1").cs("GetConfiguration", { key: ["A", "B"] }),
  "local-list-too-long": () => list(5, "Accepted", new Talk().configured("SendLocalListMaxLength", "1")),
  "too-many-periods": () => setProfile(new Talk().configured("ChargingScheduleMaxPeriods", "1")),
  "stack-level-too-high": () => setProfile(new Talk().configured("ChargeProfileMaxStackLevel", "4")),
  "charging-rate-unit-unknown": () =>
    setProfile(new Talk().configured("ChargingScheduleAllowedChargingRateUnit", "Current")),
};
