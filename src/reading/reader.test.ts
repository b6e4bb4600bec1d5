import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { notified, sampled } from "../../tests/payloads.js";

test.each([
  ["location-scheme", "GetDiagnostics.req", { location: "s3://bucket" }, "s3", { location: "ftp://host" }],
  [
    "unit-of-measurand",
    "MeterValues.req",
    sampled({ value: "1", measurand: "Voltage", unit: "W" }),
    "W",
    sampled({ value: "1", measurand: "Voltage", unit: "V" }),
  ],
  [
    "charge-point-status",
    "StatusNotification.req",
    notified({ connectorId: 0, status: "Charging" }),
    "Charging",
    notified({ connectorId: 0 }),
  ],
  [
    "ev-communication-status",
    "StatusNotification.req",
    notified({ errorCode: "EVCommunicationError", status: "Charging" }),
    "Charging",
    notified({ errorCode: "EVCommunicationError", status: "Preparing" }),
  ],
])("what a caller changes in a finding of %s is not in later ones", (rule, message, bad, received, good) => {
  const { decode } = constructorOf(message);
  for (const tolerant of [false, true]) {
    const findings = (): readonly { readonly rule: string; readonly expected?: unknown }[] => {
      const result = decode(bad, { tolerant });
      return result.ok ? result.warnings : result.issues;
    };
    const before = structuredClone(findings());
    const [found] = findings();
    expect(found).toMatchObject({ rule, expected: expect.any(Array) as unknown, received });

    // Were this the list of the rule, it would now ask for what was wrong.
    (found?.expected as string[]).splice(0, Infinity, received);
    expect(found?.expected).toEqual([received]);
    expect(findings()).toEqual(before);
    expect(decode(good, { tolerant })).toMatchObject({ ok: true, warnings: [] });
  }
});
