import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { ocpp16 } from "../logs/tool.js";
import { isThere, launched, opened, root } from "./chromium.js";

const log =
  '10:00 <- [2,"1","Reset",{"type":"Hart"}]\n</script><script>document.title="taken"</script>\n10:01 -> [3,"1",{"status":"Accepted"}]\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ocpp16-inspector-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The log that a page has in it. */
function logIn(page: string): string {
  const base64 = /<script type="text\/plain" id="log"[^>]*>([^<]*)<\/script>/.exec(page)?.[1] ?? "";
  return gunzipSync(Buffer.from(base64, "base64")).toString();
}

describe("ocpp16 report", () => {
  test.each(["x.html", "X.HTM"])("writes the page with the log in it to %s", async (name) => {
    const output = join(folder, name);
    const { code, out, err } = await ocpp16(["report", "-", "-o", output], log);
    expect([code, out, err]).toEqual([1, "", ""]);
    const page = readFileSync(output, "utf8");
    expect(logIn(page)).toBe(log);
    expect(page).not.toContain('document.title="taken"');
  });

  test("writes the page to standard output where the format says so", async () => {
    const { code, out } = await ocpp16(["report", "--format", "html"], '[2,"1","Heartbeat",{}]');
    expect([code, logIn(out)]).toEqual([0, '[2,"1","Heartbeat",{}]']);
  });

  test("unpacks what was packed, and reads what is no UTF-8", async () => {
    const file = join(folder, "latin1.log.gz");
    writeFileSync(file, gzipSync(Buffer.from('\xe9 [2,"1","Heartbeat",{}]\n', "latin1")));
    const { out } = await ocpp16(["report", file, "--format", "html"]);
    expect(logIn(out)).toBe('é [2,"1","Heartbeat",{}]\n');
  });

  test("refuses a name that says nothing of the form", async () => {
    const { code, err } = await ocpp16(["report", "-o", join(folder, "x.pdf")], log);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^ocpp16: a report ends in \.md or \.html, which .*x\.pdf does not; --format md or html says which it is\n$/,
    );
  });

  test("says that there is no such log before it writes", async () => {
    const { code, err } = await ocpp16(["report", join(folder, "none.log"), "-o", join(folder, "y.html")]);
    expect([code, err]).toEqual([2, `ocpp16: there is no file ${join(folder, "none.log")}\n`]);
  });
});

describe("ocpp16 inspect", () => {
  const running = new Set<ChildProcess>();
  afterAll(() => {
    for (const child of running) child.kill();
  });

  async function inspecting(...args: readonly string[]): Promise<{ child: ChildProcess; address: string }> {
    const child = spawn(process.execPath, [join(root, "cli/dist/main.js"), "inspect", "--no-open", ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    running.add(child);
    const [printed] = (await once(child.stdout, "data")) as [Buffer];
    return { child, address: printed.toString().split("\n")[0] ?? "" };
  }

  async function got(address: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
    const [response] = (await once(get(address, { headers }), "response")) as [IncomingMessage];
    return { status: response.statusCode ?? 0, body: await text(response) };
  }

  test("serves the page with a log on this machine, under a path of its own, and ends with Ctrl-C", async () => {
    const file = join(folder, "log.log");
    writeFileSync(file, log);
    const { child, address } = await inspecting(file);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\da-f]{32}\/$/);
    const { status, body } = await got(address);
    expect([status, logIn(body)]).toEqual([200, log]);
    expect((await got(new URL("/", address).href)).status).toBe(404);
    expect((await got(address, { host: "elsewhere.example" })).status).toBe(404);
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
  });

  test("without a log, the page asks for one", async () => {
    const { child, address } = await inspecting();
    expect((await got(address)).body).not.toContain('id="log"');
    child.kill("SIGTERM");
    await once(child, "exit");
  });

  test("says that a port is taken, and that a log is not there", async () => {
    const { child, address } = await inspecting();
    const { port } = new URL(address);
    const taken = await ocpp16(["inspect", "--no-open", "--port", port]);
    expect([taken.code, taken.err]).toEqual([2, `ocpp16: port ${port} cannot be used: something else listens there\n`]);
    child.kill("SIGTERM");
    await once(child, "exit");
    const missing = await ocpp16(["inspect", "--no-open", join(folder, "none.log")]);
    expect([missing.code, missing.err]).toEqual([2, `ocpp16: there is no file ${join(folder, "none.log")}\n`]);
    expect((await ocpp16(["inspect", "--port", "70000"])).code).toBe(2);
  });
});

describe.skipIf(!isThere)("a report", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
  });

  test("opens from disk with its log in it, and asks for nothing", async () => {
    const output = join(folder, "whole.html");
    const input = join(folder, 'a "log" & <b>.log');
    writeFileSync(input, log);
    await ocpp16(["report", input, "-o", output]);
    const { page, errors, requests } = await opened(browser, {}, pathToFileURL(output).href);
    await page.getByRole("row").nth(1).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe('a "log" & <b>.log');
    expect(await page.getByRole("row").first().innerText()).toMatch(/Reset\.req[^]*invalid/);
    expect(await page.title()).toBe('a "log" & <b>.log · OCPP 1.6 inspector');
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
