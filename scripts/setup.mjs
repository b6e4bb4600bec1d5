// Installs and builds what is missing or out of date, so that `npm start` and `npm test` work on a bare clone.
import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs) {
  run("npm ci --no-progress --loglevel=error");
}
run("npm run --silent build");

function run(command) {
  try {
    // What is not asked for goes to standard error: standard output is for results.
    execSync(command, { stdio: ["ignore", process.stderr, process.stderr] });
  } catch (error) {
    process.exit(error.status ?? 1);
  }
}
