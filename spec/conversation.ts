/**
 * Every rule about what no single message shows: its level, its sections and what it asks stand here and nowhere else.
 * `src/conversation/rules/<id>.ts` has the condition and the words.
 */
import type { BetweenRule, Section } from "./language.js";

type Asked = Omit<BetweenRule, "id">;

const between = (id: string, { level, sections, sentence }: Asked): BetweenRule => ({ id, level, sections, sentence });

const must = (id: string, sentence: string, ...sections: readonly Section[]): BetweenRule =>
  between(id, { level: "error", sections, sentence });
const should = (id: string, sentence: string, ...sections: readonly Section[]): BetweenRule =>
  between(id, { level: "advice", sections, sentence });
const note = (id: string, sentence: string, ...sections: readonly Section[]): BetweenRule =>
  between(id, { level: "information", sections, sentence });

/** Which frames answer which, and when. */
const frames: readonly BetweenRule[] = [
  note("answer-without-call", "The CALL of an answer stands before it, unless the log starts later.", "OCPP-J §4.1.1"),
  should("call-unanswered", "A CALL is answered.", "OCPP-J §4.1.1"),
  must("answered-twice", "A CALL has one answer.", "OCPP-J §4.1.1"),
  note("frame-repeated", "A frame stands in the log once; more often is the logger's doing.", "OCPP-J §4.1.4"),
  should(
    "call-before-answer",
    "A side sends its next CALL when the one before has its answer, or has timed out.",
    "OCPP-J §4.1.1",
  ),
  should(
    "id-used-again",
    "An id of a CALL differs from those that its sender used before, but for a retry.",
    "OCPP-J §4.1.4",
    "OCPP-J errata 3.1",
    "OCPP-J errata 3.7",
  ),
  note("slow-answer", "An answer comes within 10 seconds.", "OCPP-J §4.1.1"),
];

const boot: readonly BetweenRule[] = [
  must(
    "call-before-accepted",
    "Until BootNotification is answered with Accepted, a Charge Point sends nothing else but what was triggered while Pending.",
    "§4.2",
    "OCPP-J errata 3.10",
  ),
  must(
    "remote-command-while-pending",
    "A Central System starts or stops no transaction remotely while the Charge Point is Pending.",
    "§4.2",
  ),
  should("boot-loop", "A Charge Point starts again at most once within 5 minutes.", "§4.2"),
  should(
    "boot-interval",
    "After Pending or Rejected, a Charge Point waits for the interval before its next BootNotification.",
    "§4.2",
  ),
  should("heartbeat-interval", "Heartbeats keep the interval of BootNotification.conf.", "§4.6"),
  should(
    "status-missing-after-boot",
    "Once accepted, a Charge Point reports the status of connector 0 and of every connector.",
    "§4.9",
    "errata 3.22",
  ),
];

const status: readonly BetweenRule[] = [
  should("status-transition", "A status follows another as the table has it.", "§4.9", "errata 3.20"),
  should("connector-gap", "Connectors are numbered from 1 without a gap.", "§3.8"),
  should("connector-above-number", "No connector has a number above NumberOfConnectors.", "§3.8", "§9.1.21"),
  should(
    "idle-untriggered",
    "The status Idle of diagnostics or firmware is reported only when a TriggerMessage asks for it.",
    "§4.4",
    "§4.5",
    "§7.24",
    "§7.25",
  ),
  note("fault-during-transaction", "A connector does not become Faulted during a transaction.", "§4.9"),
];

const transactions: readonly BetweenRule[] = [
  should("connector-busy", "A connector has one transaction at a time.", "§4.8"),
  note("stop-unknown", "The start of a transaction that stops is in the log.", "§4.10"),
  should("stopped-twice", "A transaction stops once.", "§4.10"),
  note("transaction-open", "A transaction that starts in the log stops in it.", "§4.10"),
  should("stop-without-id-tag", "A stop by a person at the Charge Point has the idTag, as it is known.", "§6.49"),
  note(
    "start-without-authorization",
    "Before a transaction, its idTag is authorized: by Authorize, a remote start, a local list, or a transaction before.",
    "§4.1",
    "§3.5",
    "§5.11",
  ),
  note("authorization-refused", "An idTag that is presented is accepted.", "§4.1", "§7.2"),
  should(
    "charging-while-refused",
    "A transaction whose idTag was refused is stopped as DeAuthorized, or delivers nothing.",
    "§4.8",
    "§9.1.24",
  ),
  must("meter-stop-below-start", "meterStop is at least meterStart.", "§6.45", "§6.49", "§7.31"),
  should("register-falls", "A register of energy does not fall from one message to the next.", "§7.31"),
  should("time-goes-back", "Within a transaction, times do not go back.", "§3.7", "§4.10"),
  should("clock-off", "A time in a message lies within 5 minutes of the time of its line.", "§4.6", "§4.2"),
  should("transaction-order", "Starts and stops are sent in the order in which they happened.", "§3.7"),
  should(
    "meter-values-elsewhere",
    "MeterValues have the transactionId of the transaction that runs on their connector.",
    "§4.7",
    "§6.31",
  ),
  should(
    "meter-values-missing",
    "MeterValues of a transaction come as often as MeterValueSampleInterval asks for.",
    "§4.7",
    "§9.1.19",
  ),
  note("transaction-short", "A transaction lasts at least a minute.", "§4.10"),
  note("transaction-long", "A transaction lasts at most a day.", "§4.10"),
  should(
    "reservation-unused",
    "A transaction by the idTag and on the connector of a reservation has its reservationId.",
    "§4.8",
    "§5.13",
  ),
];

const commands: readonly BetweenRule[] = [
  should(
    "remote-start-without-start",
    "An accepted RemoteStartTransaction is followed by a transaction before ConnectionTimeOut.",
    "§5.11",
    "§9.1.6",
  ),
  should("remote-stop-without-stop", "An accepted RemoteStopTransaction is followed by the stop.", "§5.12"),
  should("reset-without-boot", "An accepted Reset is followed by a BootNotification.", "§5.14"),
  should("trigger-without-message", "An accepted TriggerMessage is followed by the message that it asks for.", "§5.17"),
  must(
    "boot-triggered-when-accepted",
    "BootNotification is not triggered once it was answered with Accepted.",
    "§5.17",
    "errata 3.40",
  ),
  should(
    "diagnostics-without-status",
    "GetDiagnostics that has a file is followed by DiagnosticsStatusNotification.",
    "§5.9",
    "§4.4",
  ),
  should("firmware-without-status", "UpdateFirmware is followed by FirmwareStatusNotification.", "§5.19", "§4.5"),
  should("diagnostics-order", "Diagnostics are Uploading before they are Uploaded.", "§4.4", "§7.24"),
  should("firmware-order", "Firmware is Downloaded before it is Installing or Installed.", "§4.5", "§7.25"),
  note("failure-reported", "No upload, download or installation fails.", "§7.24", "§7.25"),
  must("tx-profile-without-transaction", "A TxProfile is set on a connector that has a transaction.", "§5.16", "§3.13"),
  should(
    "list-version-not-growing",
    "A differential update has a version above that of the Charge Point.",
    "§5.15",
    "§7.47",
  ),
  should(
    "list-version-mismatch",
    "A differential update fits the version that the Charge Point has.",
    "§5.15",
    "§7.47",
  ),
  should("change-read-only-key", "No key is changed that GetConfiguration reported as read-only.", "§5.3", "§9"),
];

const configuration: readonly BetweenRule[] = [
  should("configuration-value", "A value that GetConfiguration reports is of the type of its key.", "§9"),
  must("too-many-keys", "No request asks for more keys than GetConfigurationMaxKeys.", "§5.8", "§9.1.9"),
  must(
    "local-list-too-long",
    "No SendLocalList has more entries than SendLocalListMaxLength or LocalAuthListMaxLength.",
    "§5.15",
    "§9.2.2",
    "§9.2.3",
  ),
  must("too-many-periods", "No schedule has more periods than ChargingScheduleMaxPeriods.", "§5.16", "§9.4.3"),
  must("stack-level-too-high", "No stackLevel is above ChargeProfileMaxStackLevel.", "§5.16", "§9.4.1"),
  must(
    "charging-rate-unit-unknown",
    "A schedule is in a unit that ChargingScheduleAllowedChargingRateUnit has.",
    "§5.16",
    "§9.4.2",
  ),
];

/** The rules between messages by what they are about, in the order of the reference. */
export const betweenRules = { frames, boot, status, transactions, commands, configuration };
