import type { Sender } from "../log/frame.js";
import { ownProperty } from "../reading/own.js";

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

/** What is known of a frame; all of it is named, so that nothing is inherited. */
export type ReadObserved = { readonly [Name in keyof Observed]-?: Observed[Name] };

/**
 * What is known of a frame, each property read once. What has another type, or cannot be read, is left out, as if the log
 * did not have it; a frame without a text is an empty one.
 */
export function observedOf(observed: Observed): ReadObserved {
  try {
    const properties: Properties = observed;
    const cut = ownProperty(properties, "cut");
    const sender = ownProperty(properties, "sender");
    const line = ownProperty(properties, "line");
    return {
      text: textOf(ownProperty(properties, "text")) ?? "",
      cut: cut === "logger" || cut === "length" ? cut : undefined,
      sender: sender === "ChargePoint" || sender === "CentralSystem" ? sender : undefined,
      station: textOf(ownProperty(properties, "station")),
      at: textOf(ownProperty(properties, "at")),
      line: typeof line === "number" ? line : undefined,
    };
  } catch {
    return nothing;
  }
}

/** A frame of which nothing can be read. */
const nothing: ReadObserved = {
  text: "",
  cut: undefined,
  sender: undefined,
  station: undefined,
  at: undefined,
  line: undefined,
};

type Properties = { readonly [Name in keyof Observed]: unknown };

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
