import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `ocpp16` as it was built. */
async function ocpp16(
  args: readonly string[],
  input: string | Iterable<string> = "",
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ["--max-old-space-size=32", join(root, "cli/dist/main.js"), ...args], {
    env: { ...process.env, ...env },
  });
  const output = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  for (const part of typeof input === "string" ? [input] : input) {
    if (!child.stdin.write(part)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [out, err] = await output;
  return { code: child.exitCode, out, err };
}

const call = '[2,"1","Heartbeat",{}]';
const result = '[3,"1",{"currentTime":"2025-01-02T15:04:05Z"}]';

test("a clean session is valid, frame by frame and by action", async () => {
  const { code, out, err } = await ocpp16(["check", join(root, "examples/session.jsonl")]);
  expect(code).toBe(0);
  expect(err).toBe("");
  const lines = out.split("\n");
  expect(lines[0]).toMatch(/^ +1 {2}CP → CS {2}BootNotification\.req +valid$/);
  expect(lines[1]).toMatch(/^ +2 {2}CS → CP {2}BootNotification\.conf +valid$/);
  expect(out).toMatch(/│ StatusNotification +│ +12 │ +12 │ +0 │ +0 │ +0 │/);
  expect(out).toMatch(/All 34 frames valid\.\n$/);
});

test("frames of the security white paper are checked like all others", async () => {
  const log = [
    '[2,"1","SecurityEventNotification",{"type":"FirmwareUpdated","timestamp":"2025-01-02T15:04:05Z"}]',
    '[3,"1",{}]',
    '[2,"2","GetLog",{"logType":"SecurityLog","requestId":1,"log":{"remoteLocation":"https://host/logs"}}]',
    '[3,"2",{"status":"Accepted"}]',
    '[2,"3","LogStatusNotification",{"status":"UploadFailed","requestId":1}]',
    '[2,"4","SignedFirmwareStatusNotification",{"status":"Downloading"}]',
  ];
  const { code, out } = await ocpp16(["check"], log.join("\n"));
  expect(code).toBe(1);
  expect(out).toMatch(/CP → CS {2}SecurityEventNotification\.req +valid\n/);
  expect(out).toMatch(/CS → CP {2}SecurityEventNotification\.conf +valid\n/);
  expect(out).toMatch(/CS → CP {2}GetLog\.req +valid\n/);
  expect(out).toMatch(/CP → CS {2}GetLog\.conf +warning +filename should be present when the status is Accepted/);
  expect(out).toMatch(/LogStatusNotification\.req +invalid +status must be one of /);
  expect(out).toMatch(
    /SignedFirmwareStatusNotification\.req +invalid +requestId is required when the status is Downloading\n/,
  );
});

test("what is wrong is said, with the path of the first issue", async () => {
  const log = [
    '[2,"1","Authorize",{"idTag":5}]',
    '[2,"2","MeterValues",{"connectorId":1,"meterValue":[{"sampledValue":[{"value":"1"}]}]}]',
  ];
  const { code, out } = await ocpp16(["check"], log.join("\n"));
  expect(code).toBe(1);
  expect(out).toMatch(/Authorize\.req +invalid +idTag must be a string, not a number\n/);
  expect(out).toMatch(/MeterValues\.req +invalid +meterValue\[0\]\.timestamp is required\n/);
  expect(out).toMatch(/2 of 2 frames invalid\.\n$/);
});

test("frames are found in log lines", async () => {
  const log = [
    `2025-01-02 15:04:05 [INFO] <- ${call} (12 ms)`,
    JSON.stringify({ level: 30, msg: `-> ${result}` }),
    "",
    "[2025-01-02 15:04:06] nothing of interest",
    "nothing [at all]",
  ];
  const { code, out } = await ocpp16(["check", "-"], log.join("\r\n"));
  expect(out).toMatch(/ 1 {2}CP → CS {2}Heartbeat\.req +valid\n/);
  expect(out).toMatch(/ 2 {2}CS → CP {2}Heartbeat\.conf +valid\n/);
  expect(out).toContain("2 lines without a frame.");
  expect(code).toBe(0);
});

test("answers are matched to their CALLs", async () => {
  const log = [
    call,
    result,
    result,
    '[2,"2","Reset",{"type":"Hard"}]',
    '[4,"2","InternalError","",{}]',
    '[2,"3","GetConfiguration",{"key":["A"]}]',
    '[3,"3",{"unknownKey":["B"]}]',
    '[2,"4","Reset",{"type":"Hard"}]',
    '[3,"4",{"status":"Later"}]',
  ];
  const { code, out } = await ocpp16(["check", "--json"], log.join("\n"));
  expect(code).toBe(1);
  const verdicts = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { messageType: string; action?: string; verdict: string });
  expect(verdicts.map(({ messageType, action, verdict }) => `${messageType} ${action ?? "-"} ${verdict}`)).toEqual([
    "CALL Heartbeat valid",
    "CALLRESULT Heartbeat valid",
    "CALLRESULT - unmatched",
    "CALL Reset valid",
    "CALLERROR Reset valid",
    "CALL GetConfiguration valid",
    "CALLRESULT GetConfiguration invalid",
    "CALL Reset valid",
    "CALLRESULT Reset invalid",
  ]);
});

test("--json prints one object per frame and nothing else", async () => {
  const { out } = await ocpp16(["check", "--json"], `${call}\n[2,"2","Authorize",{}]\n`);
  expect(out.split("\n").map((line) => (line === "" ? "" : (JSON.parse(line) as object)))).toEqual([
    {
      line: 1,
      direction: "CP → CS",
      messageType: "CALL",
      id: "1",
      action: "Heartbeat",
      verdict: "valid",
      issues: [],
      warnings: [],
    },
    {
      line: 2,
      direction: "CP → CS",
      messageType: "CALL",
      id: "2",
      action: "Authorize",
      verdict: "invalid",
      issues: [
        {
          level: "error",
          kind: "EmptyValue",
          rule: "required",
          path: ["idTag"],
          message: "is required",
          violation: "OccurenceConstraintViolation",
        },
      ],
      warnings: [],
    },
    "",
  ]);
});

test("a line that breaks off within a long text of quotes is told at once", async () => {
  const { code, out } = await ocpp16(["check"], `[2,"1","DataTransfer",{"data":"${'\\"'.repeat(300_000)}`);
  expect(code).toBe(1);
  expect(out).toMatch(/DataTransfer\.req +invalid +the frame is not JSON: it ends too early/);
});

test("--tolerant repairs, and says so", async () => {
  const log =
    '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2025-01-02T15:04:05"}]';
  expect((await ocpp16(["check"], log)).code).toBe(1);
  const { code, out } = await ocpp16(["check", "--tolerant", "--json"], log);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    verdict: "valid",
    warnings: [{ rule: "format", path: ["timestamp"], repair: "normalised", read: "2025-01-02T15:04:05" }],
  });
});

test("warnings do not fail a log", async () => {
  const { code, out } = await ocpp16(
    ["check"],
    '[2,"1","TriggerMessage",{"requestedMessage":"Heartbeat","connectorId":0}]',
  );
  expect(code).toBe(0);
  expect(out).toMatch(/warning +connectorId should be above 0, or left out\n/);
  expect(out).toContain("All 1 frame valid, 1 with warnings.");
});

test("what is no frame, no JSON or no UTF-8 is said, and the check goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocpp16-"));
  const file = join(folder, "log");
  writeFileSync(
    file,
    Buffer.concat([Buffer.from('[2,"1"\n[7,"1",{}]\n['), Buffer.from([0xff, 0x0a]), Buffer.from(`${call}\n`)]),
  );
  const { code, out } = await ocpp16(["check", file]);
  expect(code).toBe(1);
  expect(out).toMatch(/ 1 .*invalid +the frame is not JSON: it ends too early\n/);
  expect(out).toMatch(/ 2 .*invalid +the message type must be 2 \(CALL\), 3 \(CALLRESULT\) or 4 \(CALLERROR\)\n/);
  expect(out).toMatch(/ 3 .*invalid +the frame is not UTF-8\n/);
  expect(out).toMatch(/ 4 .*Heartbeat\.req +valid\n/);
});

test("a log without frames is not valid", async () => {
  for (const log of ["", "hello\n"]) {
    const { code, out } = await ocpp16(["check"], log);
    expect(code).toBe(1);
    expect(out).toContain("There is no OCPP-J frame in it.");
  }
});

test("there are colours on a terminal only", async () => {
  for (const env of [{ CI: "true" }, { TERM: "xterm-256color" }]) {
    expect((await ocpp16(["check"], call, env)).out).not.toContain("\u001b");
  }
});

/** Sets the title, clears the screen in two ways, and turns the direction of what follows. */
const hostile = "\u001b]0;x\u0007\u001b[2J\u009b2J\u007f\u202e\u2066\u2028\u200b";

test("terminals are not at the mercy of a log", async () => {
  const log = [
    JSON.stringify([2, hostile, hostile, {}]),
    JSON.stringify([2, "2", "Reset", { type: "Hard", [hostile]: 1 }]),
  ];
  const people = await ocpp16(["check"], log.join("\n"));
  expect(people.out).toMatch(/ action "\?\]0;x\?\?\[2J\?2J\?\?\?\?\?" is not known\n/);
  expect(people.out).toMatch(/ \?\]0;x\?\?\[2J\?2J\?\?\?\?\? is not a field of this message\n/);
  expect(people.out).toMatch(/^[\x20-\x7e\n→│┌─┬┐├┼┤└┴┘]+$/);

  const machines = await ocpp16(["check", "--json"], log.join("\n"));
  expect(machines.out).toMatch(/^[\x20-\x7e\n→]+$/);
  const [first = "", second = ""] = machines.out.split("\n");
  expect(JSON.parse(first)).toMatchObject({ id: hostile, action: hostile });
  expect(JSON.parse(second)).toMatchObject({ issues: [{ path: ["?]0;x??[2J?2J?????"] }] });
});

test("terminals are not at the mercy of the name of a file", async () => {
  const shown = "?]0;x??[2J?2J?????";
  expect((await ocpp16(["check", `/no/such/${hostile}\n`])).err).toBe(
    `ocpp16: ENOENT: no such file or directory, stat '/no/such/${shown}?'\n`,
  );
  expect((await ocpp16([hostile])).err).toBe(`error: unknown command '${shown}'\n`);
  expect((await ocpp16(["check", `--${hostile}`])).err).toBe(`error: unknown option '--${shown}'\n`);
});

/** The letters of the idTags below. In the output there are none of them, nor four of them in a row as small letters. */
const letter = fc.constantFrom("Q", "X", "Z", "K", "Y");
const secret = /[QXZKY]|[qxzky]{4}/;

const refused = Array.from({ length: 80 }, (_, i) => i + 1).flatMap((length) => {
  const letters = fc.string({ unit: letter, minLength: length, maxLength: length });
  const idTag = fc.sample(letters, { numRuns: 1, seed: length }).join("");
  const cut = Math.floor(length / 2);
  const parts = [idTag.slice(0, cut), idTag.slice(cut + 1)] as const;
  const payloads = [
    // Control characters in the middle; the last is no JSON.
    ...["\\u0007", "\\u001b", "\\u007f", "\\n", "\u007f", "\u009b", "\u0007"].map(
      (c) => `{"idTag":"${parts.join(c)}"}`,
    ),
    `{"idTag":"\\u0000${idTag.slice(1)}"}`,
    `{"idTag":"${idTag.slice(1)}\\t"}`,
    // Broken off, within the idTag and after it.
    `{"idTag":"${idTag}`,
    `{"idTag":"${idTag}"`,
    ...(length > 20 ? [`{"idTag":"${idTag}"}`] : []),
  ];
  return payloads.flatMap((payload) => {
    const frame = `[2,"1","Authorize",${payload}]`;
    return [frame, `12:00 -> ${frame} sent`, JSON.stringify({ level: 30, msg: frame })];
  });
});

test.each([[[]], [["--json"]], [["--tolerant"]], [["--json", "--tolerant"]]])(
  "with %j, no letter of a refused idTag is in the output",
  async (options) => {
    // For each of three kinds of lines: 11 payloads for 80 lengths, and one more for the 60 that are too long.
    expect(refused.length).toBe(3 * (11 * 80 + 60));
    const { code, out, err } = await ocpp16(["check", ...options], refused.join("\n"));
    expect(code).toBe(1);
    expect(err).toBe("");
    const verdicts = out.match(/ Authorize\.req +invalid |"action":"Authorize","verdict":"invalid"/g);
    expect(verdicts?.length).toBe(3 * (11 * 80 + 60));
    expect(out).not.toMatch(secret);
  },
);

describe("exit code", () => {
  const file = "/no/such/file";
  const invalid = '[2,"1","Heartbeat",{"a":1}]';
  const warning = '[2,"1","TriggerMessage",{"requestedMessage":"Heartbeat","connectorId":0}]';
  const answer = '[4,"2","InternalError","",{}]';

  test.each([
    ["0: all frames are valid", 0, [], [call, result]],
    ["0: all frames are valid, and there are other lines", 0, [], ["hello", call, "", "hello"]],
    ["0: there is nothing worse than a warning", 0, [], [warning]],
    ["0: there is nothing worse than a repair", 0, ["--tolerant"], [invalid]],
    ["1: one frame is invalid", 1, [], [call, result, invalid]],
    ["1: one CALLRESULT is unmatched", 1, [], [call, result, result]],
    ["1: one CALLERROR is unmatched", 1, [], [call, result, answer]],
    ["1: there is no frame", 1, [], ["hello"]],
    ["1: there is nothing", 1, [], []],
    ["2: the usage is bad", 2, ["--no-such-option"], [call]],
    ["2: the log cannot be opened", 2, [file], [call]],
    ["2: the log cannot be read", 2, [tmpdir()], [call]],
  ])("%s", async (_, code, args, log) => {
    for (const json of [[], ["--json"]]) {
      expect((await ocpp16(["check", ...json, ...args], log.join("\n"))).code).toBe(code);
    }
  });
});

test.each([
  [[], /Usage: ocpp16/],
  [["chekc"], /unknown command 'chekc'/],
  [["check", "--jason"], /unknown option '--jason'/],
  [["check", "a", "b"], /too many arguments/],
  [["check", "/no/such/file"], /^ocpp16: .*\/no\/such\/file/],
  [["check", tmpdir()], /^ocpp16: /],
])("%j is bad usage or unreadable", async (args, message) => {
  const { code, out, err } = await ocpp16(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(message);
});

test("help is not an error", async () => {
  for (const args of [["--help"], ["check", "--help"]]) expect(await ocpp16(args)).toMatchObject({ code: 0, err: "" });
});

test("a log that is far larger than the memory streams through", { timeout: 120_000 }, async () => {
  const pair = `${call}\n${result}\n`.repeat(3000);
  function* log(): Generator<string> {
    // 100 MB: lines of the usual length, then one that hardly ends, then a last good one.
    for (let i = 0; i < 100; i++) yield pair;
    for (let i = 0; i < 60; i++) yield "x".repeat(1_000_000);
    yield `\n${call}\n`;
  }
  const { code, out, err } = await ocpp16(["check", "--json"], log());
  expect(err).toBe("");
  expect(code).toBe(1);
  const lines = out.trim().split("\n");
  expect(lines.length).toBe(600_002);
  expect(lines.at(-2)).toContain("is longer than 16777216 bytes");
  expect(lines.at(-1)).toContain('"verdict":"valid"');
});

describe("an output that cannot be written to its end", () => {
  const shell = async (command: string): Promise<Outcome> => {
    const child = spawn("bash", ["-c", `set -o pipefail; ${command}`], { cwd: root });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { code: child.exitCode, out, err };
  };
  const lines = `yes '[2,"1","Reset",{}]' | head -n 20000`;

  test.runIf(process.platform === "linux")("is said, in one line", async () => {
    const { code, err } = await shell(`${lines} | node cli/dist/main.js check > /dev/full`);
    expect(code).toBe(2);
    expect(err).toMatch(/^ocpp16: the output cannot be written: .*ENOSPC.*\n$/);
  });

  test("is no success when the reader has seen enough", async () => {
    const { code, out, err } = await shell(`${lines} | node cli/dist/main.js check | head -n 1`);
    expect(code).toBe(2);
    expect(out).toMatch(/^ +1 .*invalid .*\n$/);
    expect(err).toBe("");
  });
});

test("broken lines with ids leave nothing of themselves in memory", async () => {
  const broken = function* (): Generator<string> {
    // Engines copy a shorter id anyway.
    const id = (i: number): string => `8c9f4c1e-0000-0000-0000-${String(i).padStart(12, "0")}`;
    for (let i = 0; i < 60; i++) yield `[2,"${id(i)}","DataTransfer",{"data":"${"x".repeat(1_000_000)}\n`;
  };
  const { code, err } = await ocpp16(["check"], broken());
  expect([code, err]).toEqual([1, ""]);
});
