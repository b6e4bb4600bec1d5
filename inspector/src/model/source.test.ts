import { describe, expect, test } from "vitest";

import { kindOf, LogSource, Unreadable } from "./source.js";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

async function textOf(source: LogSource): Promise<string> {
  let text = "";
  for await (const piece of source.pieces()) text += piece.text;
  return text;
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name = "a.log"): LogSource =>
  new LogSource({ kind: "file", file: new File([bytes], name) });

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const log = 'é 10:00 [2,"1","Heartbeat",{}]\n';

describe("the text", () => {
  test("of a file is read in UTF-8, with how much was read", async () => {
    const source = fileOf(bytesOf(log));
    expect(await textOf(source)).toBe(log);
    expect(source.size).toBe(bytesOf(log).length);
  });

  test("of a file in UTF-16 and in Latin-1", async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 97, 0, 91, 0, 50, 0, 93, 0]);
    expect(await textOf(fileOf(utf16))).toBe("a[2]");
    const latin1 = fileOf(Uint8Array.from([0xe9, 10]));
    expect([await textOf(latin1), latin1.latin1]).toEqual(["é\n", 1]);
  });

  test("of a file that is packed, whatever its name", async () => {
    expect(await textOf(fileOf(await packed(bytesOf(log)), "a.txt"))).toBe(log);
  });

  test("of what was pasted, and of what came with the page", async () => {
    expect(await textOf(new LogSource({ kind: "text", name: "x", text: log.repeat(20_000) }))).toBe(log.repeat(20_000));
    const base64 = Buffer.from(await packed(bytesOf(log.repeat(20_000)))).toString("base64");
    expect(await textOf(new LogSource({ kind: "packed", name: "x", base64 }))).toBe(log.repeat(20_000));
  });

  test("of a long log is read to a bound, and that is said", async () => {
    const source = new LogSource({ kind: "text", name: "x", text: log.repeat(40_000) }, 500_000);
    expect((await textOf(source)).length).toBeLessThan(900_000);
    expect(source.isLonger).toBe(true);
  });

  test("of a file that is no longer than the bound is whole", async () => {
    const source = new LogSource({ kind: "text", name: "x", text: log }, 500_000);
    expect(await textOf(source)).toBe(log);
    expect(source.isLonger).toBe(false);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["\x89PNG\r\n", "a picture"],
    ["\xff\xd8\xff\xe0", "a picture"],
    ["GIF89a", "a picture"],
    ["RIFF0000WEBPVP8 ", "a picture"],
    ["0000ftypheic", "a picture or a film"],
    ["%PDF-1.7", "a PDF document; copy its text and paste it here"],
    ["7z\xbc\xaf", "packed in a way that browsers cannot unpack; unpack it first"],
    ["\0\x01\x02\x03\x04\x05", "a file of bytes that are no text"],
    ['[2,"1","Heartbeat",{}]', undefined],
    ["\x1b[31m[2,\x1b[0m", undefined],
    ["\xff\xfea\0b\0", undefined],
    ["", undefined],
  ])("%j is %s", (start, words) => {
    expect(kindOf(Uint8Array.from(start, (character) => character.charCodeAt(0)))).toBe(words);
  });

  test("a file that is packed and breaks off is refused in words", async () => {
    const whole = await packed(bytesOf(log.repeat(1000)));
    await expect(textOf(fileOf(whole.slice(0, 30)))).rejects.toThrow(Unreadable);
    await expect(textOf(fileOf(whole.slice(0, 30)))).rejects.toThrow(
      "a.log is packed by gzip and damaged, or breaks off",
    );
  });
});
