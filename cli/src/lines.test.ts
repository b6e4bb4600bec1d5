import { Readable } from "node:stream";

import { expect, test } from "vitest";

import { type Line, linesOf } from "./lines.js";

async function lines(...chunks: readonly Buffer[]): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of linesOf(Readable.from(chunks))) all.push(line);
  return all;
}

test("wherever the stream is cut, the lines are the same", async () => {
  const bytes = Buffer.from("first\n\nthird: é漢😀\r\nlast");
  for (let i = 0; i <= bytes.length; i++) {
    for (const j of [i, i + 1]) {
      expect(await lines(bytes.subarray(0, i), bytes.subarray(i, j), bytes.subarray(j))).toEqual([
        { text: "first" },
        { text: "" },
        { text: "third: é漢😀\r" },
        { text: "last" },
      ]);
    }
  }
});

test("a line break ends a line and does not start one", async () => {
  expect(await lines()).toEqual([]);
  expect(await lines(Buffer.from("a\n"))).toEqual([{ text: "a" }]);
  expect(await lines(Buffer.from("\n\n"))).toEqual([{ text: "" }, { text: "" }]);
});

test("a line that is not UTF-8 is reported, and the next is read", async () => {
  expect(await lines(Buffer.from([0x61, 0xc3, 0x0a, 0x62, 0x0a]))).toMatchObject([
    { issue: { rule: "utf-8", message: "is not UTF-8" } },
    { text: "b" },
  ]);
});

test("a line can have 16 MiB and no more, however it arrives", async () => {
  const longest = 16 * 1024 * 1024;
  const half = Buffer.alloc(longest / 2, "x");
  const tooLong = { issue: { rule: "max-length", expected: { most: longest }, received: longest + 1 } };
  const [read] = await lines(half, half, Buffer.from("\n"));
  expect(read).toEqual({ text: "x".repeat(longest) });
  expect(await lines(half, half, Buffer.from("x\nnext"))).toMatchObject([tooLong, { text: "next" }]);
  expect(await lines(half, half, Buffer.from("x"))).toMatchObject([tooLong]);
  expect(await lines(Buffer.concat([half, half, Buffer.from("x\nnext\n")]))).toMatchObject([tooLong, { text: "next" }]);
});
