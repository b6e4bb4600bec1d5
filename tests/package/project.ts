import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = new URL("../..", import.meta.url).pathname;

/** The project of a user: nothing but the packed tarball, installed. */
export interface Project {
  readonly folder: string;
  /** What is in the tarball. */
  readonly files: readonly string[];
  /** Runs a program in the folder, and gives what it prints. */
  readonly run: (program: string, ...args: string[]) => string;
  readonly remove: () => void;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export function installed(): Project {
  const folder = mkdtempSync(join(tmpdir(), "ocpp16messages-"));
  const npm = (cwd: string, ...args: string[]): string => execFileSync("npm", args, { cwd, encoding: "utf8" });
  const [packed] = JSON.parse(
    npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  ) as Packed[];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  npm(folder, "install", "--offline", "--no-audit", "--no-fund", join(folder, packed?.filename ?? ""));
  return {
    folder,
    files: packed?.files.map(({ path }) => path) ?? [],
    run: (program, ...args) =>
      execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
