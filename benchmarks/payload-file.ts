/**
 * A file of payloads that are not ours: JSON lines, each such as
 * `{"action":"Authorize","kind":"req","payload":{"idTag":"CARD"}}`. Other fields of a line are ignored.
 */
import { isAction } from "ocpp16messages";

import type { HeldOut } from "./messages.js";

interface PayloadFile {
  readonly payloads: readonly HeldOut[];
  /** What is wrong with a line, one for each line that is wrong. */
  readonly problems: readonly string[];
}

export function payloadsIn(text: string): PayloadFile {
  const payloads: HeldOut[] = [];
  const problems: string[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = payloadIn(line, i + 1);
    if (typeof read === "string") problems.push(`line ${i + 1}: ${read}`);
    else payloads.push(read);
  }
  if (payloads.length === 0 && problems.length === 0) problems.push("there is no payload in it");
  return { payloads, problems };
}

/** The payload, or what is wrong with the line. */
function payloadIn(text: string, line: number): HeldOut | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not JSON";
  }
  if (!isObject(value)) return "must be an object with the fields action, kind and payload";
  const { action, kind, payload } = value;
  if (!isAction(action)) return 'action must be the name of an operation, such as "Authorize"';
  if (kind !== "req" && kind !== "conf") return 'kind must be "req" or "conf"';
  if (!isObject(payload)) return "payload must be an object";
  return { line, action, kind, payload };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
