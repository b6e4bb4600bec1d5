import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { give, isThere, launched, opened } from "./chromium.js";

const markup = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
const turned = "safe\u202egnp.exe\u2066\u200b";

/** A frame in which every text is the same, also where only names are usual. */
function frameOf(text: string, id: string): string {
  const payload = { idTag: text, [text]: { [text]: [text] }, vendorId: text };
  return JSON.stringify([2, `${id}${text}`, text, payload]);
}

describe.skipIf(!isThere)("hostile frames are text", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each([
    ["markup", markup],
    ["a link that is a script", "javascript:document.title='taken'"],
    ["controls of direction", turned],
    ["an end of a script", "</script><script>document.title='taken'</script>"],
    ["names of prototypes", "__proto__"],
    ["names of functions", "constructor"],
  ])("%s", async (_, text) => {
    const { page, errors, requests } = await opened(browser);
    const station = JSON.stringify(text).slice(1, -1).replaceAll(" ", "");
    await give(
      page,
      `2025-01-01T10:00:00Z ${station} <- ${frameOf(text, "a")}\n${frameOf(text, "b")}\n`,
      `${text.replaceAll("/", "")}.log`,
    );
    await page.getByRole("row").first().waitFor();
    await page.getByRole("grid", { name: "Frames" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.locator(".payload, .raw").first().waitFor();
    await page.getByRole("tab", { name: /Findings/ }).click();
    await page.getByRole("tab", { name: /Frames/ }).click();
    expect(await page.locator("img, iframe, object, embed, form, #page script, a[href]").count()).toBe(0);
    expect(await page.title()).not.toBe("taken");
    const shown = await page.locator("body").innerText();
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
    if (text === markup) expect(shown).toContain("<img src=x onerror=");
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
  });

  test("a text of a million characters is shown in part, and the page goes on", async () => {
    const { page, errors } = await opened(browser);
    const long = "x".repeat(1_000_000);
    await give(page, `[2,"1","DataTransfer",{"vendorId":"v","data":"${long}"}]\n[2,"2","Heartbeat",{}]\n`);
    await page.getByRole("row").nth(1).waitFor();
    await page.getByRole("row").first().click();
    const more = page.getByRole("button", { name: "All 1,000,002 characters" });
    await more.waitFor();
    const shown = await page.locator("body").innerText();
    expect(shown.length).toBeLessThan(10_000);
    await page.getByRole("row").nth(1).click();
    await expect.poll(() => page.getByRole("complementary", { name: "Frame" }).innerText()).toContain("Heartbeat.req");
    expect(errors).toEqual([]);
  });

  test("a frame that is nested too deeply, one of ten thousand fields, and half a character", async () => {
    const { page, errors } = await opened(browser);
    const deep = `[2,"1","DataTransfer",{"vendorId":"v","data":${"[".repeat(5000)}${"]".repeat(5000)}}]`;
    const wide = `[2,"2","DataTransfer",{${Array.from({ length: 10_000 }, (_, i) => `"f${i}":${i}`).join(",")}}]`;
    await give(page, `${deep}\n${wide}\n[2,"3","Authorize",{"idTag":"\\ud800"}]\n`);
    await page.getByRole("row").nth(2).waitFor();
    for (const index of [0, 1, 2]) {
      await page.getByRole("row").nth(index).click();
      await page.locator(".payload, .raw").first().waitFor();
    }
    await page.getByRole("row").nth(1).click();
    await page.getByRole("button", { name: "Show more fields" }).waitFor();
    expect(errors).toEqual([]);
  });
});
