import { describe, expect, test } from "vitest";

import * as profiles from "../../src/generated/operations/profiles.js";
import { Authorize, Heartbeat, type Operations, operations } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";

const ofAuthorize = '[2,"1","Authorize",{"idTag":"CARD"}]';
const ofHeartbeat = '[2,"1","Heartbeat",{}]';
const ofSecurity = '[2,"1","SignCertificate",{"csr":"-----BEGIN CERTIFICATE REQUEST-----"}]';
const notImplemented = '[4,"1","NotImplemented","';

/** Ways to say that there are two operations. */
const ofTwo = {
  "namespaces of operations": ocppj.reader({ Authorize, Heartbeat }),
  "entries of the catalogue": ocppj.reader({ Authorize: operations.Authorize, Heartbeat: operations.Heartbeat }),
};

describe.each(Object.entries(ofTwo))("a reader of two operations, as %s,", (_, read) => {
  test("reads CALLs of both", () => {
    expect(read(ofAuthorize)).toStrictEqual({
      ok: true,
      frame: { messageType: "CALL", id: "1", action: "Authorize", payload: { idTag: "CARD" } },
      warnings: [],
    });
    expect(read(ofHeartbeat)).toMatchObject({ ok: true, frame: { action: "Heartbeat" } });
  });

  test("answers a CALL of any other with NotImplemented", () => {
    for (const action of ["ClearCache", "SignCertificate", "authorize", "constructor", "__proto__", ""]) {
      const result = read(JSON.stringify([2, "1", action, {}]));
      expect(result).toMatchObject({
        ok: false,
        messageType: "CALL",
        action,
        issues: [{ rule: "action", path: [2], part: "action", violation: "NotImplemented", message: "is not known" }],
      });
      expect(!result.ok && result.reply?.startsWith(notImplemented)).toBe(true);
    }
  });

  test("checks answers of both, and leaves any other unchecked", () => {
    const time = "2025-01-02T15:04:05Z";
    expect(read(`[3,"1",{"currentTime":"${time}"}]`, { action: "Heartbeat" })).toMatchObject({
      ok: true,
      frame: { action: "Heartbeat", payload: { currentTime: time } },
    });
    expect(read('[3,"1",{}]', { action: "Heartbeat" })).toMatchObject({ ok: false, issues: [{ rule: "required" }] });
    expect(read('[3,"1",{}]', { action: "ClearCache" as "Heartbeat" })).toStrictEqual({
      ok: true,
      frame: { messageType: "CALLRESULT", id: "1", payload: {} },
      warnings: [],
    });
  });

  test("repairs, and reads errors, like any reader", () => {
    expect(read('[2,"1","Heartbeat",[]]', { tolerant: true })).toMatchObject({ ok: true, frame: { payload: {} } });
    expect(read('[4,"1","GenericError","",{}]')).toMatchObject({ ok: true, frame: { messageType: "CALLERROR" } });
  });
});

test("a back end without the security extension has the other profiles", () => {
  const { Core, FirmwareManagement, LocalAuthListManagement, RemoteTrigger, Reservation, SmartCharging } = profiles;
  const read = ocppj.reader({
    ...Core,
    ...FirmwareManagement,
    ...LocalAuthListManagement,
    ...RemoteTrigger,
    ...Reservation,
    ...SmartCharging,
  });
  expect(read(ofAuthorize).ok).toBe(true);
  expect(read(ofSecurity)).toMatchObject({ ok: false, issues: [{ rule: "action" }] });
  expect(ocppj.read(ofSecurity).ok).toBe(true);
});

test("the profiles are the catalogue in parts", () => {
  const sizes = Object.entries(profiles).map(([name, part]) => [name, Object.keys(part).length]);
  expect(sizes).toEqual([
    ["Core", 16],
    ["FirmwareManagement", 4],
    ["LocalAuthListManagement", 2],
    ["RemoteTrigger", 1],
    ["Reservation", 2],
    ["Security", 11],
    ["SmartCharging", 3],
  ]);
  for (const [profile, part] of Object.entries<Partial<Operations>>(profiles)) {
    expect(Object.isFrozen(part)).toBe(true);
    const actions = Object.values(operations).filter((operation) => operation.profile === profile);
    expect(Object.values(part)).toEqual(actions);
    for (const operation of actions) expect(part[operation.action]).toBe(operation);
  }
});

test("a later change of the catalogue changes nothing", () => {
  const catalogue: { Authorize: typeof Authorize; Heartbeat?: typeof Heartbeat } = { Authorize };
  const read = ocppj.reader(catalogue);
  catalogue.Heartbeat = Heartbeat;
  expect(read(ofHeartbeat).ok).toBe(false);
  Reflect.deleteProperty(catalogue, "Authorize");
  expect(read(ofAuthorize).ok).toBe(true);
});

test("what a catalogue inherits is not in it", () => {
  const catalogue = Object.assign(Object.create({ Heartbeat }) as object, { Authorize });
  const read = ocppj.reader(catalogue);
  expect([read(ofAuthorize).ok, read(ofHeartbeat).ok]).toEqual([true, false]);
});
