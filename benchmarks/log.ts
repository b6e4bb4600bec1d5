/** `ocpp16 check` on a large log, beside jq and a loop of JSON.parse and Ajv: frames per second and peak memory. */
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;

export interface LogRun {
  readonly program: string;
  readonly framesPerSecond: number;
  readonly peakMegabytes: number;
}

export interface LogRuns {
  readonly frames: number;
  readonly megabytes: number;
  readonly runs: readonly LogRun[];
}

/** Runs each program on a log of at least `frames` frames. */
export async function measureLog(frames: number): Promise<LogRuns> {
  const folder = mkdtempSync(join(tmpdir(), "ocpp16messages-"));
  try {
    const log = join(folder, "log.jsonl");
    const written = write(log, frames);
    const programs: [string, string, string[]][] = [
      ["ocpp16 check", process.execPath, [join(root, "cli/bin/ocpp16.js"), "check", log]],
      ["JSON.parse + Ajv", process.execPath, ["--import", "tsx", join(root, "benchmarks/log-ajv.ts"), log]],
    ];
    if (spawnSync("jq", ["--version"]).status === 0)
      programs.push(["jq", "jq", ["-c", "select(.[0] == 2) | .[2]", log]]);
    const runs: LogRun[] = [];
    for (const [program, command, args] of programs) {
      const { seconds, peakMegabytes } = await timed(command, args);
      runs.push({ program, framesPerSecond: written / seconds, peakMegabytes });
    }
    return { frames: written, megabytes: statSync(log).size / 1e6, runs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Repeats the example log until there are enough frames in it. */
function write(log: string, frames: number): number {
  const text = readFileSync(join(root, "examples/session.jsonl"), "utf8");
  const each = text.trimEnd().split("\n").length;
  const file = openSync(log, "w");
  let written = 0;
  for (; written < frames; written += each) writeSync(file, text);
  closeSync(file);
  return written;
}

async function timed(command: string, args: readonly string[]): Promise<{ seconds: number; peakMegabytes: number }> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "ignore"] });
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    // Linux has the peak of a process that is still running.
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, "utf8");
      peakMegabytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000 || peakMegabytes;
    } catch {
      peakMegabytes ||= Number.NaN;
    }
  }, 20);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes };
}
