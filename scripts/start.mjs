// `npm start -- [FILE] [options]`: checks a log, the example if none is named.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const withValue = ["--station", "--action", "--since", "--max-errors"];
const hasFile = given.some(
  (argument, i) => argument === "-" || !(argument.startsWith("-") || withValue.includes(given[i - 1])),
);
const { status } = spawnSync(
  process.execPath,
  [`${root}cli/dist/main.js`, "check", ...given, ...(hasFile ? [] : [`${root}examples/session.jsonl`])],
  // npm runs scripts in the root of the project; a file is meant from where npm was called.
  { stdio: "inherit", cwd: process.env.INIT_CWD ?? root },
);
process.exitCode = status ?? 2;
