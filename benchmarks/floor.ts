/**
 * What nobody can do without: the least code that returns the same answer about one message, written by hand for that
 * message alone.
 */
import { type Issue, type Result, UnlockConnector } from "ocpp16messages";

import type { Case } from "./harness.js";
import { ours } from "./messages.js";
import { ajvCheck } from "./peers.js";

export const least = "least code";
export const freezing = "JSON.parse and Object.freeze";

export const accepted = '{"connectorId":7}';
export const refused = '{"connectorId":"7"}';
const none: readonly never[] = [];

/** The connector of the payload, if that is all there is. */
function connectorOf(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return undefined;
  let fields = 0;
  for (const _ in payload) fields++;
  return fields === 1 ? (payload as { readonly connectorId?: unknown }).connectorId : undefined;
}

function check(text: string): Result<unknown> {
  const payload: unknown = JSON.parse(text);
  const connector = connectorOf(payload);
  if (typeof connector === "number" && (connector | 0) === connector && connector >= 1 && connector <= 65_535)
    return { ok: true, value: Object.freeze(payload), warnings: none };
  // In one literal this would be slower: V8 does not compile those that are nested so deeply.
  const issue: Issue = {
    level: "error",
    kind: "InvalidValue",
    rule: "type",
    path: ["connectorId"],
    message: "must be an integer, not a string",
    violation: "TypeConstraintViolation",
    expected: "an integer",
    received: "a string",
  };
  return { ok: false, issues: [issue] };
}

export function floor(): Case[] {
  const valid = ajvCheck("UnlockConnector", "req");
  return Object.entries({ accepted, refused }).map(([name, text]) => {
    const isRight = (answer: unknown): boolean => (answer as Result<unknown>).ok === (text === accepted);
    return {
      name,
      contenders: [
        { name: ours, run: () => UnlockConnector.req.decodeJson(text), isRight },
        { name: least, run: () => check(text), isRight },
        { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
        ...(text === accepted ? [{ name: freezing, run: (): unknown => Object.freeze(JSON.parse(text)) }] : []),
        {
          name: "Ajv",
          run: () => ({ ok: valid(JSON.parse(text)) }),
          isRight,
        },
      ],
    };
  });
}
