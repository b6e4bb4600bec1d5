/** What the types cost: how long the TypeScript compiler needs for a small project that uses them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { median } from "./harness.js";

const root = new URL("..", import.meta.url).pathname;

/** The one file of each project. */
const projects = {
  "no library": "export const idTagOf = (req: { idTag: string }): string => req.idTag;",
  ocpp16messages: `import type { Authorize } from "ocpp16messages";
export const idTagOf = (req: Authorize.Req): string => req.idTag;`,
  "typed-ocpp": `import type { OCPP16 } from "typed-ocpp";
export const idTagOf = (req: OCPP16.AuthorizeRequest): string => req.idTag;`,
  "zod-ocpp": `import type { AuthorizeRequest } from "zod-ocpp";
export const idTagOf = (req: AuthorizeRequest): string => req.idTag;`,
};

/** How long `tsc --noEmit` needs, in s. */
export interface Compiling {
  readonly name: string;
  readonly skipLibCheck: number;
  readonly everythingChecked: number;
}

export function measureCompiling(rounds: number): Compiling[] {
  // Within this project, so that the packages are found by their names.
  mkdirSync(join(root, "reports"), { recursive: true });
  const folder = mkdtempSync(join(root, "reports/compiling-"));
  try {
    return Object.entries(projects).map(([name, code]) => {
      writeFileSync(join(folder, "use.ts"), code);
      const seconds = (skipLibCheck: boolean): number =>
        median(Array.from({ length: rounds }, () => secondsOf(folder, skipLibCheck)));
      return { name, skipLibCheck: seconds(true), everythingChecked: seconds(false) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsOf(folder: string, skipLibCheck: boolean): number {
  const compilerOptions = { noEmit: true, strict: true, target: "es2022", module: "nodenext", types: [], skipLibCheck };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const start = performance.now();
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
  return (performance.now() - start) / 1000;
}
