import { isUtf8 } from "node:buffer";

import type { Issue } from "ocpp16messages";

/** The longest line that is looked at, in bytes; no frame of OCPP comes near it. */
const mostBytes = 16 * 1024 * 1024;

/** A line without its line break, or why it is not read. */
export type Line = { readonly text: string } | { readonly issue: Issue };

/** The lines of a stream of bytes, one at a time: what is held in memory does not grow with the stream. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield lineOf(parts, length, chunk.subarray(start, end));
      parts = [];
      length = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    if (length <= mostBytes) parts.push(rest);
    else parts = [];
  }
  if (length > 0) yield lineOf(parts, length, Buffer.alloc(0));
}

function lineOf(parts: readonly Buffer[], length: number, end: Buffer): Line {
  const received = length + end.length;
  if (received > mostBytes) return { issue: { ...longLine, received } };
  const bytes = parts.length === 0 ? end : Buffer.concat([...parts, end]);
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { issue: noUtf8 };
}

const issue = { level: "error", kind: "InvalidValue", path: [], part: "frame" } as const;

const longLine: Issue = {
  ...issue,
  rule: "max-length",
  violation: "PropertyConstraintViolation",
  message: `is longer than ${mostBytes} bytes`,
  expected: { most: mostBytes },
};

const noUtf8: Issue = { ...issue, rule: "utf-8", violation: "FormationViolation", message: "is not UTF-8" };
