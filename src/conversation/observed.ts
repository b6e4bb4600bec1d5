import type { Sender } from "../log/frame.js";

/** A frame to look at, and what is known of it: a frame that `ocpp16messages/log` found is one. */
export interface Observed {
  /** The frame as it was sent. */
  readonly text: string;
  /** Why the text is not all that was sent; it is not judged then. */
  readonly cut?: "logger" | "length" | undefined;
  /** Who sent it. If it is left out, the action, or the CALL that it answers, says so where it can. */
  readonly sender?: Sender | undefined;
  /** The identity of the Charge Point. */
  readonly station?: string | undefined;
  /** When it was sent or logged, as a log has it: RFC 3339 or milliseconds since 1970, with a zone or without. */
  readonly at?: string | undefined;
  /** The line of the log that it stands on. */
  readonly line?: number | undefined;
}

/** Which frame it is. */
export interface Place {
  /** Its number among the frames that were looked at; the first is 1. */
  readonly frame: number;
  /** The line of the log that it stands on, if that is known. */
  readonly line?: number;
}
