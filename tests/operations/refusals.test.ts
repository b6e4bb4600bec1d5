import { describe, expect, test } from "vitest";

import { construct, constructorOf, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, type Schema, schemaOf } from "./places.js";

/**
 * What the tables of OCPP 1.6 §6 and §7 do not allow, field by field: a path into the fullest example of the message, a
 * value to put there, and the rule that refuses it. `undefined` takes the field out.
 *
 * The rows of a data type are in a function of its own, those of a message under its name, in the feature profile of its
 * operation. A new operation has its rows with its profile; the last tests of this file say which fields have none.
 */
type Refusal = readonly [path: string, value: unknown, rule: string];

const required = (...paths: string[]): Refusal[] => paths.map((path): Refusal => [path, undefined, "required"]);

const tooLong = (most: number): string => "x".repeat(most + 1);

// Single values, OCPP 1.6 §3 and §7.

const ciString = (path: string, most: number): Refusal[] => [
  [path, "", "min-length"],
  [path, tooLong(most), "max-length"],
  [path, "a\u0000b", "charset"],
  [path, "a\u007fb", "charset"],
  [path, "caf\u00e9", "charset"],
  [path, 5, "type"],
  [path, null, "type"],
];
const dateTime = (path: string): Refusal[] => [
  [path, "", "min-length"],
  [path, "yesterday", "format"],
  [path, "2025-02-29T00:00:00Z", "format"],
  [path, "2025-04-31T00:00:00Z", "format"],
  [path, "1900-02-29T00:00:00Z", "format"],
  [path, "2025-01-02T24:00:00Z", "format"],
  [path, "2025-01-02T23:60:00Z", "format"],
  [path, "2025-13-02T23:00:00Z", "format"],
  [path, "2025-00-02T23:00:00Z", "format"],
  [path, "2025-01-00T23:00:00Z", "format"],
  [path, "2025-01-02", "format"],
  [path, "2025-01-02 15:04:05Z", "format"],
  [path, "2025-01-02T15:04:05", "format"],
  [path, "2025-01-02T15:04Z", "format"],
  [path, "2025-01-02T5:04:05Z", "format"],
  [path, "2025-01-02T15:04:05.Z", "format"],
  [path, "2025-01-02T15:04:05+02", "format"],
  [path, "2025-01-02T15:04:05+24:00", "format"],
  [path, "+12025-01-02T15:04:05Z", "format"],
  [path, 1_735_830_245, "type"],
];
const integer = (path: string, least = 0, most = 65_535): Refusal[] => [
  [path, least - 1, "range"],
  [path, most + 1, "range"],
  [path, 1.5, "type"],
  [path, "1", "type"],
  [path, true, "type"],
  [path, Number.NaN, "type"],
];
const int32 = (path: string): Refusal[] => [
  ...integer(path, -2_147_483_648, 2_147_483_647),
  [path, Number("9223372036854775807"), "range"],
];
const member = (path: string, ...others: string[]): Refusal[] => [
  [path, "", "min-length"],
  [path, 1, "type"],
  ...others.map((other): Refusal => [path, other, "member"]),
];
const decimal = (path: string): Refusal[] => [
  [path, -0.1, "range"],
  [path, 6.0009, "decimals"],
  [path, 6.00009, "decimals"],
  [path, 0.05, "decimals"],
  [path, Infinity, "type"],
  [path, Number.NaN, "type"],
  [path, "16", "type"],
];
const uri = (path: string): Refusal[] => [
  [path, "", "min-length"],
  [path, "example.org/logs", "format"],
  [path, "/logs", "format"],
  [path, "ftp://exa mple.org", "format"],
  [path, "ftp://host:port/", "format"],
  [path, "ftp://host/%zz", "format"],
  [path, "http://a#b#c", "format"],
  [path, "1http://a", "format"],
  [path, "http:// ", "format"],
  [path, 21, "type"],
];

// Groups of fields, OCPP 1.6 §7.

/** §7.27 */
const idTagInfo = (path: string): Refusal[] => [
  [path, "Accepted", "type"],
  ...dateTime(`${path}.expiryDate`),
  ...ciString(`${path}.parentIdTag`, 20),
  ...required(`${path}.status`),
  ...member(`${path}.status`, "Unknown", "accepted"),
];
/** §7.1; the first entry has an idTag alone, the second an idTagInfo as well. */
const authorizationData = (path: string): Refusal[] => [
  [`${path}.0`, "CARD-0815", "type"],
  ...required(`${path}.0.idTag`),
  ...ciString(`${path}.0.idTag`, 20),
  ...idTagInfo(`${path}.1.idTagInfo`),
];
/** §7.29 */
const keyValue = (path: string): Refusal[] => [
  [path, "HeartbeatInterval", "type"],
  ...required(`${path}.key`, `${path}.readonly`),
  ...ciString(`${path}.key`, 50),
  [`${path}.readonly`, "true", "type"],
  [`${path}.readonly`, 1, "type"],
  [`${path}.readonly`, null, "type"],
  [`${path}.value`, tooLong(500), "max-length"],
  [`${path}.value`, "\u00e9", "charset"],
  [`${path}.value`, 300, "type"],
];
/** §7.43 */
const sampledValue = (path: string): Refusal[] => [
  [path, "1", "type"],
  ...required(`${path}.value`),
  [`${path}.value`, "", "min-length"],
  [`${path}.value`, 604.213, "type"],
  ...member(`${path}.context`, "CurrentMax", "sample.periodic"),
  ...member(`${path}.format`, "raw", "Signed"),
  ...member(`${path}.measurand`, "Energy", "voltage", "Energy.Active.Import"),
  ...member(`${path}.phase`, "L4", "l1", "L1N"),
  ...member(`${path}.location`, "outlet", "Car"),
  ...member(`${path}.unit`, "Hz", "wh", "C"),
];
/** §7.33 */
const meterValue = (path: string): Refusal[] => [
  [path, null, "type"],
  ...required(`${path}.timestamp`, `${path}.sampledValue`),
  ...dateTime(`${path}.timestamp`),
  [`${path}.sampledValue`, { value: "1" }, "type"],
  [`${path}.sampledValue`, [], "count"],
  ...sampledValue(`${path}.sampledValue.0`),
];
/** §7.14 */
const period = (path: string): Refusal[] => [
  [path, 16, "type"],
  ...required(`${path}.startPeriod`, `${path}.limit`),
  ...int32(`${path}.startPeriod`),
  ...decimal(`${path}.limit`),
  ...integer(`${path}.numberPhases`, 1, 3),
];
/** §7.13 */
const schedule = (path: string): Refusal[] => [
  [path, [], "type"],
  ...int32(`${path}.duration`),
  ...dateTime(`${path}.startSchedule`),
  ...required(`${path}.chargingRateUnit`, `${path}.chargingSchedulePeriod`),
  ...member(`${path}.chargingRateUnit`, "kW", "a"),
  [`${path}.chargingSchedulePeriod`, { startPeriod: 0, limit: 16 }, "type"],
  [`${path}.chargingSchedulePeriod`, [], "count"],
  ...period(`${path}.chargingSchedulePeriod.0`),
  ...decimal(`${path}.minChargingRate`),
];
/** §7.8 */
const profile = (path: string): Refusal[] => [
  [path, null, "type"],
  ...required(
    `${path}.chargingProfileId`,
    `${path}.stackLevel`,
    `${path}.chargingProfilePurpose`,
    `${path}.chargingProfileKind`,
    `${path}.chargingSchedule`,
  ),
  ...int32(`${path}.chargingProfileId`),
  ...int32(`${path}.transactionId`),
  ...integer(`${path}.stackLevel`),
  ...member(`${path}.chargingProfilePurpose`, "ChargePointMax", "txProfile"),
  ...member(`${path}.chargingProfileKind`, "absolute", "Fixed"),
  ...member(`${path}.recurrencyKind`, "Monthly"),
  ...dateTime(`${path}.validFrom`),
  ...dateTime(`${path}.validTo`),
  ...schedule(`${path}.chargingSchedule`),
];

/** The messages, OCPP 1.6 §6. One that has no field has no rows. */
const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  // Core
  "Authorize.req": [...required("idTag"), ...ciString("idTag", 20)],
  "Authorize.conf": [...required("idTagInfo"), ...idTagInfo("idTagInfo")],
  "BootNotification.req": [
    ...required("chargePointModel", "chargePointVendor"),
    ...ciString("chargeBoxSerialNumber", 25),
    ...ciString("chargePointModel", 20),
    ...ciString("chargePointSerialNumber", 25),
    ...ciString("chargePointVendor", 20),
    ...ciString("firmwareVersion", 50),
    ...ciString("iccid", 20),
    ...ciString("imsi", 20),
    ...ciString("meterSerialNumber", 25),
    ...ciString("meterType", 25),
  ],
  "BootNotification.conf": [
    ...required("currentTime", "interval", "status"),
    ...dateTime("currentTime"),
    ...int32("interval"),
    ...member("status", "accepted", "Unknown"),
  ],
  "ChangeAvailability.req": [
    ...required("connectorId", "type"),
    ...integer("connectorId"),
    ...member("type", "Available"),
  ],
  "ChangeAvailability.conf": [...required("status"), ...member("status", "Delayed")],
  "ChangeConfiguration.req": [
    ...required("key", "value"),
    ...ciString("key", 50),
    ["value", tooLong(500), "max-length"],
    ["value", "\u00e9", "charset"],
    ["value", 300, "type"],
  ],
  "ChangeConfiguration.conf": [...required("status"), ...member("status", "Reboot")],
  "ClearCache.conf": [...required("status"), ...member("status", "Failed")],
  "DataTransfer.req": [
    ...required("vendorId"),
    ...ciString("vendorId", 255),
    ...ciString("messageId", 50),
    ["data", {}, "type"],
    ["data", null, "type"],
  ],
  "DataTransfer.conf": [...required("status"), ...member("status", "UnknownVendor"), ["data", [], "type"]],
  "GetConfiguration.req": [["key", "HeartbeatInterval", "type"], ...ciString("key.0", 50)],
  "GetConfiguration.conf": [
    ["configurationKey", {}, "type"],
    ...keyValue("configurationKey.0"),
    ["unknownKey", "Foo", "type"],
    ...ciString("unknownKey.0", 50),
  ],
  "Heartbeat.conf": [...required("currentTime"), ...dateTime("currentTime")],
  "MeterValues.req": [
    ...required("connectorId", "meterValue"),
    ...integer("connectorId"),
    ...int32("transactionId"),
    ["meterValue", {}, "type"],
    ["meterValue", [], "count"],
    ...meterValue("meterValue.0"),
  ],
  "RemoteStartTransaction.req": [
    ...required("idTag"),
    ...integer("connectorId", 1),
    ...ciString("idTag", 20),
    ...profile("chargingProfile"),
  ],
  "RemoteStartTransaction.conf": [...required("status"), ...member("status", "Scheduled")],
  "RemoteStopTransaction.req": [...required("transactionId"), ...int32("transactionId")],
  "RemoteStopTransaction.conf": [...required("status"), ...member("status", "Unknown")],
  "Reset.req": [...required("type"), ...member("type", "hard", "Reboot")],
  "Reset.conf": [...required("status"), ...member("status", "Scheduled")],
  "StartTransaction.req": [
    ...required("connectorId", "idTag", "meterStart", "timestamp"),
    ...integer("connectorId", 1),
    ...ciString("idTag", 20),
    ...int32("meterStart"),
    ...int32("reservationId"),
    ...dateTime("timestamp"),
  ],
  "StartTransaction.conf": [
    ...required("idTagInfo", "transactionId"),
    ...idTagInfo("idTagInfo"),
    ...int32("transactionId"),
  ],
  "StatusNotification.req": [
    ...required("connectorId", "errorCode", "status"),
    ...integer("connectorId"),
    ...member("errorCode", "Error", "noError"),
    ...ciString("info", 50),
    ...member("status", "Occupied", "charging"),
    ...dateTime("timestamp"),
    ...ciString("vendorId", 255),
    ...ciString("vendorErrorCode", 50),
  ],
  "StopTransaction.req": [
    ...required("meterStop", "timestamp", "transactionId"),
    ...ciString("idTag", 20),
    ...int32("meterStop"),
    ...dateTime("timestamp"),
    ...int32("transactionId"),
    ...member("reason", "Timeout", "Deauthorized"),
    ["transactionData", {}, "type"],
    ...meterValue("transactionData.0"),
  ],
  "StopTransaction.conf": [...idTagInfo("idTagInfo")],
  "UnlockConnector.req": [...required("connectorId"), ...integer("connectorId", 1)],
  "UnlockConnector.conf": [...required("status"), ...member("status", "Failed")],

  // Firmware Management
  "DiagnosticsStatusNotification.req": [...required("status"), ...member("status", "Uploadfailed")],
  "FirmwareStatusNotification.req": [...required("status"), ...member("status", "Install")],
  "GetDiagnostics.req": [
    ...required("location"),
    ...uri("location"),
    ...integer("retries"),
    ...int32("retryInterval"),
    ...dateTime("startTime"),
    ...dateTime("stopTime"),
  ],
  "GetDiagnostics.conf": [...ciString("fileName", 255)],
  "UpdateFirmware.req": [
    ...required("location", "retrieveDate"),
    ...uri("location"),
    ...integer("retries"),
    ...dateTime("retrieveDate"),
    ...int32("retryInterval"),
  ],

  // Local Auth List Management
  "GetLocalListVersion.conf": [...required("listVersion"), ...integer("listVersion", -1, 2_147_483_647)],
  "SendLocalList.req": [
    ...required("listVersion", "updateType"),
    ...int32("listVersion"),
    ["localAuthorizationList", {}, "type"],
    ...authorizationData("localAuthorizationList"),
    ...member("updateType", "Partial"),
  ],
  "SendLocalList.conf": [...required("status"), ...member("status", "Rejected")],

  // Remote Trigger
  "TriggerMessage.req": [
    ...required("requestedMessage"),
    ...member("requestedMessage", "Authorize"),
    ...integer("connectorId"),
  ],
  "TriggerMessage.conf": [...required("status"), ...member("status", "NotSupported")],

  // Reservation
  "CancelReservation.req": [...required("reservationId"), ...int32("reservationId")],
  "CancelReservation.conf": [...required("status"), ...member("status", "Unknown")],
  "ReserveNow.req": [
    ...required("connectorId", "expiryDate", "idTag", "reservationId"),
    ...integer("connectorId"),
    ...dateTime("expiryDate"),
    ...ciString("idTag", 20),
    ...ciString("parentIdTag", 20),
    ...int32("reservationId"),
  ],
  "ReserveNow.conf": [...required("status"), ...member("status", "Available")],

  // Smart Charging
  "ClearChargingProfile.req": [
    ...int32("id"),
    ...integer("connectorId"),
    ...member("chargingProfilePurpose", "All"),
    ...integer("stackLevel"),
  ],
  "ClearChargingProfile.conf": [...required("status"), ...member("status", "Rejected")],
  "GetCompositeSchedule.req": [
    ...required("connectorId", "duration"),
    ...integer("connectorId"),
    ...int32("duration"),
    ...member("chargingRateUnit", "Wh"),
  ],
  "GetCompositeSchedule.conf": [
    ...required("status"),
    ...member("status", "OK"),
    ...integer("connectorId"),
    ...dateTime("scheduleStart"),
    ...schedule("chargingSchedule"),
  ],
  "SetChargingProfile.req": [
    ...required("connectorId", "csChargingProfiles"),
    ...integer("connectorId"),
    ...profile("csChargingProfiles"),
  ],
  "SetChargingProfile.conf": [...required("status"), ...member("status", "Failed")],
};

const kinds: Readonly<Record<string, string>> = {
  required: "EmptyValue",
  "min-length": "EmptyValue",
  count: "EmptyValue",
};
const violations: Readonly<Record<string, string>> = {
  required: "OccurenceConstraintViolation",
  count: "OccurenceConstraintViolation",
  type: "TypeConstraintViolation",
};

describe.each(Object.entries(refusals))("%s", (name, cases) => {
  const [action = "", kind = ""] = name.split(".");
  const constructor = constructorOf(name);
  const example = examples[action]?.[kind as "req" | "conf"].at(-1);

  test.each(cases)("%s = %j is refused by %s", (path, value, rule) => {
    const steps = path.split(".");
    const expected = {
      level: "error",
      kind: kinds[rule] ?? "InvalidValue",
      rule,
      path: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      violation: violations[rule] ?? "PropertyConstraintViolation",
    };
    // Fields of the fullest example may exclude each other once one is changed, so that others may have issues as well.
    const payload = changedAt(withParents(example, steps, action), expected.path, () => value);
    for (const result of [constructor.decode(payload), construct(constructor, payload)]) {
      const found = result.issues?.filter((issue) => String(issue.path) === String(expected.path));
      expect(found).toMatchObject([expected]);
    }
  });
});

/** The examples as they are, but with the optional fields on the way to the path. */
function withParents(example: unknown, [first]: readonly string[], action: string): unknown {
  if (action === "ClearChargingProfile") return {};
  if (action === "StopTransaction" && first === "transactionData") {
    return changedAt(examples["StopTransaction"]?.req[1], ["idTag"], () => undefined);
  }
  return example;
}

/** Every field that a schema describes, and the first item of every list, at every depth. */
function* placesOf({ properties = {}, items }: Schema, within = ""): Generator<string> {
  for (const [name, inner] of Object.entries(properties)) {
    yield `${within}${name}`;
    yield* placesOf(inner, `${within}${name}.`);
  }
  if (items === undefined) return;
  yield `${within}0`;
  yield* placesOf(items, `${within}0.`);
}

/** Every field that a schema requires, at every depth. */
function* requiredPlacesOf({ properties = {}, required = [], items = {} }: Schema, within = ""): Generator<string> {
  for (const name of required) yield `${within}${name}`;
  for (const [name, inner] of Object.entries(properties)) yield* requiredPlacesOf(inner, `${within}${name}.`);
  if (items.properties !== undefined) yield* requiredPlacesOf(items, `${within}0.`);
}

describe.each(messages)("the table has, for %s,", (name, _action, _kind, constructor) => {
  const rows = (refusals[name] ?? []).map(([path, , rule]) => ({ rule, place: path.replace(/\b\d+\b/g, "0") }));

  test("rows of every field and of the items of every list, at every depth", () => {
    const covered = new Set(rows.map(({ place }) => place));
    expect([...covered].sort()).toEqual([...placesOf(schemaOf(constructor))].sort());
  });

  test("a row of a wrong type for every field and for the items of every list, at every depth", () => {
    const covered = new Set(rows.filter(({ rule }) => rule === "type").map(({ place }) => place));
    expect([...covered].sort()).toEqual([...placesOf(schemaOf(constructor))].sort());
  });

  test("a row without each field that is required, at every depth", () => {
    const covered = new Set(rows.filter(({ rule }) => rule === "required").map(({ place }) => place));
    expect([...covered].sort()).toEqual([...requiredPlacesOf(schemaOf(constructor))].sort());
  });
});
