/**
 * Measures the inspector with a log: `npm run measure:inspector -- LOG`. Prints the time to the first frames and to the
 * last, the memory of the process that shows the page, and how often a row was missing while it was scrolled.
 */
import { readFileSync } from "node:fs";

import { launched, opened } from "./chromium.js";

const [log] = process.argv.slice(2);
if (log === undefined) throw new Error("Name a log.");

const browser = await launched();
try {
  const { page } = await opened(browser);
  const pid = await rendererOf();
  const before = residentBytes(pid);
  await page.evaluate(`globalThis.seen = {};
    new MutationObserver(() => {
      seen.first ??= document.querySelector(".row") ? performance.now() : undefined;
    }).observe(document, { subtree: true, childList: true });
    document.querySelector("input[type=file]").addEventListener("change", () => { seen.start = performance.now(); }, true);`);
  await page.setInputFiles("input[type=file]", log);
  await page.waitForSelector("progress", { state: "attached", timeout: 60_000 });
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, residentBytes(pid))), 100);
  await page.waitForSelector("progress", { state: "detached", timeout: 600_000 });
  clearInterval(watching);
  const end = Number(await page.evaluate("performance.now()"));
  const seen = await page.evaluate<{ start: number; first: number }>("seen");
  const heap = Number(await page.evaluate("performance.memory.usedJSHeapSize"));
  const blank = await page.evaluate(`(async () => {
    const list = document.querySelector(".timeline");
    let blank = 0;
    for (let i = 0; i <= 400; i++) {
      list.scrollTop = (list.scrollHeight * ((i * 37) % 401)) / 400;
      await new Promise(requestAnimationFrame);
      const box = list.getBoundingClientRect();
      for (let y = box.top + 5; y < box.bottom - 5; y += 20)
        if (document.elementFromPoint(box.left + 200, y)?.closest(".row") == null) blank++;
    }
    return blank;
  })()`);
  const frames = await page.locator(".chosen[aria-live]").innerText();
  await page.getByLabel("Text in the frame").fill('chargin"');
  const searchFrom = Date.now();
  await page.locator(".chosen", { hasText: " of " }).waitFor({ timeout: 60_000 });
  console.log(`${frames}
first rows after  ${Math.round(seen.first - seen.start)} ms
all frames after  ${Math.round(end - seen.start)} ms
text found after  ${Date.now() - searchFrom} ms
memory            ${megabytes(before)} MB before, ${megabytes(most)} MB at most, ${megabytes(residentBytes(pid))} MB at the end, of which the heap of the page ${megabytes(heap)} MB
rows missing      ${String(blank)}`);
} finally {
  await browser.close();
}

/** The process that shows the page: the only renderer, or that with the most memory. */
async function rendererOf(): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  return renderers.sort((a, b) => residentBytes(b) - residentBytes(a))[0] ?? 0;
}

function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
