import { expect, test } from "vitest";

import { decoderFor } from "./encoding.js";

/** The text of bytes that come in these pieces. */
function textOf(...pieces: readonly Buffer[]): string {
  const decoder = decoderFor(pieces[0] ?? Buffer.alloc(0));
  return pieces.map((piece) => decoder.decode(piece)).join("") + decoder.end();
}

const text = "first\n\nthird: é漢😀\r\nlast: 漢";

test("wherever the bytes of UTF-8 are cut, the text is the same", () => {
  const bytes = Buffer.from(text);
  for (let i = 4; i <= bytes.length; i++) {
    for (let j = i; j <= Math.min(bytes.length, i + 5); j++) {
      expect(textOf(bytes.subarray(0, i), bytes.subarray(i, j), bytes.subarray(j))).toBe(text);
    }
  }
});

test("wherever the bytes of UTF-16 are cut behind their mark, the text is the same", () => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big]) {
    for (let i = 2; i <= bytes.length; i++) expect(textOf(bytes.subarray(0, i), bytes.subarray(i))).toBe(text);
  }
});

test("a line that is no UTF-8 is Latin-1, and those beside it are what they are", () => {
  const bytes = Buffer.concat([
    Buffer.from("é\n"),
    Buffer.from([0xe9, 0xff, 0x0a]),
    Buffer.from("漢\n"),
    Buffer.from([0xe9]),
  ]);
  const decoder = decoderFor(bytes);
  expect(decoder.decode(bytes) + decoder.end()).toBe("é\néÿ\n漢\né");
  expect(decoder.latin1).toBe(2);
});

test("a line without an end does not pile up", () => {
  const decoder = decoderFor(Buffer.from("xxxx"));
  expect(decoder.decode(Buffer.from("xxxx"))).toBe("xxxx");
  expect(decoder.decode(Buffer.from("é").subarray(0, 1))).toBe("");
  expect(decoder.decode(Buffer.from("é").subarray(1))).toBe("é");
  expect(decoder.decode(Buffer.from([0xf0]))).toBe("");
  expect(decoder.end()).toBe("\u00f0");
});
