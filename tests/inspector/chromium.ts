import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { type Browser, chromium, type Page } from "playwright-core";

export const root = new URL("../..", import.meta.url).pathname;

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to show the page; if not, that is said. */
export const isThere = existsSync(executablePath);
if (!isThere)
  console.warn(
    `SKIPPED: the inspector is not tested in Chromium, as ${executablePath} is not there. Install it, or name another in CHROMIUM.`,
  );

/** The page as it was built, opened from disk. */
export const pageAddress = pathToFileURL(join(root, "cli/dist/inspector/index.html")).href;

export function launched(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a page did that it must not: asked for something, or failed. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "dark" | "light";
}

/** A new page of the inspector, watched. */
export async function opened(
  browser: Browser,
  { width = 1440, height = 900, colorScheme = "light" }: Look = {},
  address = pageAddress,
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, acceptDownloads: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  return { page, requests, errors };
}

/** Opens a text as a file of that name. */
export async function give(page: Page, text: string | Buffer, name = "test.log"): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try the sample" }).click();
  await page.getByRole("row").first().waitFor();
}

/** The text of a file that the page has saved. */
export async function savedBy(page: Page, name: string): Promise<string> {
  await page.getByText("Export", { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFileSync(await download.path(), "utf8");
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds of weight, with the elements. */
export async function barriers(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  const found: unknown =
    await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]))`);
  return found;
}
