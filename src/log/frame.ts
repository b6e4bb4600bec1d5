/** Who sent a frame, as in the catalogue of operations. */
export type Sender = "ChargePoint" | "CentralSystem";

/**
 * How a frame is written in a log: as it was sent (`json`), within a JSON string (`escaped`), in a cell with its quotes
 * doubled (`csv`), with entities (`html`), as Python or Node.js prints a value (`printed`), or in a record of Open OCPP
 * Trace (`trace`).
 */
export type FrameForm = "json" | "escaped" | "csv" | "html" | "printed" | "trace";

/** What a log has about a frame besides the frame; each is there only if the log has it. */
export interface Origin {
  /** The identity of the Charge Point. */
  readonly station?: string;
  /** Who sent the frame. */
  readonly sender?: Sender;
  /** When it was logged, as the log writes it: often without a time zone, sometimes in milliseconds since 1970. */
  readonly at?: string;
  /** The name of the format that was recognized, such as `evcc`. */
  readonly format?: string;
}

/** A frame, or what was meant to be one, as it was found. Its text holds all secrets that were sent. */
export interface LoggedFrame extends Origin {
  /** The frame as OCPP-J has it, once what the logger did is undone. What the sender broke is as broken here. */
  readonly text: string;
  /** The line on which it starts; the first is 1. */
  readonly line: number;
  /** The character of that line with which it starts; the first is 1. */
  readonly column: number;
  /** How the log has it. */
  readonly form: FrameForm;
  /**
   * Why the text is not all that was sent: `logger` shortened it, or the log ends in it; or its `length` is above what is
   * looked at. Absent for a frame that is complete, or was broken by its sender.
   */
  readonly cut?: "logger" | "length";
}
