/**
 * What nobody can do without: the least code that gives the same answer about one message, written by hand for that
 * message alone.
 */
import { type Issue, Reset, type Result } from "ocpp16messages";

import type { Case } from "./harness.js";
import { ours } from "./messages.js";
import { ajvCheck } from "./peers.js";

export const least = "least code";

const accepted = '{"status":"Accepted"}';
const refused = '{"status":"Nobody"}';
const none: readonly never[] = [];

/** The status of the payload, if that is all there is. */
function statusOf(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return undefined;
  let fields = 0;
  for (const _ in payload) fields++;
  return fields === 1 ? (payload as { readonly status?: unknown }).status : undefined;
}

function check(text: string): Result<unknown> {
  const payload: unknown = JSON.parse(text);
  const status = statusOf(payload);
  if (status === "Accepted" || status === "Rejected")
    return { ok: true, value: Object.freeze(payload), warnings: none };
  // In one literal this would be slower: V8 does not compile those that are nested so deeply.
  const issue: Issue = {
    kind: "InvalidValue",
    rule: "member",
    path: ["status"],
    message: "must be one of Accepted, Rejected",
    violation: "PropertyConstraintViolation",
  };
  return { ok: false, issues: [issue] };
}

export function floor(): Case[] {
  const valid = ajvCheck("Reset", "conf");
  return Object.entries({ accepted, refused }).map(([name, text]) => {
    const isRight = (answer: unknown): boolean => (answer as Result<unknown>).ok === (text === accepted);
    return {
      name,
      contenders: [
        { name: ours, run: () => Reset.conf.parse(text), isRight },
        { name: least, run: () => check(text), isRight },
        { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
        {
          name: "Ajv",
          run: () => ({ ok: valid(JSON.parse(text)) }),
          isRight,
        },
      ],
    };
  });
}
