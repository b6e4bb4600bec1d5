import { describe, expect, test } from "vitest";

import { operations } from "../../src/index.js";
import { construct, constructorOf } from "../catalogue.js";
import { examples } from "../examples.js";

/**
 * What the tables of OCPP 1.6 §6 and §7 do not allow, field by field: a path into the fullest example of the message, a
 * value to put there, and the rule that refuses it. `undefined` takes the field out.
 */
type Refusal = readonly [path: string, value: unknown, rule: string];

const tooLong = (most: number): string => "x".repeat(most + 1);

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
];
const idTagInfo = (path: string): Refusal[] => [
  [path, "Accepted", "type"],
  ...dateTime(`${path}.expiryDate`),
  ...ciString(`${path}.parentIdTag`, 20),
  [`${path}.status`, undefined, "required"],
  ...member(`${path}.status`, "Unknown", "accepted"),
];
const meterValue = (path: string): Refusal[] => [
  [path, {}, "type"],
  [`${path}.0`, null, "type"],
  [`${path}.0.timestamp`, undefined, "required"],
  ...dateTime(`${path}.0.timestamp`),
  [`${path}.0.sampledValue`, undefined, "required"],
  [`${path}.0.sampledValue`, [], "count"],
  [`${path}.0.sampledValue.0`, "1", "type"],
  [`${path}.0.sampledValue.0.value`, undefined, "required"],
  [`${path}.0.sampledValue.0.value`, "", "min-length"],
  [`${path}.0.sampledValue.0.value`, 604.213, "type"],
  ...member(`${path}.0.sampledValue.0.context`, "CurrentMax", "sample.periodic"),
  ...member(`${path}.0.sampledValue.0.format`, "raw", "Signed"),
  ...member(`${path}.0.sampledValue.0.measurand`, "Energy", "voltage", "Energy.Active.Import"),
  ...member(`${path}.0.sampledValue.0.phase`, "L4", "l1", "L1N"),
  ...member(`${path}.0.sampledValue.0.location`, "outlet", "Car"),
  ...member(`${path}.0.sampledValue.0.unit`, "Hz", "wh", "C"),
];
const schedule = (path: string): Refusal[] => [
  [path, [], "type"],
  ...int32(`${path}.duration`),
  [`${path}.chargingRateUnit`, undefined, "required"],
  ...member(`${path}.chargingRateUnit`, "kW", "a"),
  [`${path}.chargingSchedulePeriod`, undefined, "required"],
  [`${path}.chargingSchedulePeriod`, [], "count"],
  [`${path}.chargingSchedulePeriod.0.startPeriod`, undefined, "required"],
  ...int32(`${path}.chargingSchedulePeriod.0.startPeriod`),
  [`${path}.chargingSchedulePeriod.0.limit`, undefined, "required"],
  ...decimal(`${path}.chargingSchedulePeriod.0.limit`),
  ...integer(`${path}.chargingSchedulePeriod.0.numberPhases`, 1, 3),
  ...decimal(`${path}.minChargingRate`),
];
const profile = (path: string): Refusal[] => [
  [path, null, "type"],
  [`${path}.chargingProfileId`, undefined, "required"],
  ...int32(`${path}.chargingProfileId`),
  [`${path}.stackLevel`, undefined, "required"],
  ...integer(`${path}.stackLevel`),
  [`${path}.chargingProfilePurpose`, undefined, "required"],
  ...member(`${path}.chargingProfilePurpose`, "ChargePointMax", "txProfile"),
  [`${path}.chargingProfileKind`, undefined, "required"],
  ...member(`${path}.chargingProfileKind`, "absolute", "Fixed"),
  ...member(`${path}.recurrencyKind`, "Monthly"),
  ...dateTime(`${path}.validFrom`),
  ...dateTime(`${path}.validTo`),
  [`${path}.chargingSchedule`, undefined, "required"],
  ...schedule(`${path}.chargingSchedule`),
];
const required = (...paths: string[]): Refusal[] => paths.map((path): Refusal => [path, undefined, "required"]);

const refusals: Readonly<Record<string, Refusal[]>> = {
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
  "CancelReservation.req": [...required("reservationId"), ...int32("reservationId")],
  "CancelReservation.conf": [...required("status"), ...member("status", "Unknown")],
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
  "ClearChargingProfile.req": [
    ...int32("id"),
    ...integer("connectorId"),
    ...member("chargingProfilePurpose", "All"),
    ...integer("stackLevel"),
  ],
  "ClearChargingProfile.conf": [...required("status"), ...member("status", "Rejected")],
  "DataTransfer.req": [
    ...required("vendorId"),
    ...ciString("vendorId", 255),
    ...ciString("messageId", 50),
    ["data", {}, "type"],
    ["data", null, "type"],
  ],
  "DataTransfer.conf": [...required("status"), ...member("status", "UnknownVendor"), ["data", [], "type"]],
  "DiagnosticsStatusNotification.req": [...required("status"), ...member("status", "Uploadfailed")],
  "FirmwareStatusNotification.req": [...required("status"), ...member("status", "Install")],
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
  "GetConfiguration.req": [["key", "HeartbeatInterval", "type"], ...ciString("key.0", 50)],
  "GetConfiguration.conf": [
    ["configurationKey", {}, "type"],
    ...required("configurationKey.0.key", "configurationKey.0.readonly"),
    ...ciString("configurationKey.0.key", 50),
    ["configurationKey.0.readonly", "true", "type"],
    ["configurationKey.0.value", tooLong(500), "max-length"],
    ["configurationKey.0.value", 300, "type"],
    ["unknownKey", "Foo", "type"],
    ...ciString("unknownKey.0", 50),
  ],
  "GetDiagnostics.req": [
    ...required("location"),
    ...uri("location"),
    ...integer("retries"),
    ...int32("retryInterval"),
    ...dateTime("startTime"),
    ...dateTime("stopTime"),
  ],
  "GetDiagnostics.conf": [...ciString("fileName", 255)],
  "GetLocalListVersion.conf": [...required("listVersion"), ...integer("listVersion", -1, 2_147_483_647)],
  "Heartbeat.conf": [...required("currentTime"), ...dateTime("currentTime")],
  "MeterValues.req": [
    ...required("connectorId", "meterValue"),
    ...integer("connectorId"),
    ...int32("transactionId"),
    ["meterValue", [], "count"],
    ...meterValue("meterValue"),
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
  "ReserveNow.req": [
    ...required("connectorId", "expiryDate", "idTag", "reservationId"),
    ...integer("connectorId"),
    ...dateTime("expiryDate"),
    ...ciString("idTag", 20),
    ...ciString("parentIdTag", 20),
    ...int32("reservationId"),
  ],
  "ReserveNow.conf": [...required("status"), ...member("status", "Available")],
  "Reset.req": [...required("type"), ...member("type", "hard", "Reboot")],
  "Reset.conf": [...required("status"), ...member("status", "Scheduled")],
  "SendLocalList.req": [
    ...required("listVersion", "updateType"),
    ...int32("listVersion"),
    ["localAuthorizationList", {}, "type"],
    ...required("localAuthorizationList.0.idTag"),
    ...ciString("localAuthorizationList.0.idTag", 20),
    ...idTagInfo("localAuthorizationList.1.idTagInfo"),
    ...member("updateType", "Partial"),
  ],
  "SendLocalList.conf": [...required("status"), ...member("status", "Rejected")],
  "SetChargingProfile.req": [
    ...required("connectorId", "csChargingProfiles"),
    ...integer("connectorId"),
    ...profile("csChargingProfiles"),
  ],
  "SetChargingProfile.conf": [...required("status"), ...member("status", "Failed")],
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
    ...meterValue("transactionData"),
  ],
  "StopTransaction.conf": [...idTagInfo("idTagInfo")],
  "TriggerMessage.req": [
    ...required("requestedMessage"),
    ...member("requestedMessage", "Authorize"),
    ...integer("connectorId"),
  ],
  "TriggerMessage.conf": [...required("status"), ...member("status", "NotSupported")],
  "UnlockConnector.req": [...required("connectorId"), ...integer("connectorId", 1)],
  "UnlockConnector.conf": [...required("status"), ...member("status", "Failed")],
  "UpdateFirmware.req": [
    ...required("location", "retrieveDate"),
    ...uri("location"),
    ...integer("retries"),
    ...dateTime("retrieveDate"),
    ...int32("retryInterval"),
  ],
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

/** The example with `value` at the path; `undefined` takes the field out. */
function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inner: unknown = Reflect.get(copy, step);
  const outcome = replaced(inner, rest, by);
  if (outcome === undefined) Reflect.deleteProperty(copy, step);
  else Reflect.set(copy, step, outcome);
  return copy;
}

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
    // The fullest example may hold fields that exclude each other once one is changed; the issue asked for must come first among its own path.
    const payload = replaced(withParents(example, steps, action), steps, value);
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
    return replaced(examples["StopTransaction"]?.req[1], ["idTag"], undefined);
  }
  return example;
}

test("every field of every message is in the table", () => {
  for (const { action, req, conf } of Object.values(operations)) {
    for (const [kind, constructor] of [
      ["req", req],
      ["conf", conf],
    ] as const) {
      const { properties } = constructor["~standard"].jsonSchema.input({ target: "draft-07" }) as {
        properties: object;
      };
      const covered = new Set(refusals[`${action}.${kind}`]?.map(([path]) => path.split(".")[0]));
      expect([...covered].sort(), `${action}.${kind}`).toEqual(Object.keys(properties).sort());
    }
  }
});
