import { expect, test } from "vitest";

import { LiveCheck } from "./live-check.js";
import type { PassedFrame } from "./link.js";

const at = new Date("2025-01-02T15:04:05Z");

/** What is said of frames, each with its sender and its station. */
function said(...frames: readonly (readonly [string, PassedFrame["sender"], string | undefined])[]): string[] {
  const check = new LiveCheck(false);
  return frames.map(([text, sender, station]) => {
    const { logged, action, verdict } = check.check({ text, sender, station, at });
    return `${logged.line} ${logged.station ?? "-"} ${action ?? "-"} ${verdict}`;
  });
}

const heartbeat = '[2,"1","Heartbeat",{}]';
const time = '[3,"1",{"currentTime":"2025-01-02T15:04:05Z"}]';
const accepted = '[3,"1",{"status":"Accepted"}]';

test("frames are counted, and have the time at which they came", () => {
  const checked = new LiveCheck(false).check({ text: heartbeat, sender: "ChargePoint", station: "A", at });
  expect(checked).toEqual({
    file: undefined,
    logged: {
      text: heartbeat,
      line: 1,
      column: 1,
      form: "json",
      sender: "ChargePoint",
      station: "A",
      at: "2025-01-02T15:04:05.000Z",
    },
    messageType: "CALL",
    id: "1",
    action: "Heartbeat",
    sender: "ChargePoint",
    verdict: "valid",
    issues: [],
    warnings: [],
    place: { frame: 1, line: 1 },
    findings: [],
    transactions: [],
  });
});

test("answers belong to the CALLs of their station, also of one without a name, and of the other side", () => {
  expect(
    said(
      [heartbeat, "ChargePoint", "A"],
      ['[2,"1","Reset",{"type":"Hard"}]', "CentralSystem", "A"],
      [heartbeat, "ChargePoint", undefined],
      [accepted, "ChargePoint", "A"],
      [time, "CentralSystem", "A"],
      [time, "CentralSystem", "B"],
      [time, "CentralSystem", undefined],
    ),
  ).toEqual([
    "1 A Heartbeat valid",
    "2 A Reset valid",
    "3 - Heartbeat valid",
    "4 A Reset valid",
    "5 A Heartbeat valid",
    "6 B - unmatched",
    "7 - Heartbeat valid",
  ]);
});

test("a frame that is too long to be looked at in a log is not looked at here", () => {
  const transfer = (length: number): string => {
    const rest = '[2,"1","DataTransfer",{"vendorId":"v","data":""}]'.length;
    return `[2,"1","DataTransfer",{"vendorId":"v","data":"${"x".repeat(length - rest)}"}]`;
  };
  expect(said([transfer(1_048_576), "ChargePoint", "A"], [transfer(1_048_577), "ChargePoint", "B"])).toEqual([
    "1 A DataTransfer valid",
    "2 B DataTransfer cut",
  ]);
});

test("what chargers are known to send is repaired if that is asked for", () => {
  const text = '[2,"1","Authorize",{"idTag":"A","extra":1}]';
  const verdicts = [false, true].map(
    (tolerant) => new LiveCheck(tolerant).check({ text, sender: "ChargePoint", station: "A", at }).verdict,
  );
  expect(verdicts).toEqual(["invalid", "valid"]);
});
