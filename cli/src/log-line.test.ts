import { expect, test } from "vitest";

import { frameIn } from "./log-line.js";

const frame = '[2,"1","DataTransfer",{"vendorId":"[a]","data":"}\\"] \\\\"}]';

test.each([
  ["bare", frame],
  ["with blanks around it", ` \t${frame}\r`],
  ["after a date", `2025-01-02 15:04:05 [INFO] <- ${frame}`],
  ["after a date in brackets", `[2025-01-02T15:04:05Z] [12] ${frame}`],
  ["before more text", `${frame} (12 ms) ]`],
  ["before another frame", `${frame} [3,"1",{}]`],
  ["in a text of JSON", JSON.stringify({ time: [2025, 1], msg: `-> ${frame} sent` })],
])("a frame is found %s", (_, line) => {
  expect(frameIn(line)).toBe(frame);
});

test("blanks within a frame stay", () => {
  expect(frameIn('a [ 3 , "1" , { } ] b')).toBe('[ 3 , "1" , { } ]');
});

test("a frame that breaks off is returned as far as it goes", () => {
  expect(frameIn('a [2,"1","Authorize",{"idTag":"]')).toBe('[2,"1","Authorize",{"idTag":"]');
  expect(frameIn('[2,"1"')).toBe('[2,"1"');
  expect(frameIn('{"msg":"[2,\\"1\\",\\"Auth')).toBe('[2,"1","Auth');
});

test("a list that starts with a number is a frame if nothing else is on the line", () => {
  expect(frameIn("[7,1,{}]")).toBe("[7,1,{}]");
  expect(frameIn("a [7,1,{}]")).toBeUndefined();
});

test.each(["", "nothing", "nothing [at all]", "[2025-01-02 15:04:05] nothing", '["2","1"]', '{"msg":"[2,\\"1\\u00"}'])(
  "there is no frame in %j",
  (line) => {
    expect(frameIn(line)).toBeUndefined();
  },
);

test("a line has any number of escapes", () => {
  const text = "\\n".repeat(4_000_000);
  const long = `[2,"1","DataTransfer",{"vendorId":"x","data":"${text}"}]`;
  expect(frameIn(`a ${long} b`)).toHaveLength(long.length);
  expect(frameIn(JSON.stringify({ msg: long }))).toHaveLength(long.length);
});

test("half an escape at the end of a line does not hide the frame", () => {
  expect(frameIn('{"msg":"[2,\\"1\\",\\"Auth\\')).toBe('[2,"1","Auth');
});
