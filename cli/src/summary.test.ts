import { expect, test } from "vitest";

import { LogCheck } from "./check.js";
import { Summary } from "./summary.js";
import { summaryText } from "./summary-text.js";

/** What is counted of a log. */
function summaryOf(...log: readonly string[]): Summary {
  const summary = new Summary();
  const check = new LogCheck(false, undefined);
  for (const checked of [...check.push(log.join("\n")), ...check.end().frames]) summary.add(checked);
  return summary;
}

const call = '[2,"1","Heartbeat",{}]';
const answer = '[3,"1",{"currentTime":"2025-01-02T15:04:05Z"}]';
const unmatched = "1 answer not checked: the CALL is not in the log before it.";

test.each([
  [[call, answer], true, ["All 2 frames valid."]],
  [["", call, ""], true, ["All 1 frame valid."]],
  [['[2,"1","SetChargingProfile",{}]', call], false, ["1 of 2 frames invalid."]],
  [[answer], true, ["No frame could be checked.", unmatched]],
  [[call, '[4,"2","InternalError","",{}]'], true, ["All 1 frame that could be checked valid.", unmatched]],
  [
    [call, answer, answer],
    true,
    ["All 2 frames that could be checked valid.", "1 frame logged again: judged only once."],
  ],
  [
    [call, '[2,"2","Heart...'],
    true,
    ["All 1 frame that could be checked valid.", "1 frame not checked: the log does not have all of it."],
  ],
  [
    ['[2,"1","TriggerMessage",{"requestedMessage":"Heartbeat","connectorId":0}]'],
    true,
    ["All 1 frame valid, 1 with warnings."],
  ],
  [[call, '[4,"1","InternalError","",{}]'], true, ["All 2 frames valid."]],
  [[], false, ["There is no OCPP-J frame in it."]],
  [[""], false, ["There is no OCPP-J frame in it."]],
])("%j: clean is %j", (log, clean, words) => {
  const summary = summaryOf(...log);
  expect([summary.clean, summary.verdict().split("\n")]).toEqual([clean, words]);
});

test("frames that were not asked for are no frames", () => {
  const summary = new Summary();
  summary.passOver();
  expect([summary.clean, summary.verdict()]).toEqual([
    false,
    "None of its 1 frame is one of those that were asked for.",
  ]);
});

test("frames are counted by action, and findings by rule, the most frequent first", () => {
  const log = [call, answer, '[2,"2","Reset",{"a":1,"b":2}]', '[2,"3","Bake",{}]', '[2,"4","Reset",{"type":"Hard"}]'];
  expect(summaryText(summaryOf(...log))).toBe(`
Action    Frames Valid Invalid Other
(unknown)      1     0       1     0
Heartbeat      2     2       0     0
Reset          2     1       1     0
Total          5     3       2     0

Rule          Level Found  First
unknown-field error     2 line 3
required      error     1 line 3
action        error     1 line 4

2 of 5 frames invalid.
`);
});

test("the tables fit in 60 columns, whatever the names", () => {
  const longest = '[2,"1","SignedFirmwareStatusNotification",{"status":"Downloading"}]';
  const hash =
    '[3,"2",{"status":"NotFound","certificateHashData":[{"hashAlgorithm":"SHA256","issuerNameHash":"a","issuerKeyHash":"b","serialNumber":"1"}]}]';
  const log = [
    longest,
    '[2,"2","GetInstalledCertificateIds",{"certificateType":"CentralSystemRootCertificate"}]',
    hash,
  ];
  const text = summaryText(summaryOf(...Array.from({ length: 3 }, () => log).flat()));
  expect(text).toContain("certificate-hash-data-not-found");
  const widths = text.split("\n").map(({ length }) => length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(60);
});
