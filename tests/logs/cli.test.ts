import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ocpp16, type Outcome, root } from "./tool.js";

const call = '[2,"1","Heartbeat",{}]';
const result = '[3,"1",{"currentTime":"2025-01-02T15:04:05Z"}]';

/** Sets the title, clears the screen in two ways, and turns the direction of what follows. */
const hostile = "\u001b]0;x\u0007\u001b[2J\u009b2J\u007f\u202e\u2066\u2028\u200b";

test("a clean session is valid, frame by frame and by action", async () => {
  const { code, out, err } = await ocpp16(["check", join(root, "examples/session.jsonl")]);
  expect(code).toBe(0);
  expect(err).toBe("");
  const lines = out.split("\n");
  expect(lines[0]).toMatch(/^ +1 {2}CP → CS {2}BootNotification\.req +valid$/);
  expect(lines[1]).toMatch(/^ +2 {2}CS → CP {2}BootNotification\.conf +valid$/);
  expect(out).toMatch(/^StatusNotification +12 +12 +0 +0$/m);
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
  expect(out).toMatch(/CP → CS {2}GetLog\.conf +warning\n +filename should be present when the status is Accepted/);
  expect(out).toMatch(/LogStatusNotification\.req +invalid\n +status must be one of /);
  expect(out).toMatch(
    /SignedFirmwareStatusNotification\.req +invalid\n +requestId is required when the status is Downloading\n/,
  );
});

test("what is wrong is said, with its path", async () => {
  const log = [
    '[2,"1","Authorize",{"idTag":5}]',
    '[2,"2","MeterValues",{"connectorId":1,"meterValue":[{"sampledValue":[{"value":"1"}]}]}]',
  ];
  const { code, out } = await ocpp16(["check"], log.join("\n"));
  expect(code).toBe(1);
  expect(out).toMatch(/Authorize\.req +invalid\n +idTag must be a string, not a number\n/);
  expect(out).toMatch(/MeterValues\.req +invalid\n +meterValue\[0\]\.timestamp is required\n/);
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
  expect(out).toMatch(/ 1:31 {2}CP → CS {2}Heartbeat\.req +valid\n/);
  expect(out).toMatch(/ 2:23 {2}CS → CP {2}Heartbeat\.conf +valid\n/);
  expect(code).toBe(0);
});

interface FrameLine {
  readonly file?: string;
  readonly messageType: string;
  readonly id: string;
  readonly action?: string;
  readonly verdict: string;
}

/** The lines of `--json` that are about a frame. */
function framesIn(out: string): FrameLine[] {
  const lines = out.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as FrameLine).filter((line) => Object.hasOwn(line, "verdict"));
}

interface FindingLine {
  readonly line: number;
  readonly rule: string;
  readonly level: string;
}

/** The lines of `--json` that are about what was found between messages, in short. */
function findingsIn(out: string): string[] {
  const lines = out.split("\n").filter((line) => line !== "");
  return lines
    .map((line) => JSON.parse(line) as FindingLine)
    .filter((line) => Object.hasOwn(line, "rule"))
    .map(({ line, rule, level }) => `${line} ${rule} ${level}`);
}

describe("between messages", () => {
  const boot = '[2,"1","BootNotification",{"chargePointModel":"M","chargePointVendor":"V"}]';
  const accepted = '[3,"1",{"status":"Accepted","interval":300,"currentTime":"2025-01-02T15:00:00Z"}]';
  const pending = accepted.replace("Accepted", "Pending");
  const trigger = '[2,"2","TriggerMessage",{"requestedMessage":"BootNotification"}]';
  const start = '[2,"3","RemoteStartTransaction",{"idTag":"SECRET-TAG"}]';

  test("an error is one of the log, though each frame is valid", async () => {
    const { code, out } = await ocpp16(["check"], [boot, accepted, trigger].join("\n"));
    expect(code).toBe(1);
    expect(out).toContain(
      [
        "Between messages:",
        "",
        "boot-triggered-when-accepted, error",
        "OCPP 1.6 §5.17, errata 3.40",
        "  3 TriggerMessage: asks for BootNotification, which was",
        "  answered with Accepted before (line 1)",
        "",
      ].join("\n"),
    );
    expect(out).toMatch(/\nboot-triggered-when-accepted error +1 line 3\n/);
    expect(out).toMatch(/All 3 frames valid\.\nBetween messages: 1 error\.\n$/);
  });

  test("is a line of its own behind that of the frame", async () => {
    const { code, out } = await ocpp16(["check", "--json"], [boot, pending, start].join("\n"));
    expect(code).toBe(1);
    const last: unknown = JSON.parse(out.split("\n").at(-2) ?? "");
    expect(last).toEqual({
      line: 3,
      rule: "remote-command-while-pending",
      level: "error",
      sections: "OCPP 1.6 §4.2",
      action: "RemoteStartTransaction",
      message: "is sent while the Charge Point is Pending",
      earlier: 1,
    });
    expect(out).not.toContain("SECRET-TAG");
  });

  test("information is no error, and no problem", async () => {
    const { code, out } = await ocpp16(["check", "--json"], result);
    expect([code, findingsIn(out)]).toEqual([0, ["1 answer-without-call information"]]);
    expect((await ocpp16(["check", "--only-problems"], result)).out).not.toContain("answer-without-call, ");
  });

  test("only what is about the frames that are asked for is said", async () => {
    const log = [boot, accepted, trigger, result.replace('"1"', '"9"')].join("\n");
    const found = async (...options: readonly string[]): Promise<string[]> =>
      findingsIn((await ocpp16(["check", "--json", ...options], log)).out);
    expect(await found()).toHaveLength(2);
    expect(await found("--action", "TriggerMessage")).toEqual(["3 boot-triggered-when-accepted error"]);
    expect(await found("--action", "Reset")).toEqual([]);
    expect(await found("--station", "A")).toEqual([]);
  });

  test("five of a kind are said, and how many more there are", async () => {
    const { out } = await ocpp16(["check"], [boot, accepted, ...Array<string>(8).fill(trigger)].map(withId).join("\n"));
    expect(out.match(/^ {2}\d+ TriggerMessage: /gm)).toHaveLength(5);
    expect(out).toContain("\n  +3 more\n");
  });

  /** CALLs with ids of their own. */
  function withId(frame: string, i: number): string {
    return frame.replace('[2,"2"', `[2,"t${i}"`);
  }
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
  expect(framesIn(out).map(({ messageType, action, verdict }) => `${messageType} ${action ?? "-"} ${verdict}`)).toEqual(
    [
      "CALL Heartbeat valid",
      "CALLRESULT Heartbeat valid",
      "CALLRESULT - repeated",
      "CALL Reset valid",
      "CALLERROR Reset valid",
      "CALL GetConfiguration valid",
      "CALLRESULT GetConfiguration invalid",
      "CALL Reset valid",
      "CALLRESULT Reset invalid",
    ],
  );
});

test("--json prints one object per frame and nothing else", async () => {
  const { out } = await ocpp16(["check", "--json"], `${call}\n[2,"2","Authorize",{}]\n`);
  expect(out.split("\n").map((line) => (line === "" ? "" : (JSON.parse(line) as object)))).toEqual([
    {
      line: 1,
      column: 1,
      sender: "ChargePoint",
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
      column: 1,
      sender: "ChargePoint",
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
  expect(out).toMatch(/DataTransfer\.req +invalid\n +the frame is not JSON: it ends too early/);
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
  expect(out).toMatch(/warning\n +connectorId should be above 0, or left out\n/);
  expect(out).toContain("All 1 frame valid, 1 with warnings.");
});

test("what is broken or no OCPP-J is said, and the check goes on", async () => {
  const { code, out } = await ocpp16(["check"], `[2,"1"\n[7,"1",{}]\n${call}\n`);
  expect(code).toBe(1);
  expect(out).toMatch(/ 1 .*invalid\n +the frame is not JSON: it ends too early\n/);
  expect(out).toMatch(/ 2 .*invalid\n +the message type must be 2 \(CALL\), 3 \(CALLRESULT\) or 4 \(CALLERROR\)\n/);
  expect(out).toMatch(/ 3 .*Heartbeat\.req +valid\n/);
});

/** The path of a new file with this content. */
function fileWith(content: string | Buffer, name = "charger.log"): string {
  const path = join(mkdtempSync(join(tmpdir(), "ocpp16-")), name);
  writeFileSync(path, content);
  return path;
}

describe("encodings", () => {
  const session = readFileSync(join(root, "examples/session.jsonl"), "utf8");
  const utf16 = Buffer.from(`\ufeff${session}`, "utf16le");

  test.each([
    ["UTF-8 with its mark", Buffer.from(`\ufeff${session}`)],
    ["UTF-16, as PowerShell writes it", utf16],
    ["UTF-16 in the other order", Buffer.from(utf16).swap16()],
    ["gzip", gzipSync(session)],
    ["gzip of UTF-16", gzipSync(utf16)],
    [
      "two files of gzip, one behind the other",
      Buffer.concat([gzipSync(session.slice(0, 1000)), gzipSync(session.slice(1000))]),
    ],
  ])("%s is read like any other log", async (_, content) => {
    const expected = (await ocpp16(["check", "--json"], session)).out;
    expect(await ocpp16(["check", "--json", fileWith(content)])).toEqual({ code: 0, out: expected, err: "" });
  });

  test("standard input may be packed as well", async () => {
    const packed = fileWith(gzipSync(session));
    const child = spawn("bash", ["-c", `node cli/dist/main.js check --json < ${packed}`], { cwd: root });
    expect((await text(child.stdout)).trim().split("\n").length).toBe(34);
  });

  test("lines in Latin-1 are read, and said", async () => {
    const log = Buffer.concat([Buffer.from([0x53, 0x74, 0xf6, 0x0a]), Buffer.from(`é ${call}\n`)]);
    const { code, out } = await ocpp16(["check", fileWith(log)]);
    expect(code).toBe(0);
    expect(out).toMatch(/ 2:3 .*Heartbeat\.req +valid\n/);
    expect(out).toMatch(/All 1 frame valid\.\n1 line not in UTF-8: read as Latin-1\.\n$/);
  });

  test("what breaks off or is damaged is said, after what could be read", async () => {
    const packed = gzipSync(Buffer.from(`${call}\n`.repeat(100_000)), { level: 0 });
    for (const [content, words] of [
      [packed.subarray(0, packed.length - 100), "breaks off"],
      [Buffer.concat([packed.subarray(0, 500_000), Buffer.from("damage"), packed.subarray(500_006)]), "damaged"],
    ] as const) {
      const file = fileWith(content, "charger.log.gz");
      const { code, out, err } = await ocpp16(["check", file]);
      expect(code).toBe(2);
      expect(out.split("\n").length).toBeGreaterThan(1000);
      expect(err).toMatch(/^ocpp16: .*charger\.log\.gz is compressed and .*\n$/);
      expect(err).toContain(words);
    }
  });
});

describe("several logs", () => {
  test("are each a log of its own, with a heading", async () => {
    const files = [fileWith(call, "a.log"), fileWith(result, "b.log"), fileWith("hello", "c.log")];
    const { code, out } = await ocpp16(["check", ...files]);
    expect(code).toBe(0);
    expect(out).toMatch(/^.*a\.log:\n.*Heartbeat\.req +valid\n.*b\.log:\n.*CALLRESULT +unmatched\n/);
    expect(out).toMatch(/c\.log:\n\nAction/);
    const machines = await ocpp16(["check", "--json", ...files]);
    expect(framesIn(machines.out).map(({ file, verdict }) => [file, verdict])).toEqual([
      [files[0], "valid"],
      [files[1], "unmatched"],
    ]);
  });

  test("may be standard input among them, once", async () => {
    const file = fileWith(call);
    expect(framesIn((await ocpp16(["check", "--json", file, "-"], result)).out)).toHaveLength(2);
    expect(await ocpp16(["check", "-", "-"], result)).toEqual({ code: 2, out: "", err: "ocpp16: - is named twice\n" });
  });

  test("are not begun if one of them is not there", async () => {
    expect(await ocpp16(["check", fileWith(call), "/no/such/file"])).toEqual({
      code: 2,
      out: "",
      err: "ocpp16: there is no file /no/such/file\n",
    });
  });
});

describe("what is asked for", () => {
  const of = (station: string, time: string, frame: string): string =>
    `2025-01-02 ${time},000 INFO (MainThread) [ocpp] ${station}: receive message ${frame}`;
  const log = [
    of("A", "10:00:00", '[2,"1","Heartbeat",{}]'),
    of("B", "11:00:00", '[2,"2","Heartbeat",{"x":1}]'),
    of("A", "12:00:00", '[2,"3","Reset",{"type":"Hard"}]'),
    of("A", "13:00:00", '[2,"4","Authorize",{}]'),
    of("A", "14:00:00", '[2,"5","TriggerMessage",{"requestedMessage":"Heartbeat","connectorId":0}]'),
  ].join("\n");

  test.each([
    [["--only-problems"], 1, ["2", "4", "5"]],
    [["--station", "A"], 1, ["1", "3", "4", "5"]],
    [["--station", "A", "--action", "reset"], 0, ["3"]],
    [["--action", "Heartbeat", "--action", "Reset"], 1, ["1", "2", "3"]],
    [["--since", "2025-01-02T12:30"], 1, ["4", "5"]],
    [["--since", "2025-01-02T15:00+02:00"], 1, ["4", "5"]],
    [["--max-errors", "1"], 1, ["1", "2"]],
    [["--max-errors", "2"], 1, ["1", "2", "3", "4"]],
    [["--max-errors", "9"], 1, ["1", "2", "3", "4", "5"]],
    [["--station", "C"], 1, []],
  ])("%j: exit code %d, frames %j", async (options, expected, ids) => {
    const { code, out } = await ocpp16(["check", "--json", ...options], log);
    expect(framesIn(out).map(({ id }) => id)).toEqual(ids);
    expect(code).toBe(expected);
    const people = await ocpp16(["check", ...options], log);
    expect(people.code).toBe(expected);
    expect(people.out.match(/^ +\d+:\d+ /gm) ?? []).toHaveLength(ids.length);
  });

  test("frames that are not printed are counted if they are asked for, and no others", async () => {
    expect((await ocpp16(["check", "--only-problems"], log)).out).toContain("2 of 5 frames invalid.\n");
    expect((await ocpp16(["check", "--station", "B"], log)).out).toContain("1 of 1 frame invalid.\n");
    const { out, err } = await ocpp16(["check", "--station", "C"], log);
    expect([out, err]).toEqual(["None of its 5 frames is one of those that were asked for.\n", ""]);
    expect((await ocpp16(["check", "--max-errors", "1"], log)).out).toContain(
      "Stopped after 1 invalid frame; the rest was not looked at.\n",
    );
  });

  test("an answer is checked though its CALL is not asked for", async () => {
    const { out } = await ocpp16(["check", "--since", "2025-01-02"], `${call}\n2025-01-02 10:00:00 ${result}`);
    expect(out).toMatch(/Heartbeat\.conf +valid/);
  });

  test.each([
    ["--since", "yesterday", "It is no time such as 2025-01-02T15:04:05Z."],
    ["--max-errors", "0", "It is no whole number above 0."],
    ["--max-errors", "1.5", "It is no whole number above 0."],
  ])("%s %s is refused in words", async (option, value, words) => {
    const { code, out, err } = await ocpp16(["check", option, value], log);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});

test("the usual mistakes with a log get a hint", async () => {
  const hint = async (...log: readonly string[]): Promise<string | undefined> =>
    (await ocpp16(["check"], log.join("\n"))).out.trimEnd().split("\n").at(-1);
  expect(await hint(result, call)).toBe(
    "The newest line is the first: to match the answers, run tac LOG | ocpp16 check",
  );
  expect(await hint("[2, '1', 'Heartbeat', {}]")).toBe(
    "1 frame written as Python or Node.js print objects: the frame that was sent may differ.",
  );
  expect(await hint('{"action":"Heartbeat","payload":{}}')).toBe(
    'It has names of operations, but no frames such as [2,"id","Heartbeat",{}]: perhaps only their payloads.',
  );
});

test("a frame that the logger cut is not said to be valid", async () => {
  const { code, out } = await ocpp16(["check"], '[2,"1","Heartb...\n');
  expect(code).toBe(0);
  expect(out).toMatch(/cut\n +the log does not have all of it, so it is not checked\n/);
  expect(out).toMatch(/No frame could be checked\.\n1 frame not checked: the log does not have all of it\.\n$/);
});

test("a log without frames is not valid", async () => {
  for (const log of ["", "hello\n"]) {
    const sentence = "There is no OCPP-J frame in it.";
    expect(await ocpp16(["check"], log)).toEqual({ code: 1, out: `${sentence}\n`, err: "" });
    expect(await ocpp16(["check", "--json"], log)).toEqual({ code: 1, out: "", err: `ocpp16: ${sentence}\n` });
  }
});

test("there are colours on a terminal only, or where they are forced", async () => {
  for (const env of [{ CI: "true" }, { TERM: "xterm-256color" }]) {
    expect((await ocpp16(["check"], call, env)).out).not.toContain("\u001b");
  }
  expect((await ocpp16(["check"], call, { FORCE_COLOR: "1" })).out).toContain("\u001b[32mvalid\u001b[39m");
  expect((await ocpp16(["check"], call, { FORCE_COLOR: "1", NO_COLOR: "1" })).out).not.toContain("\u001b");
});

describe("trace", () => {
  const log = [
    '2025-01-02 10:00:00,000 INFO (MainThread) [ocpp] A: receive message [2,"1","Authorize",{"idTag":"SECRET"}]',
    '2025-01-02 10:00:01,000 INFO (MainThread) [ocpp] A: send [3,"1",{"idTagInfo":{"status":"Accepted"}}]',
    '[2,"2","Heartbeat",{}]',
  ].join("\n");

  test("writes any log as Open OCPP Trace, which is read like the log", async () => {
    const { code, out, err } = await ocpp16(["trace"], log);
    const [first, second, third] = out.split("\n").map((line) => (line === "" ? "" : (JSON.parse(line) as object)));
    expect(first).toMatchObject({
      schemaVersion: "1.1",
      timestamp: "2025-01-02T10:00:00.000Z",
      chargePointId: "A",
      direction: "cp-to-csms",
      action: "Authorize",
      payload: { idTag: "SECRET" },
      raw: '[2,"1","Authorize",{"idTag":"SECRET"}]',
    });
    expect(second).toMatchObject({ direction: "csms-to-cp", messageType: "CALLRESULT", messageId: "1" });
    expect(third).toMatchObject({ timestamp: "2025-01-02T10:00:01.000Z", direction: "cp-to-csms" });
    expect(err).toBe(
      "ocpp16: 1 frame without a date and time: it has that of the frame before it.\n" +
        "ocpp16: 2 times without a zone: taken for UTC.\n",
    );
    expect(code).toBe(0);
    expect((await ocpp16(["check"], out)).out).toMatch(/All 3 frames valid\.\n$/);
  });

  test("--anonymise leaves no identity, and the frames good", async () => {
    const { code, out } = await ocpp16(["trace", "--anonymise"], log);
    expect(code).toBe(0);
    expect(out).not.toMatch(/SECRET|"chargePointId":"A"/);
    const stations = out.match(/"chargePointId":"[^"]*"/g) ?? [];
    expect([stations.length, new Set(stations).size]).toEqual([2, 1]);
    expect((await ocpp16(["check"], out)).out).toMatch(/All 3 frames valid\.\n$/);
  });

  test("says what is left out", async () => {
    const frames = [call, call, '[2,"2","Heartb...', "[2,", '[3,"9",{}]', '[2,"3","Heartbeat",{"a":]}]'];
    const { code, out, err } = await ocpp16(["trace"], frames.join("\n"));
    expect([code, out.split("\n").length]).toEqual([1, 2]);
    expect(err.split("\n")).toEqual([
      "ocpp16: 2 frames left out: no JSON, no OCPP-J, or nobody knows who sent it.",
      "ocpp16: 1 frame left out: the log does not have all of it.",
      "ocpp16: 1 frame logged again: written only once.",
      "ocpp16: 3 frames without a date and time: it has that of the frame before it.",
      "",
    ]);
    expect(await ocpp16(["trace"], "hello")).toEqual({
      code: 1,
      out: "",
      err: "ocpp16: There is no OCPP-J frame in it.\n",
    });
  });

  test("has nothing that moves a terminal", async () => {
    const { out } = await ocpp16(["trace"], JSON.stringify([2, hostile, "Heartbeat", { [hostile]: hostile }]));
    expect(out).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(out)).toMatchObject({ messageId: hostile, payload: { [hostile]: hostile } });
  });
});

test("terminals are not at the mercy of a log", async () => {
  const log = [
    JSON.stringify([2, hostile, hostile, {}]),
    JSON.stringify([2, "2", "Reset", { type: "Hard", [hostile]: 1 }]),
  ];
  const people = await ocpp16(["check"], log.join("\n"));
  expect(people.out).toMatch(/ action "\?\]0;x\?\?\[2J\?2J\?\?\?\?\?" is not known\n/);
  expect(people.out).toMatch(/ \?\]0;x\?\?\[2J\?2J\?\?\?\?\? is not a field of this message\n/);
  expect(people.out).toMatch(/^[\x20-\x7e\n→]+$/);

  const machines = await ocpp16(["check", "--json"], log.join("\n"));
  expect(machines.out).toMatch(/^[\x20-\x7e\n→]+$/);
  const [first = "", second = ""] = machines.out.split("\n");
  expect(JSON.parse(first)).toMatchObject({ id: hostile, action: hostile });
  expect(JSON.parse(second)).toMatchObject({ issues: [{ path: ["?]0;x??[2J?2J?????"] }] });
});

test("terminals are not at the mercy of the name of a file", async () => {
  const shown = "?]0;x??[2J?2J?????";
  expect((await ocpp16(["check", `/no/such/${hostile}\n`])).err).toBe(`ocpp16: there is no file /no/such/${shown}?\n`);
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
  return payloads.flatMap((payload, i) => {
    const frame = (id: string): string => `[2,"${length}-${i}-${id}","Authorize",${payload}]`;
    return [frame("a"), `12:00 -> ${frame("b")} sent`, JSON.stringify({ level: 30, msg: frame("c") })];
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
    // A frame that breaks off where the width of a terminal ends is taken for one that the logger cut.
    const verdicts = out.match(/ Authorize\.req +(?:invalid|cut)\n|"action":"Authorize","verdict":"(?:invalid|cut)"/g);
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
    ["0: a CALLRESULT has no CALL in the log", 0, [], [result, call]],
    ["0: a CALLERROR has no CALL in the log", 0, [], [call, result, answer]],
    ["0: there is nothing else than an answer without a CALL", 0, [], [result]],
    ["0: a frame was logged again", 0, [], [call, result, result]],
    ["0: the logger cut a frame", 0, [], [call, '[2,"2","Heartb...']],
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
  [["trace", "a", "b"], /too many arguments/],
  [["check", "/no/such/file"], /^ocpp16: there is no file \/no\/such\/file\n$/],
  [["check", tmpdir()], /^ocpp16: .* is a folder; name the files in it\n$/],
  [["trace", tmpdir()], /^ocpp16: .* is a folder; name the files in it\n$/],
  [[join(root, "examples/session.jsonl")], /\nTo check it: ocpp16 check .*session\.jsonl\n$/],
])("%j is bad usage or unreadable", async (args, message) => {
  const { code, out, err } = await ocpp16(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(message);
});

test("help is not an error", async () => {
  for (const args of [["--help"], ["check", "--help"], ["trace", "--help"]])
    expect(await ocpp16(args)).toMatchObject({ code: 0, err: "" });
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "cli/package.json"), "utf8")) as { version: string };
  expect(await ocpp16(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("a log that is far larger than the memory streams through", { timeout: 120_000 }, async () => {
  const pair = `${call}\n${result}\n`.repeat(3000);
  function* log(): Generator<string> {
    // 160 MB: lines of the usual length, then two that hardly end, one of them a frame, then a last good one.
    for (let i = 0; i < 100; i++) yield pair;
    for (let i = 0; i < 60; i++) yield "x".repeat(1_000_000);
    yield '\n[2,"2","DataTransfer",{"vendorId":"v","data":"';
    for (let i = 0; i < 60; i++) yield "x".repeat(1_000_000);
    yield `"}]\n${call}\n`;
  }
  const { code, out, err } = await ocpp16(["check", "--json"], log());
  expect(err).toBe("");
  expect(code).toBe(0);
  const lines = out.trim().split("\n");
  expect(lines.length).toBe(600_002);
  expect(lines.at(-2)).toContain('"action":"DataTransfer","verdict":"cut"');
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
    expect(out).toMatch(/^ +1 .*invalid\n$/);
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
