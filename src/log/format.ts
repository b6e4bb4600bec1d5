import type { Sender } from "./frame.js";

/** What stands around a frame in a log. */
export interface Surroundings {
  /** What stands before it on its line, or between it and the frame before it: the last 500 characters at most. */
  readonly before: string;
  /** What stands behind it on its line: the first 2000 characters at most. */
  readonly after: string;
  /** The last line before it that has no frame. */
  readonly lineAbove: string;
}

/** What a format has about a frame: all of it is named, so that nothing is inherited. */
export interface Reading {
  readonly station: string | undefined;
  readonly sender: Sender | undefined;
  readonly at: string | undefined;
}

/** A kind of log, told by what stands around its frames. */
export interface LogFormat {
  readonly name: string;
  /** What the log has about the frame; `undefined` if it is not of this format. */
  read(surroundings: Surroundings): Reading | undefined;
}

/** A group of a match, if it is there and not empty. */
export function groupOf(match: RegExpExecArray, group: number): string | undefined {
  const text = match.at(group)?.trim();
  return text === "" ? undefined : text;
}

/** Who sent a frame, told by a word for either direction. */
export function senderBy(word: string | undefined, sent: RegExp, whenSent: Sender): Sender | undefined {
  if (word === undefined) return undefined;
  if (sent.test(word)) return whenSent;
  return whenSent === "ChargePoint" ? "CentralSystem" : "ChargePoint";
}
