import type { Sender } from "../log/frame.js";
import type { Issue, Warning } from "../result/finding.js";
import type { MessageType } from "./opening.js";

/** What is said of one frame. */
export interface Verdict {
  /** What kind of frame it is, or is meant to be. */
  readonly messageType: MessageType | undefined;
  /** Its id as sent. */
  readonly id: string | undefined;
  /** Its action as sent, or that of the CALL that it answers. */
  readonly action: string | undefined;
  /** Who sent it, as far as the log, its action or the CALL that it answers tells. */
  readonly sender: Sender | undefined;
  /**
   * `unmatched`: an answer whose CALL was not seen, so that its payload could not be checked. `repeated`: the same frame
   * was seen before, and judged there. `cut`: not all of it is there, so that it was not judged.
   */
  readonly verdict: "valid" | "invalid" | "unmatched" | "repeated" | "cut";
  /** Everything that is wrong with an invalid frame. */
  readonly issues: readonly Issue[];
  /** What is allowed but not advised and, in tolerant reading, what was repaired. */
  readonly warnings: readonly Warning[];
}

/** Which frame a verdict is about. */
export type About = Pick<Verdict, "messageType" | "id" | "action" | "sender">;

/** Whether a frame is no JSON: it may be a part of one that was seen before, logged again. */
export function isNoJson({ issues }: Verdict): boolean {
  return issues.some(({ rule }) => rule === "json");
}

export function verdictOf(
  { messageType, id, action, sender }: About,
  verdict: Verdict["verdict"],
  issues: Verdict["issues"] = [],
  warnings: Verdict["warnings"] = [],
): Verdict {
  return { messageType, id, action, sender, verdict, issues, warnings };
}
