import { spawnSync } from "node:child_process";

import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

/** What `npm start -- ARGS` runs once all is set up. */
function start(args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, ["scripts/start.mjs", ...args], { cwd: root, encoding: "utf8", input: "" });
}

test("the example is checked if no file is named", () => {
  expect(start([])).toMatchObject({ status: 0, stdout: expect.stringContaining("All 34 frames valid.") as string });
});

test("the value of an option is no file", () => {
  const { status, stdout } = start(["--action", "Heartbeat", "--max-errors", "1"]);
  expect([status, stdout.match(/All 2 frames valid\./g)]).toEqual([0, ["All 2 frames valid."]]);
});

test("a file that is named is checked, also behind an option", () => {
  expect(start(["--action", "Heartbeat", "package.json"])).toMatchObject({
    status: 1,
    stdout: "There is no OCPP-J frame in it.\n",
  });
});
