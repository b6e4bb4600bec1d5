/**
 * Every rule about what no single message shows: its level, its sections and what it asks stand here and nowhere else.
 * `src/conversation/rules/<id>.ts` has the condition and the words.
 */
import type { BetweenRule, Section } from "./language.js";

/** What is usual, and what to do about the rest. */
type Words = readonly [sentence: string, remedy: string];

const must = (id: string, [sentence, remedy]: Words, ...sections: readonly Section[]): BetweenRule => ({
  id,
  level: "error",
  sections,
  sentence,
  remedy,
});
const should = (id: string, [sentence, remedy]: Words, ...sections: readonly Section[]): BetweenRule => ({
  id,
  level: "advice",
  sections,
  sentence,
  remedy,
});
const note = (id: string, [sentence, remedy]: Words, ...sections: readonly Section[]): BetweenRule => ({
  id,
  level: "information",
  sections,
  sentence,
  remedy,
});

/** Which frames answer which, and when. */
const frames: readonly BetweenRule[] = [
  note(
    "answer-without-call",
    [
      "The CALL of an answer stands before it, unless the log starts later.",
      "Take a log that starts earlier. If the log is whole, look for a peer that answers under another id.",
    ],
    "OCPP-J §4.1.1",
  ),
  should(
    "call-unanswered",
    [
      "A CALL is answered.",
      "Look whether the connection broke behind the CALL, and how long the other side took before. It has to answer each CALL, with a CALLERROR if nothing else.",
    ],
    "OCPP-J §4.1.1",
  ),
  must(
    "answered-twice",
    [
      "A CALL has one answer.",
      "Find what answers again in the code of the answering side: often a retry, or two handlers of one action.",
    ],
    "OCPP-J §4.1.1",
  ),
  note(
    "frame-repeated",
    [
      "A frame stands in the log once; more often is the logger's doing.",
      "Nothing, if two loggers wrote it. If it was sent twice, look at the sender's retries.",
    ],
    "OCPP-J §4.1.4",
  ),
  should(
    "call-before-answer",
    [
      "A side sends its next CALL when the one before has its answer, or has timed out.",
      "Let the sender queue its CALLs: the next one goes out once the one before is answered, or has timed out.",
    ],
    "OCPP-J §4.1.1",
  ),
  should(
    "id-used-again",
    [
      "An id of a CALL differs from those that its sender used before, but for a retry.",
      "Make a new id for each CALL, such as a UUID, also after a restart.",
    ],
    "OCPP-J §4.1.4",
    "OCPP-J errata 3.1",
    "OCPP-J errata 3.7",
  ),
  note(
    "slow-answer",
    [
      "An answer comes within 10 seconds.",
      "Look at the load of the answering side and at the network. Wait for longer than that before sending again.",
    ],
    "OCPP-J §4.1.1",
  ),
];

const boot: readonly BetweenRule[] = [
  must(
    "call-before-accepted",
    [
      "Until BootNotification is answered with Accepted, a Charge Point sends nothing else but what was triggered while Pending.",
      "Let the Charge Point send nothing but BootNotification until it is answered with Accepted.",
    ],
    "§4.2",
    "OCPP-J errata 3.10",
  ),
  must(
    "remote-command-while-pending",
    [
      "A Central System starts or stops no transaction remotely while the Charge Point is Pending.",
      "Let the Central System accept the Charge Point first, or keep the command until it has.",
    ],
    "§4.2",
  ),
  should(
    "boot-loop",
    [
      "A Charge Point starts again at most once within 5 minutes.",
      "Look for what restarts it: power, watchdog, firmware, or a connection that breaks behind each BootNotification.",
    ],
    "§4.2",
  ),
  should(
    "boot-interval",
    [
      "After Pending or Rejected, a Charge Point waits for the interval before its next BootNotification.",
      "Let the Charge Point wait for the interval of the answer before it sends BootNotification again.",
    ],
    "§4.2",
  ),
  should(
    "heartbeat-interval",
    [
      "Heartbeats keep the interval of BootNotification.conf.",
      "Let the Charge Point take the interval of BootNotification.conf. Behind other messages, it may leave Heartbeats out.",
    ],
    "§4.6",
  ),
  should(
    "status-missing-after-boot",
    [
      "Once accepted, a Charge Point reports the status of connector 0 and of every connector.",
      "Let the Charge Point send StatusNotification for connector 0 and each connector once it is accepted. TriggerMessage asks for it until then.",
    ],
    "§4.9",
    "errata 3.22",
  ),
];

const status: readonly BetweenRule[] = [
  should(
    "status-transition",
    [
      "A status follows another as the table has it.",
      "Look for a StatusNotification that was lost or left out between the two, or sent in the wrong order.",
    ],
    "§4.9",
    "errata 3.20",
  ),
  should(
    "connector-gap",
    [
      "Connectors are numbered from 1 without a gap.",
      "Number the connectors from 1 upwards in the setup of the Charge Point.",
    ],
    "§3.8",
  ),
  should(
    "connector-above-number",
    [
      "No connector has a number above NumberOfConnectors.",
      "Compare the number of the connector with the wiring, and NumberOfConnectors with what the Charge Point has.",
    ],
    "§3.8",
    "§9.1.21",
  ),
  should(
    "idle-untriggered",
    [
      "The status Idle of diagnostics or firmware is reported only when a TriggerMessage asks for it.",
      "Let the Charge Point report Idle only once a TriggerMessage has asked for it.",
    ],
    "§4.4",
    "§4.5",
    "§7.24",
    "§7.25",
  ),
  note(
    "fault-during-transaction",
    [
      "A connector does not become Faulted during a transaction.",
      "Look at errorCode, info and vendorErrorCode of the StatusNotification, and at the hardware that they name.",
    ],
    "§4.9",
  ),
];

const transactions: readonly BetweenRule[] = [
  should(
    "connector-busy",
    [
      "A connector has one transaction at a time.",
      "Look whether the StopTransaction before was lost: the Charge Point has to queue it, also across restarts.",
    ],
    "§4.8",
  ),
  note(
    "stop-unknown",
    [
      "The start of a transaction that stops is in the log.",
      "Take a log that starts earlier. If it is whole, look for a StartTransaction that was lost or not answered.",
    ],
    "§4.10",
  ),
  should(
    "stopped-twice",
    [
      "A transaction stops once.",
      "Let the Central System answer the second stop, and ignore it. Look why the Charge Point sent it again.",
    ],
    "§4.10",
  ),
  note(
    "transaction-open",
    [
      "A transaction that starts in the log stops in it.",
      "Take a log that ends later. If it is whole, look whether the connection or the power broke before the stop.",
    ],
    "§4.10",
  ),
  should(
    "stop-without-id-tag",
    [
      "A stop by a person at the Charge Point has the idTag, as it is known.",
      "Let the Charge Point send the idTag with StopTransaction when a person stopped it.",
    ],
    "§6.49",
  ),
  note(
    "start-without-authorization",
    [
      "Before a transaction, its idTag is authorized: by Authorize, a remote start, a local list, or a transaction before.",
      "Nothing, if the Charge Point knows the idTag from a list or a cache, or needs none. Else look at LocalPreAuthorize and AuthorizeRemoteTxRequests.",
    ],
    "§4.1",
    "§3.5",
    "§5.11",
  ),
  note(
    "authorization-refused",
    [
      "An idTag that is presented is accepted.",
      "Look the idTag up in the Central System: unknown, blocked, expired, or in another transaction.",
    ],
    "§4.1",
    "§7.2",
  ),
  should(
    "charging-while-refused",
    [
      "A transaction whose idTag was refused is stopped as DeAuthorized, or delivers nothing.",
      "Set StopTransactionOnInvalidId, or limit MaxEnergyOnInvalidId, and check that the Charge Point keeps to it.",
    ],
    "§4.8",
    "§9.1.24",
  ),
  must(
    "meter-stop-below-start",
    [
      "meterStop is at least meterStart.",
      "Look whether the meter was replaced or restarted, counts per session, or changes its unit. Do not bill it as it stands.",
    ],
    "§6.45",
    "§6.49",
    "§7.31",
  ),
  should(
    "register-falls",
    [
      "A register of energy does not fall from one message to the next.",
      "Look whether the meter was restarted, counts per session, or changes its unit between kWh and Wh.",
    ],
    "§7.31",
  ),
  should(
    "time-goes-back",
    [
      "Within a transaction, times do not go back.",
      "Look at the clock of the Charge Point: it takes the time of BootNotification.conf and Heartbeat.conf.",
    ],
    "§3.7",
    "§4.10",
  ),
  should(
    "clock-off",
    [
      "A time in a message lies within 5 minutes of the time of its line.",
      "Look whether the Charge Point sets its clock by BootNotification.conf and Heartbeat.conf, and whether it writes the zone.",
    ],
    "§4.6",
    "§4.2",
  ),
  should(
    "transaction-order",
    [
      "Starts and stops are sent in the order in which they happened.",
      "Let the Charge Point send what it has queued in the order in which it happened.",
    ],
    "§3.7",
  ),
  should(
    "meter-values-elsewhere",
    [
      "MeterValues have the transactionId of the transaction that runs on their connector.",
      "Let the Charge Point put the transactionId of the transaction that runs on the connector, and none if none runs.",
    ],
    "§4.7",
    "§6.31",
  ),
  should(
    "meter-values-missing",
    [
      "MeterValues of a transaction come as often as MeterValueSampleInterval asks for.",
      "Look at MeterValueSampleInterval and MeterValuesSampledData, and at the connection during the transaction.",
    ],
    "§4.7",
    "§9.1.19",
  ),
  note(
    "transaction-short",
    [
      "A transaction lasts at least a minute.",
      "Look at the reason and at the status before the stop: a cable that is not in, a car that refuses, an idTag that is tried out.",
    ],
    "§4.10",
  ),
  note(
    "transaction-long",
    ["A transaction lasts at most a day.", "Look whether a car was left there, or a stop was lost."],
    "§4.10",
  ),
  should(
    "reservation-unused",
    [
      "A transaction by the idTag and on the connector of a reservation has its reservationId.",
      "Let the Charge Point send the reservationId with StartTransaction, so that the reservation ends.",
    ],
    "§4.8",
    "§5.13",
  ),
];

const commands: readonly BetweenRule[] = [
  should(
    "remote-start-without-start",
    [
      "An accepted RemoteStartTransaction is followed by a transaction before ConnectionTimeOut.",
      "Look at the status of the connector: was the cable in, and did the car ask for power before ConnectionTimeOut?",
    ],
    "§5.11",
    "§9.1.6",
  ),
  should(
    "remote-stop-without-stop",
    [
      "An accepted RemoteStopTransaction is followed by the stop.",
      "Look whether the transactionId is the one that runs, and whether a StopTransaction is queued or was lost.",
    ],
    "§5.12",
  ),
  should(
    "reset-without-boot",
    [
      "An accepted Reset is followed by a BootNotification.",
      "Look whether the Charge Point came back at all, under which identity, and to which address.",
    ],
    "§5.14",
  ),
  should(
    "trigger-without-message",
    [
      "An accepted TriggerMessage is followed by the message that it asks for.",
      "Let the Charge Point send the message once it has accepted, or answer with NotImplemented or Rejected.",
    ],
    "§5.17",
  ),
  must(
    "boot-triggered-when-accepted",
    [
      "BootNotification is not triggered once it was answered with Accepted.",
      "Trigger another message, or send a Reset to have it start again.",
    ],
    "§5.17",
    "errata 3.40",
  ),
  should(
    "diagnostics-without-status",
    [
      "GetDiagnostics that has a file is followed by DiagnosticsStatusNotification.",
      "Look at the location of the upload: address, account, and whether the Charge Point knows its protocol.",
    ],
    "§5.9",
    "§4.4",
  ),
  should(
    "firmware-without-status",
    [
      "UpdateFirmware is followed by FirmwareStatusNotification.",
      "Look at the location of the download, and at retrieveDate: it may lie ahead.",
    ],
    "§5.19",
    "§4.5",
  ),
  should(
    "diagnostics-order",
    [
      "Diagnostics are Uploading before they are Uploaded.",
      "Look for a DiagnosticsStatusNotification that was lost, or let the Charge Point report Uploading first.",
    ],
    "§4.4",
    "§7.24",
  ),
  should(
    "firmware-order",
    [
      "Firmware is Downloaded before it is Installing or Installed.",
      "Look for a FirmwareStatusNotification that was lost, or let the Charge Point report each step.",
    ],
    "§4.5",
    "§7.25",
  ),
  note(
    "failure-reported",
    [
      "No upload, download or installation fails.",
      "Look at the address, the account, the free space and the signature of the file, and at the log of its server.",
    ],
    "§7.24",
    "§7.25",
  ),
  must(
    "tx-profile-without-transaction",
    [
      "A TxProfile is set on a connector that has a transaction.",
      "Set a TxDefaultProfile instead, or send the TxProfile with RemoteStartTransaction or once the transaction has started.",
    ],
    "§5.16",
    "§3.13",
  ),
  should(
    "list-version-not-growing",
    [
      "A differential update has a version above that of the Charge Point.",
      "Count listVersion up with each update, or send the list in full.",
    ],
    "§5.15",
    "§7.47",
  ),
  should(
    "list-version-mismatch",
    [
      "A differential update fits the version that the Charge Point has.",
      "Ask with GetLocalListVersion first, or send the list in full.",
    ],
    "§5.15",
    "§7.47",
  ),
  should(
    "change-read-only-key",
    [
      "No key is changed that GetConfiguration reported as read-only.",
      "Do not change the key. Set it at the Charge Point itself, if its maker has a way.",
    ],
    "§5.3",
    "§9",
  ),
];

const configuration: readonly BetweenRule[] = [
  should(
    "configuration-value",
    [
      "A value that GetConfiguration reports is of the type of its key.",
      "Report it to the maker of the Charge Point, and do not rely on the value.",
    ],
    "§9",
  ),
  must(
    "too-many-keys",
    [
      "No request asks for more keys than GetConfigurationMaxKeys.",
      "Ask for the keys in several requests, or for all of them with none.",
    ],
    "§5.8",
    "§9.1.9",
  ),
  must(
    "local-list-too-long",
    [
      "No SendLocalList has more entries than SendLocalListMaxLength or LocalAuthListMaxLength.",
      "Send the list in parts: the first one in full, the others as differences.",
    ],
    "§5.15",
    "§9.2.2",
    "§9.2.3",
  ),
  must(
    "too-many-periods",
    ["No schedule has more periods than ChargingScheduleMaxPeriods.", "Send a schedule of fewer periods."],
    "§5.16",
    "§9.4.3",
  ),
  must(
    "stack-level-too-high",
    ["No stackLevel is above ChargeProfileMaxStackLevel.", "Use a stackLevel up to ChargeProfileMaxStackLevel."],
    "§5.16",
    "§9.4.1",
  ),
  must(
    "charging-rate-unit-unknown",
    [
      "A schedule is in a unit that ChargingScheduleAllowedChargingRateUnit has.",
      "Send the schedule in a unit that the Charge Point has, A or W.",
    ],
    "§5.16",
    "§9.4.2",
  ),
];

/** The rules between messages by what they are about, in the order of the reference. */
export const betweenRules = { frames, boot, status, transactions, commands, configuration };
