import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findFrames } from "../../src/log/index.js";
import { barriers, give, isThere, launched, openSample, opened, savedBy } from "./chromium.js";

describe.skipIf(!isThere)("the inspector", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
  });

  test("shows the sample: stations, sessions and frames", async () => {
    const { page, errors } = await opened(browser);
    await openSample(page);
    const stations = page.getByRole("navigation", { name: "Stations" });
    await stations.getByRole("button", { name: /^WALLBOX-01/ }).waitFor();
    expect(await stations.getByRole("button", { name: /^4711.*14\.05 kWh/ }).count()).toBe(1);
    const first = page.getByRole("row").first();
    expect(await first.innerText()).toMatch(
      /07:58:00\.000[^]*WALLBOX-01[^]*CP → CS[^]*BootNotification\.req[^]*valid[^]*80 ms/,
    );
    expect(errors).toEqual([]);
  });

  test("filters by station, action, verdict, transaction and text", async () => {
    const { page } = await opened(browser);
    await openSample(page);
    const chosen = page.locator(".chosen[aria-live]");
    const select = (label: string, option: string): Promise<unknown> =>
      page.getByLabel(label, { exact: true }).selectOption({ label: option });
    await expect.poll(() => chosen.innerText()).toBe("359 frames");
    await select("Action", "StopTransaction");
    await expect.poll(() => chosen.innerText()).toBe("6 of 359 frames");
    await select("Station", "FAST-07");
    await expect.poll(() => chosen.innerText()).toBe("2 of 359 frames");
    await page.getByRole("button", { name: "Clear" }).click();
    await select("Verdict", "invalid");
    await expect.poll(() => chosen.innerText()).toBe("2 of 359 frames");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Text in the frame").fill("groundfailure");
    await expect.poll(() => chosen.innerText()).toBe("1 of 359 frames");
    expect(await page.getByRole("row").count()).toBe(1);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("navigation", { name: "Stations" }).getByRole("button", { name: /^88/ }).click();
    await expect.poll(() => chosen.innerText()).toMatch(/^1\d\d of 359 frames$/);
    for (const row of await page.getByRole("row").all()) expect(await row.innerText()).toContain("FAST-07");
  });

  test("goes through the problems by keyboard, and reads a finding at its field", async () => {
    const { page } = await opened(browser, { width: 1024, height: 480 });
    await openSample(page);
    await page.getByRole("grid", { name: "Frames" }).focus();
    await page.keyboard.press("n");
    const frame = page.getByRole("complementary", { name: "Frame" });
    const field = frame.locator(".field", { hasText: "chargePointSerialNumber" });
    // The list has become narrower, and its rows higher.
    await expect.poll(() => page.locator(".row.selected").innerText()).toContain("BootNotification");
    await expect.poll(() => field.innerText()).toContain("must have at most 25 characters, not 27");
    const text = await field.innerText();
    expect(text).toContain("max-length, OCPP 1.6 §7.15");
    expect(text).toContain("Serial number of the Charge Point.");
    expect(text).toContain("at most 25 printable ASCII characters");
    // The answer stands beside its CALL.
    expect(await frame.getByRole("region", { name: "BootNotification.conf" }).innerText()).toContain("after 80 ms");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("frame");
    await page.keyboard.press("Escape");
    await expect.poll(() => frame.count()).toBe(0);
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Frames");
    await page.keyboard.press("/");
    await page.keyboard.type("APP-55");
    await expect.poll(() => page.locator(".chosen[aria-live]").innerText()).toBe("2 of 359 frames");
  });

  test("groups findings by rule, each with its section and what to do about it, and leads to the frame", async () => {
    const { page } = await opened(browser);
    await openSample(page);
    await page.getByRole("tab", { name: /Findings/ }).click();
    const group = page.getByRole("article").filter({ hasText: "meter-stop-below-start" });
    const text = await group.innerText();
    expect(text).toContain("1 ×");
    expect(text).toContain("OCPP 1.6 §6.45, §6.49, §7.31");
    expect(text).toContain("What to do Look whether the meter was replaced");
    await group.getByRole("button", { name: /^line \d+ StopTransaction/ }).click();
    await expect
      .poll(() => page.getByRole("complementary", { name: "Frame" }).innerText())
      .toContain("meterStop is 879000 Wh, and meterStart was 880150 Wh");
  });

  test("draws the curves of a transaction, and reads their values by keyboard", async () => {
    const { page, errors } = await opened(browser);
    await openSample(page);
    await page.getByRole("tab", { name: /Transactions/ }).click();
    await page.getByRole("button", { name: "4711" }).click();
    const current = page.getByRole("figure").filter({ hasText: "Current (A)" });
    await current.getByRole("img", { name: /Current: .*limit TxProfile 17, level 0 at most 32 A/ }).focus();
    await page.keyboard.press("Home");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    const legend = current.locator(".legend");
    await expect
      .poll(() => legend.innerText())
      .toMatch(/08:03:00[^]*L1[^]*21\.\d A[^]*L2[^]*L3[^]*Limit TxProfile 17, level 0[^]*32 A/);
    expect(await page.getByRole("list", { name: "Status of the connector" }).innerText()).toContain("SuspendedEV");
    await page.getByRole("button", { name: "88" }).click();
    await page.getByRole("figure").filter({ hasText: "State of charge (%)" }).waitFor();
    expect(await page.locator("canvas").count()).toBe(await page.getByRole("figure").count());
    expect(errors).toEqual([]);
  });

  test("exports what the library reads back: a trace, and one without names", async () => {
    const { page } = await opened(browser);
    await openSample(page);
    const frames = findFrames(await savedBy(page, "Open OCPP Trace all frames"));
    expect(frames).toHaveLength(359);
    expect(frames[0]).toMatchObject({ format: "open-ocpp-trace", station: "WALLBOX-01", sender: "ChargePoint" });
    expect(frames.filter(({ text }) => text.includes("CARD-0815")).length).toBeGreaterThan(0);
    const anonymous = await savedBy(page, "Open OCPP Trace, anonymised");
    expect(findFrames(anonymous)).toHaveLength(359);
    expect(anonymous).not.toMatch(/CARD-0815|WALLBOX|FLEET/);
    const csv = await savedBy(page, "Readings as CSV");
    expect(csv.split("\r\n")[0]).toBe("station,connector,transaction,measurand,phase,location,unit,time,value");
    expect(await savedBy(page, "Report")).toMatch(/^# Report of sample\.log/);
  });

  test.each([
    [1440, "light"],
    [1440, "dark"],
    [390, "light"],
    [390, "dark"],
  ] as const)("has nothing serious for axe at %i pixels, %s", async (width, colorScheme) => {
    const { page } = await opened(browser, { width, colorScheme });
    const found: unknown[] = [["start", await barriers(page)]];
    await openSample(page);
    found.push(["frames", await barriers(page)]);
    await page.getByRole("grid", { name: "Frames" }).focus();
    await page.keyboard.press("n");
    await page.locator(".payload").first().waitFor();
    found.push(["frame", await barriers(page)]);
    await page.getByRole("tab", { name: /Transactions/ }).click();
    await page.getByRole("figure").first().waitFor();
    found.push(["transactions", await barriers(page)]);
    await page.getByRole("tab", { name: /Findings/ }).click();
    found.push(["findings", await barriers(page)]);
    expect(found).toEqual(["start", "frames", "frame", "transactions", "findings"].map((name) => [name, []]));
  });

  test.each([320, 390, 720, 1024])("is nowhere wider than %i pixels, as at a zoom of 200 %%", async (width) => {
    const { page } = await opened(browser, { width });
    const isWider = (): Promise<boolean> =>
      page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    const wider: boolean[] = [await isWider()];
    await openSample(page);
    for (const tab of ["Frames", "Transactions", "Findings"]) {
      await page.getByRole("tab", { name: new RegExp(tab) }).click();
      wider.push(await isWider());
    }
    expect(wider).toEqual([false, false, false, false]);
  });

  test("asks for nothing, and cannot: its policy forbids every request", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.setHeader("access-control-allow-origin", "*").end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const address = `http://127.0.0.1:${port}/`;
      const { page, requests } = await opened(browser);
      await openSample(page);
      await page.getByRole("tab", { name: /Transactions/ }).click();
      await page.getByRole("tab", { name: /Findings/ }).click();
      await savedBy(page, "Report");
      expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
      const tried: unknown = await page.evaluate(`(async () => {
        const worker = new Worker(URL.createObjectURL(new Blob(["fetch('${address}').then(() => postMessage('sent'), () => postMessage('refused'))"])));
        const image = new Image();
        const script = document.createElement("script");
        const outcomes = await Promise.all([
          fetch("${address}").then(() => "sent", () => "refused"),
          new Promise((resolve) => { image.onload = () => resolve("sent"); image.onerror = () => resolve("refused"); image.src = "${address}"; }),
          new Promise((resolve) => { script.onload = () => resolve("sent"); script.onerror = () => resolve("refused"); script.src = "${address}"; document.head.append(script); }),
          new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); }),
        ]);
        return [...outcomes, navigator.sendBeacon("${address}", "x") ? "sent" : "refused"];
      })()`);
      expect((tried as string[]).slice(0, 4)).toEqual(["refused", "refused", "refused", "refused"]);
      expect(asked).toBe(0);
    } finally {
      server.close();
    }
  });

  test("where the page is narrow, a frame takes the place of the list, and closing it leads back to it", async () => {
    const { page } = await opened(browser, { width: 390, height: 800 });
    await openSample(page);
    const grid = page.getByRole("grid", { name: "Frames" });
    await page.getByRole("row").nth(3).click();
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("frame");
    expect(await grid.isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Frames");
    expect(await grid.isVisible()).toBe(true);
  });

  test("shows a row at every place of a long list, wherever it is scrolled to", { timeout: 300_000 }, async () => {
    const { page } = await opened(browser);
    const lines = Array.from({ length: 30_000 }, (_, i) => `10:00 CP1 <- [2,"${i}","Heartbeat",{}]`);
    await give(page, lines.join("\n"));
    await page.getByText("30\u202f000 frames").waitFor({ timeout: 240_000 });
    const missing: unknown = await page.evaluate(`(async () => {
      const list = document.querySelector(".timeline");
      const missing = [];
      for (let i = 0; i <= 60; i++) {
        list.scrollTop = (list.scrollHeight * ((i * 37) % 61)) / 60;
        await new Promise(requestAnimationFrame);
        const { left, top, bottom } = list.getBoundingClientRect();
        for (let y = top + 5; y < bottom - 5; y += 20)
          if (!document.elementFromPoint(left + 200, y)?.closest(".row")) missing.push([i, y]);
      }
      return missing;
    })()`);
    expect(missing).toEqual([]);
    await page.getByRole("grid", { name: "Frames" }).focus();
    await page.keyboard.press("End");
    await expect.poll(() => page.locator(".row.selected").getAttribute("aria-rowindex")).toBe("30000");
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator(".row.selected").getAttribute("aria-rowindex")).toBe("1");
  });

  test("takes what is dropped and what is pasted", async () => {
    const { page } = await opened(browser);
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['[2,"1","Heartbeat",{}]'], "dropped.log"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByRole("heading", { name: "dropped.log" }).waitFor();
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData("text/plain", '[2,"1","Heartbeat",{}]\\n[2,"2","Heartbeat",{}]');
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    })()`);
    await page.getByRole("heading", { name: "pasted text" }).waitFor();
    await expect.poll(() => page.getByRole("row").count()).toBe(2);
  });

  const picture = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
  test.each([
    ["a log without frames", "10:00 nothing happened\n", "There is no OCPP-J frame in test.log."],
    ["an empty file", "", "There is no OCPP-J frame in test.log."],
    ["a picture", picture, "test.log is a picture, and not a log."],
    ["a damaged archive", Buffer.from("1f8b0800000000000003ffff", "hex"), "test.log is packed by gzip and damaged"],
    ["a document", "%PDF-1.7 ...", "test.log is a PDF document; copy its text"],
  ])("says in words what %s is", async (_, content, words) => {
    const { page } = await opened(browser);
    await give(page, content);
    await expect.poll(() => page.getByRole("alert").innerText()).toContain(words);
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.getByRole("row").first().waitFor();
  });
});
