import type { Issue } from "ocpp16messages";

import { Conversation, type Verdict } from "./conversation.js";
import { linesOf } from "./lines.js";
import { frameIn } from "./log-line.js";

/** What is said of the frame in one line. */
export interface CheckedLine extends Verdict {
  /** The number of the line, from 1. */
  readonly line: number;
}

/** Checks the frames in a stream of lines: what is said of each, and `undefined` for a line without one. */
export async function* check(
  stream: AsyncIterable<Buffer>,
  tolerant: boolean,
): AsyncGenerator<CheckedLine | undefined> {
  const conversation = new Conversation(tolerant);
  let number = 0;
  for await (const line of linesOf(stream)) {
    number++;
    if ("issue" in line) {
      yield { line: number, ...unreadable(line.issue) };
      continue;
    }
    if (line.text.trim() === "") continue;
    const frame = frameIn(line.text);
    yield frame === undefined ? undefined : { line: number, ...conversation.check(frame) };
  }
}

function unreadable(issue: Issue): Verdict {
  return {
    messageType: undefined,
    id: undefined,
    action: undefined,
    verdict: "invalid",
    issues: [issue],
    warnings: [],
  };
}
