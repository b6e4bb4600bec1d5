import type { Series, Transaction } from "ocpp16messages/conversation";
import type { Issue, Warning } from "ocpp16messages";

/** What may be opened. */
export type Given =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  /** The log that came with the page: packed by gzip, in Base64. */
  | { readonly kind: "packed"; readonly name: string; readonly base64: string };

/** What can be exported. */
export type ExportKind = "trace" | "anonymised" | "readings" | "report";

/** What the page asks of the worker. */
export type Asked =
  | { readonly ask: "open"; readonly given: Given }
  | { readonly ask: "search"; readonly text: string }
  | { readonly ask: "frame"; readonly frame: number; readonly question: number }
  | { readonly ask: "curves"; readonly transaction: number; readonly question: number }
  | { readonly ask: "export"; readonly what: ExportKind; readonly question: number };

/** What the worker says. */
export type Said =
  | { readonly say: "batch"; readonly batch: Batch }
  | { readonly say: "end"; readonly ending: Ending }
  | { readonly say: "failed"; readonly words: string }
  | { readonly say: "found"; readonly text: string; readonly matches: Uint8Array }
  | { readonly say: "frame"; readonly question: number; readonly frame: FrameDetail }
  | { readonly say: "curves"; readonly question: number; readonly curves: Curves }
  | { readonly say: "exported"; readonly question: number; readonly blob: Blob; readonly notes: readonly string[] };

/** The verdicts by their number. */
export const verdicts = ["valid", "invalid", "unmatched", "repeated", "cut"] as const;
export type Verdict = (typeof verdicts)[number];

/** Directions by their number. */
export const directions = ["unknown", "CP → CS", "CS → CP", "either"] as const;

/** Kinds of frames by their number. */
export const messageTypes = [undefined, "CALL", "CALLRESULT", "CALLERROR"] as const;

/** Levels of findings by their number; 0 is none. */
export const levels = ["none", "information", "advice", "error"] as const;
export type Level = (typeof levels)[number];

/** What stands for a number that is not there. */
export const noNumber = -2_147_483_648;

/** Frames that were looked at, one list for each column, and what they have shown. */
export interface Batch {
  /** The number of the first of these frames, from 0. */
  readonly first: number;
  readonly rows: Rows;
  /** The names that are new, behind those before. */
  readonly stations: readonly string[];
  readonly actions: readonly string[];
  readonly findings: readonly FoundFinding[];
  readonly transactions: readonly FoundTransaction[];
  /** How much of the log was read, in bytes, and how long it is, if that is known. */
  readonly read: number;
  readonly size: number | undefined;
  /** Which of the frames have the text that is searched for, if one is. */
  readonly matches: Uint8Array | undefined;
}

export interface Rows {
  /** When, in milliseconds since 1970; `NaN` if the log does not say. */
  readonly at: Float64Array;
  readonly line: Uint32Array;
  readonly station: Uint32Array;
  readonly action: Uint32Array;
  readonly messageType: Uint8Array;
  readonly direction: Uint8Array;
  readonly verdict: Uint8Array;
  /** How bad what was found in the frame itself is. */
  readonly level: Uint8Array;
  /** The frame that it answers; -1 for none. */
  readonly answers: Int32Array;
  /** How long that took, in milliseconds; `NaN` if it is not known. */
  readonly after: Float64Array;
  readonly connector: Int32Array;
  readonly transaction: Int32Array;
  /** The start of each payload. */
  readonly previews: readonly string[];
}

/** What a rule has found, in one frame or between several. */
export interface FoundFinding {
  readonly rule: string;
  readonly level: Level;
  readonly sections: string;
  readonly frame: number;
  readonly earlier: number;
  /** Whether it is about what no single message shows. */
  readonly isBetween: boolean;
  readonly words: string;
}

/** A transaction without its readings; frames are numbers from 0. */
export interface FoundTransaction extends Omit<Transaction, "readings"> {
  readonly series: readonly (Omit<Series, "times" | "values"> & { readonly count: number })[];
}

/** What is said once the log has ended. */
export interface Ending {
  /** Why not all of it was looked at, and what else is to know of the whole. */
  readonly notes: readonly string[];
}

/** All about one frame. */
export interface FrameDetail {
  readonly frame: number;
  readonly text: string;
  /** When, as the log has it. */
  readonly at: string;
  readonly issues: readonly SaidFinding[];
  readonly warnings: readonly SaidFinding[];
}

/** A finding in a frame, with its words. */
export interface SaidFinding extends Pick<Issue | Warning, "rule" | "level" | "path" | "part"> {
  readonly words: string;
}

/** What can be drawn of a transaction. Times are in milliseconds since 1970. */
export interface Curves {
  readonly transaction: number;
  readonly series: readonly Curve[];
  readonly limits: readonly Limit[];
  readonly statuses: readonly StatusBand[];
}

export interface Curve extends Omit<Series, "times" | "values"> {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/** A charging limit as a profile has it, in steps: from each time on, its value; `NaN` where it ends. */
export interface Limit {
  /** Such as `TxProfile 7, level 0`. */
  readonly name: string;
  readonly unit: "A" | "W";
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** A status of a connector, from one moment to another. */
export interface StatusBand {
  readonly status: string;
  readonly from: number;
  readonly to: number;
}
