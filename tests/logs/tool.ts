import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export const root = new URL("../..", import.meta.url).pathname;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `ocpp16` as it was built. */
export async function ocpp16(
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
