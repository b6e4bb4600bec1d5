import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

/**
 * Memory stays bounded: with a small heap, many large hostile texts are read one after the other, and everything that is
 * found is kept. What is found is small, and keeps no text alive.
 */
function runWithSmallHeap(script: string): string {
  const args = ["--max-old-space-size=48", "--input-type=module", "--eval", script];
  return execFileSync(process.execPath, args, { stdio: "pipe" }).toString();
}

const texts = `
  const long = (i) => "x".repeat(1_000_000) + i;
  const texts = [
    (i) => JSON.stringify([2, long(i), "Heartbeat", {}]),
    (i) => JSON.stringify([2, "1", long(i), {}]),
    (i) => JSON.stringify([2, "1", "Authorize", { idTag: long(i), [long(i)]: long(i) }]),
    (i) => JSON.stringify([2, "1", "StatusNotification", { connectorId: 1, errorCode: long(i), status: long(i), info: long(i) }]),
    (i) => JSON.stringify([2, "1", "MeterValues", { connectorId: 1, meterValue: [{ timestamp: long(i), sampledValue: [{ value: long(i), unit: long(i) }] }] }]),
    (i) => JSON.stringify([2, "1", "GetDiagnostics", { location: long(i) + "://" }]),
    (i) => JSON.stringify([2, "1", "GetConfiguration", { key: Array.from({ length: 50_000 }, (_, j) => j) }]),
    (i) => '[2,"1","Heartbeat",{' + Array.from({ length: 20_000 }, (_, j) => '"f' + j + '":' + i).join() + "}]",
    (i) => JSON.stringify([4, "1", long(i), "", { a: long(i) }]),
    (i) => '[2,"' + long(i),
    (i) => '[2,"1","' + long(i) + '",',
    (i) => "[".repeat(500_000),
    (i) => '[3,"1",' + "[".repeat(200_000) + "]".repeat(200_000) + "]",
  ];`;

test("of many large frames, all findings can be kept", () => {
  const out = runWithSmallHeap(`
    import { read } from "ocpp16messages/ocppj";
    ${texts}
    const kept = [];
    let size = 0;
    for (let i = 0; i < 10; i++) {
      for (const text of texts) {
        const frame = text(i);
        size += frame.length;
        for (const options of [{}, { tolerant: true, action: "Heartbeat" }]) {
          const result = read(frame, options);
          kept.push(result.ok ? result.warnings : result.issues);
        }
      }
    }
    console.log(size > 100_000_000, kept.length, JSON.stringify(kept).length < 10_000_000);`);
  expect(out).toBe("true 260 true\n");
}, 120_000);

test("of many large messages, all findings can be kept", () => {
  const out = runWithSmallHeap(`
    import { operations } from "ocpp16messages";
    ${texts}
    const kept = [];
    for (let i = 0; i < 10; i++) {
      for (const text of texts) {
        const payload = text(i);
        const { req, conf } = operations[Object.keys(operations)[i % 28]];
        for (const constructor of [req, conf]) {
          const result = constructor.decodeJson(payload, { tolerant: true });
          kept.push(result.ok ? result.warnings : result.issues);
        }
      }
    }
    console.log(kept.length, JSON.stringify(kept).length < 10_000_000);`);
  expect(out).toBe("260 true\n");
}, 120_000);
