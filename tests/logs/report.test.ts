import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { ocpp16 } from "./tool.js";

const folder = mkdtempSync(join(tmpdir(), "ocpp16-report-"));

const log = [
  '2025-01-02 10:00:00 INFO (MainThread) [ocpp] CP|1: receive message [2,"1","StartTransaction",{"connectorId":2,"idTag":"SECRET-TAG","meterStart":500,"timestamp":"2025-01-02T10:00:00Z"}]',
  '2025-01-02 10:00:01 INFO (MainThread) [ocpp] CP|1: send [3,"1",{"transactionId":7,"idTagInfo":{"status":"Accepted"}}]',
  '2025-01-02 10:00:30 INFO (MainThread) [ocpp] CP|1: receive message [2,"2","StopTransaction",{"transactionId":7,"meterStop":400,"timestamp":"2025-01-02T10:00:30Z","reason":"Local"}]',
  '2025-01-02 10:00:31 INFO (MainThread) [ocpp] CP|1: send [3,"2",{"x":"SECRET-TAG"}]',
].join("\n");

test("a report has the verdict, the tables, the transactions, the findings and the invalid frames", async () => {
  const { code, out } = await ocpp16(["report"], log);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^# Report of standard input\n\n4 frames of 1 station, from 2025-01-02 10:00:00 to 2025-01-02 10:00:31\. /,
  );
  expect(out).toContain("\n1 of 4 frames invalid.\n\nBetween messages: 1 error, 2 information.\n");
  expect(out).toContain("\n| StartTransaction | 2      | 2     | 0       | 0     |\n");
  expect(out).toMatch(/\n\| meter-stop-below-start +\| error +\| 1 +\| line 3 \|\n/);
  expect(out).toMatch(
    /\n\| CP\\\|1 +\| 2 +\| 7 +\| 2025-01-02T10:00:00Z \| 30 +\| -100 +\| Local +\| Accepted \| 0 +\|\n/,
  );
  expect(out).toContain(
    [
      "### meter-stop-below-start",
      "error, OCPP 1.6 §6.45, §6.49, §7.31",
      "- line 3 StopTransaction: meterStop is 400 Wh, and meterStart was 500 Wh (line 1)",
    ].join("\n\n"),
  );
  expect(out).toMatch(/## Invalid frames\n\n- line 4 StopTransaction\.conf: x is not a field of this message\n$/);
  expect(out).not.toContain("SECRET-TAG");
});

test("a transaction that does not stop is said to be so", async () => {
  const { out } = await ocpp16(["report"], log.split("\n").slice(0, 2).join("\n"));
  expect(out).toMatch(/\| did not stop \| Accepted \|/);
});

test("what a log has is text, and no markup", async () => {
  const name = "<img src=x onerror=alert(1)> [a](javascript:b) `c` *d*";
  const frame = JSON.stringify([2, "1", name, {}]);
  const { out } = await ocpp16(["report"], `2025-01-02 10:00:00 INFO (MainThread) [ocpp] A: receive message ${frame}`);
  expect(out).toContain("\\<img src=x onerror=alert(1)>");
  expect(out).toContain("\\[a]\\(javascript");
  expect(out).not.toMatch(/[^\\]<img/);
});

test("a report is written where it is asked for, or it is said why not", async () => {
  const file = join(folder, "a.log");
  const report = join(folder, "report.md");
  writeFileSync(file, log);
  expect(await ocpp16(["report", file, "-o", report])).toEqual({ code: 1, out: "", err: "" });
  expect(readFileSync(report, "utf8")).toMatch(/^# Report of .*a\.log\n/);
  const { code, err } = await ocpp16(["report", file, "-o", join(folder, "none", "report.md")]);
  expect(code).toBe(2);
  expect(err).toMatch(/^ocpp16: .*report\.md cannot be written: ENOENT/);
});

test("of a log without frames, nothing else is said", async () => {
  const { code, out } = await ocpp16(["report"], "hello");
  expect(code).toBe(1);
  expect(out).toBe(
    "# Report of standard input\n\n0 frames. Checked by ocpp16 against OCPP 1.6 edition 2, its errata, OCPP-J and the security white paper.\n\nThere is no OCPP-J frame in it.\n",
  );
});

test("long lists say how much they leave out", async () => {
  const frames = Array.from({ length: 60 }, (_, i) => `[2,"${i}","Heartbeat",{"x":${i}}]`);
  const answers = Array.from({ length: 30 }, (_, i) => `[3,"a${i}",{}]`);
  const { out } = await ocpp16(["report"], [...frames, ...answers].join("\n"));
  expect(out.match(/^- line \d+ Heartbeat\.req: /gm)).toHaveLength(50);
  expect(out.match(/^- line \d+: answers no CALL/gm)).toHaveLength(20);
  expect(out.match(/^- 10 more$/gm)).toHaveLength(2);
});
