import { expect, test } from "vitest";
import { read } from "ocpp16messages/ocppj";

import { Anonymiser } from "./anonymise.js";

/** A frame with made-up names, as JSON has it. */
function changed(frame: readonly unknown[], by = new Anonymiser()): unknown[] {
  return JSON.parse(by.frame(JSON.stringify(frame)) ?? "null") as unknown[];
}

const time = "2025-01-02T15:04:05Z";
const pem = "-----BEGIN CERTIFICATE-----\nU0VDUkVU\n-----END CERTIFICATE-----\n";
const hash = "5EC2E7".repeat(10);
const secretive: readonly (readonly [action: string, request: object, confirmation: object])[] = [
  ["Authorize", { idTag: "SECRET1" }, { idTagInfo: { status: "Accepted", parentIdTag: "SECRET1", expiryDate: time } }],
  [
    "BootNotification",
    {
      chargePointModel: "Model",
      chargePointVendor: "Vendor",
      chargePointSerialNumber: "SECRET",
      chargeBoxSerialNumber: "SECRET",
      meterSerialNumber: "SECRET",
      iccid: "SECRET",
      imsi: "SECRET",
      firmwareVersion: "1.2.3",
      meterType: "Meter",
    },
    { status: "Accepted", currentTime: time, interval: 60 },
  ],
  ["GetDiagnostics", { location: "ftp://user:SECRET@10.0.0.1/" }, { fileName: "SECRET.zip" }],
  ["ChangeConfiguration", { key: "AuthorizationKey", value: "5ec2e7".repeat(6) }, { status: "Accepted" }],
  ["ChangeConfiguration", { key: "OwnUrl", value: "wss://SECRET:1/SECRET" }, { status: "Accepted" }],
  [
    "GetConfiguration",
    { key: ["HeartbeatInterval", "Own"] },
    {
      configurationKey: [
        { key: "HeartbeatInterval", readonly: false, value: "300" },
        { key: "Own", readonly: false, value: "SECRET" },
      ],
    },
  ],
  ["DataTransfer", { vendorId: "Vendor", messageId: "Kind", data: "SECRET" }, { status: "Accepted", data: "SECRET" }],
  [
    "StatusNotification",
    { connectorId: 1, errorCode: "NoError", status: "Charging", info: "SECRET", timestamp: time },
    {},
  ],
  ["CertificateSigned", { certificateChain: pem }, { status: "Accepted" }],
  [
    "DeleteCertificate",
    {
      certificateHashData: {
        hashAlgorithm: "SHA256",
        issuerNameHash: hash + "5EC2",
        issuerKeyHash: hash + "5EC2",
        serialNumber: "5EC2E7",
      },
    },
    { status: "Accepted" },
  ],
  [
    "MeterValues",
    {
      connectorId: 1,
      meterValue: [{ timestamp: time, sampledValue: [{ value: "12.5", unit: "Wh", location: "Outlet" }] }],
    },
    {},
  ],
];

test.each(secretive)("%s stays a good message and has no secret left", (action, request, confirmation) => {
  for (const text of [JSON.stringify([2, "1", action, request]), JSON.stringify([3, "1", confirmation])]) {
    const before = read(text, { action: action as "Authorize" });
    expect(before).toMatchObject({ ok: true });
    const after = new Anonymiser().frame(text) ?? "";
    expect(read(after, { action: action as "Authorize" })).toMatchObject({
      ok: true,
      warnings: before.ok ? before.warnings.map(({ rule }) => ({ rule })) : [],
    });
    expect(after).not.toMatch(/SECRET|U0VDUkVU|5ec2e7|10\.0\.0\.1/i);
  }
});

test("what says what a thing is, and what is measured, stays", () => {
  const frame = [
    2,
    "1",
    "BootNotification",
    { chargePointModel: "Model", chargePointVendor: "Vendor", firmwareVersion: "1" },
  ];
  expect(changed(frame).slice(2)).toEqual(frame.slice(2));
  const reading = { timestamp: time, sampledValue: [{ value: "12.5", unit: "Wh", measurand: "Voltage" }] };
  const metered = [2, "1", "MeterValues", { connectorId: 1, transactionId: 7, meterValue: [reading] }];
  expect(changed(metered).slice(2)).toEqual(metered.slice(2));
});

test("the same becomes the same, an idTag in any letters, and another with another run", () => {
  const one = new Anonymiser();
  const tagOf = (idTag: unknown, by = one): unknown =>
    (changed([2, "1", "Authorize", { idTag }], by)[3] as { idTag: unknown }).idTag;
  expect(tagOf("abc")).toBe(tagOf("ABC"));
  expect(tagOf("abc")).not.toBe(tagOf("abd"));
  expect(tagOf("abc")).not.toBe(tagOf("abc", new Anonymiser()));
  expect(tagOf(5)).toBe(0);
  expect(one.station("CP1")).toBe(one.station("CP1"));
  expect(one.station("CP1")).not.toBe(one.station("CP2"));
  expect(changed([2, "id", "Heartbeat", {}], one)[1]).toBe(changed([3, "id", {}], one)[1]);
});

test("an error keeps its code only", () => {
  expect(changed([4, "1", "GenericError", "SECRET", { a: "SECRET" }]).slice(2)).toEqual(["GenericError", "", {}]);
});

test("what is wrong with a frame stays wrong, without what was sent", () => {
  for (const frame of [
    [2, "1", "Heartbeat", { Own: "SECRET", list: ["SECRET", { Data: "SECRET" }] }, "SECRET"],
    [2, 5, "Heartbeat", "SECRET"],
    [3, "1", "SECRET", "SECRET"],
    [2, "1", "DataTransfer", { vendorId: "Vendor", Data: "SECRET" }],
  ]) {
    const other = changed(frame);
    expect(other.length).toBe(frame.length);
    expect(JSON.stringify(other)).not.toContain("SECRET");
  }
});

test.each(["", "[2,", "{}", "[7]", `[2,"1","Heartbeat",${"[".repeat(50_000)}${"]".repeat(50_000)}]`])(
  "what is no frame, or is nested without end, has no other: %#",
  (text) => {
    expect(new Anonymiser().frame(text)).toBeUndefined();
  },
);

test("a made-up serial number of a certificate never begins with a zero, which it must not", () => {
  const frame = [2, "1", "DeleteCertificate", { certificateHashData: { serialNumber: "4f2" } }];
  for (let i = 0; i < 200; i++) {
    const [, , , payload] = changed(frame) as [2, string, string, { certificateHashData: { serialNumber: string } }];
    expect(payload.certificateHashData.serialNumber).toMatch(/^[1-9a-f][\da-f]{2}$/);
  }
});
