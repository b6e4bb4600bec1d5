import { jsonTextOfAny, jsonTextOfParsed } from "../reading/json-text.js";
import { own, ownProperty } from "../reading/own.js";
import type { LoggedFrame, Sender } from "./frame.js";

/** What a record of Open OCPP Trace needs besides the frame. */
export interface TraceInput {
  /** The frame as it was sent. */
  readonly text: string;
  /** Who sent it. */
  readonly sender: Sender;
  /** When it was sent, in RFC 3339 with a time zone. */
  readonly at: string | Date;
  /** The identity of the Charge Point. */
  readonly station?: string | undefined;
}

/** A record as JSON has it; each property is read as its own only. */
type Properties = Readonly<Record<string, unknown>>;

const messageTypes: ReadonlyMap<unknown, "CALL" | "CALLRESULT" | "CALLERROR"> = new Map([
  [2, "CALL"],
  [3, "CALLRESULT"],
  [4, "CALLERROR"],
]);

/**
 * The record of a frame in Open OCPP Trace 1.1, one line without its end. `undefined` if there is none: the text is no
 * JSON, is nested more than about 1000 deep, has no message type of OCPP 1.6, or lacks an action or error code; or the
 * time is none.
 */
export function writeTraceLine(input: TraceInput): string | undefined {
  const { text, sender, at, station } = own(input);
  const timestamp = timestampOf(at);
  const frame = parsed(text);
  if (timestamp === undefined || !Array.isArray(frame)) return undefined;
  const items: readonly unknown[] = frame;
  const item = (i: number): unknown => (Object.hasOwn(items, i) ? items[i] : undefined);
  const messageType = messageTypes.get(item(0));
  const name = item(2);
  if (messageType === undefined || (messageType !== "CALLRESULT" && typeof name !== "string")) return undefined;
  const payload = messageType === "CALL" ? item(3) : messageType === "CALLRESULT" ? name : undefined;
  return jsonTextOfAny({
    schemaVersion: "1.1",
    timestamp,
    ocppVersion: "1.6",
    transport: "json",
    chargePointId: station,
    connectorId: connectorOf(payload),
    direction: sender === "ChargePoint" ? "cp-to-csms" : "csms-to-cp",
    messageType,
    messageId: typeof item(1) === "string" ? item(1) : undefined,
    action: messageType === "CALL" ? name : undefined,
    payload,
    error: messageType === "CALLERROR" ? errorOf(name, item(3), item(4)) : undefined,
    raw: text,
  });
}

function errorOf(code: unknown, description: unknown, details: unknown): Properties {
  return { code, description: typeof description === "string" ? description : undefined, details };
}

function connectorOf(payload: unknown): number | undefined {
  const id = isProperties(payload) ? ownProperty(payload, "connectorId") : undefined;
  return typeof id === "number" && Number.isInteger(id) && id >= 0 ? id : undefined;
}

function timestampOf(at: unknown): string | undefined {
  if (at instanceof Date) return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
  const isMoment =
    typeof at === "string" && /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(at);
  return isMoment && !Number.isNaN(Date.parse(at)) ? at : undefined;
}

/** Whether a line may be a record of Open OCPP Trace, before it is parsed. */
export function mayBeTrace(line: string): boolean {
  return line.startsWith("{") && line.includes('"schemaVersion"') && line.includes('"direction"');
}

/** The frame of a record of Open OCPP Trace: its `raw`, or what the other fields say. `undefined` for any other line. */
export function readTraceLine(line: string, number: number): LoggedFrame | undefined {
  const record = parsed(line);
  if (!isProperties(record) || ownProperty(record, "transport") === "soap") return undefined;
  const raw = ownProperty(record, "raw");
  const text = typeof raw === "string" ? raw : rebuilt(record);
  const direction = ownProperty(record, "direction");
  if (text === undefined || (direction !== "cp-to-csms" && direction !== "csms-to-cp")) return undefined;
  const station = ownProperty(record, "chargePointId");
  const at = ownProperty(record, "timestamp");
  return {
    text,
    line: number,
    column: 1,
    form: "trace",
    ...(typeof station === "string" && { station }),
    sender: direction === "cp-to-csms" ? "ChargePoint" : "CentralSystem",
    ...(typeof at === "string" && { at }),
    format: "open-ocpp-trace",
  };
}

function rebuilt(record: Properties): string | undefined {
  const id = ownProperty(record, "messageId");
  const payload = ownProperty(record, "payload") ?? {};
  const error = ownProperty(record, "error");
  const part = (name: string, otherwise: unknown): unknown =>
    (isProperties(error) ? ownProperty(error, name) : undefined) ?? otherwise;
  switch (ownProperty(record, "messageType")) {
    case "CALL":
      return jsonTextOfParsed([2, id, ownProperty(record, "action"), payload]);
    case "CALLRESULT":
      return jsonTextOfParsed([3, id, payload]);
    case "CALLERROR":
      return jsonTextOfParsed([4, id, part("code", null), part("description", ""), part("details", {})]);
    default:
      return undefined;
  }
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
