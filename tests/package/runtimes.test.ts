import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { examples } from "../examples.js";
import { installed, type Project, root } from "./project.js";

/**
 * One program that uses the installed package, in every runtime that it is for. Those of npm are installed by
 * `npm run setup:runtimes`, Chromium comes from the system; what is not there is skipped, and says so.
 */
const program = `
import { Authorize, MeterValues, operations, types, unwrap } from "ocpp16messages";
import * as ocppj from "ocpp16messages/ocppj";
import * as OneOperation from "ocpp16messages/authorize";
import { examples } from "./examples.js";

let unchanged = 0;
for (const [action, pair] of Object.entries(examples)) {
  for (const kind of ["req", "conf"]) {
    for (const message of pair[kind]) {
      const text = JSON.stringify(message);
      if (JSON.stringify(unwrap(operations[action][kind].decodeJson(text))) === text) unchanged++;
    }
  }
}
const refused = MeterValues.req.decodeJson('{"connectorId":-1,"meterValue":[{"timestamp":"2025-02-30T00:00:00Z"}]}');
const message = unwrap(Authorize.req({ idTag: "CARD" }));
let error = "none";
try { message.idTag = "OTHER"; } catch (thrown) { error = thrown.constructor.name; }
const read = ocppj.read('[2,"1","Heartbeat",{"a":1}]');
export const report = JSON.stringify({
  unchanged,
  refused: refused.issues.map(({ rule, path }) => rule + " " + path.join(".")),
  error,
  code: JSON.parse(read.reply)[2],
  moment: unwrap(types.DateTime.decode("2025-01-02T17:04:05.5+02:00")),
  one: OneOperation.req === Authorize.req,
});
`;

const expected = JSON.stringify({
  unchanged: Object.values(examples).flatMap(({ req, conf }) => [...req, ...conf]).length,
  refused: ["range connectorId", "format meterValue.0.timestamp", "required meterValue.0.sampledValue"],
  error: "TypeError",
  code: "FormationViolation",
  moment: "2025-01-02T15:04:05.5Z",
  one: true,
});

let user: Project;
beforeAll(() => {
  user = installed();
  writeFileSync(join(user.folder, "examples.js"), `export const examples = ${JSON.stringify(examples)};`);
  writeFileSync(join(user.folder, "use.js"), program);
  writeFileSync(join(user.folder, "main.js"), 'import { report } from "./use.js";\nconsole.log(report);');
}, 60_000);
afterAll(() => {
  user.remove();
});

function isThere(path: string, name: string, remedy: string): boolean {
  const there = existsSync(path);
  if (!there) console.warn(`SKIPPED: ${name} is not tested, as it is not there. ${remedy}`);
  return there;
}

describe.each([
  ["Node.js at hand", process.execPath, []],
  ["Node.js 20", "node-20/bin/node", []],
  ["Node.js 22", "node-22/bin/node", []],
  ["Node.js 24", "node-24/bin/node", []],
  ["Bun", ".bin/bun", ["run"]],
  ["Deno", ".bin/deno", ["run", "--allow-read", "--cached-only"]],
])("%s", (name, file, args) => {
  const path = file.startsWith("/") ? file : join(root, "tests/runtimes/node_modules", file);
  test.skipIf(!isThere(path, name, "Run npm run setup:runtimes."))("runs the package", { timeout: 60_000 }, () => {
    expect(user.run(path, ...args, "main.js").trim()).toBe(expected);
  });
});

describe("Chromium", () => {
  const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const there = isThere(chromium, "Chromium", "Install it, or name another in CHROMIUM.");

  test.skipIf(!there)("runs the package", { timeout: 120_000 }, async () => {
    const imports = {
      ocpp16messages: "/node_modules/ocpp16messages/dist/index.js",
      "ocpp16messages/ocppj": "/node_modules/ocpp16messages/dist/ocppj/index.js",
      "ocpp16messages/authorize": "/node_modules/ocpp16messages/dist/generated/operations/authorize.js",
    };
    const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
      <pre></pre><script type="module">import { report } from "./use.js"; document.querySelector("pre").textContent = report;</script>`;
    const server = createServer(({ url = "/" }, response) => {
      const file = join(user.folder, url);
      const found = url !== "/" && existsSync(file);
      response.writeHead(url === "/" || found ? 200 : 404, {
        "content-type": url === "/" ? "text/html" : "text/javascript",
      });
      response.end(url === "/" ? page : found ? readFileSync(file) : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const { stdout } = await promisify(execFile)(chromium, [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        `--user-data-dir=${join(user.folder, "chromium")}`,
        "--virtual-time-budget=10000",
        "--dump-dom",
        `http://127.0.0.1:${port}/`,
      ]);
      expect(/<pre>(.*?)<\/pre>/s.exec(stdout)?.[1]).toBe(expected);
    } finally {
      server.close();
    }
  });
});
