import { createHash } from "node:crypto";

import { type Action, GetConfiguration, isAction, type Issue, type Warning } from "ocpp16messages";
import { read, type ReqOf } from "ocpp16messages/ocppj";

import { shortened } from "./printable.js";

/** What is said of one frame. */
export interface Verdict {
  readonly messageType: "CALL" | "CALLRESULT" | "CALLERROR" | undefined;
  readonly id: string | undefined;
  readonly action: string | undefined;
  /**
   * `unmatched`: a CALLRESULT or CALLERROR that answers no CALL before it, so that its payload could not be checked.
   */
  readonly verdict: "valid" | "invalid" | "unmatched";
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

/** A CALL that waits for its answer. What was asked is kept only where the answer must fit it. */
interface Pending {
  /** As sent: a CALL that is refused need not have one. */
  readonly action: string | undefined;
  readonly asked?: ReqOf<"GetConfiguration">;
}

/** How many CALLs can wait for their answers at the same time; the oldest are forgotten. */
const mostPending = 10_000;

/** Checks the frames of one log in their order, and matches answers to their CALLs. */
export class Conversation {
  readonly #tolerant: boolean;
  readonly #pending = new Map<string, Pending>();

  /** `tolerant`: repair what chargers are known to send, with a warning, rather than refuse it. */
  constructor(tolerant: boolean) {
    this.#tolerant = tolerant;
  }

  check(text: string): Verdict {
    const actionOf = (id: string): Action | undefined => {
      const action = this.#pending.get(keyOf(id))?.action;
      return isAction(action) ? action : undefined;
    };
    const result = read(text, { action: actionOf, tolerant: this.#tolerant });
    if (!result.ok) {
      const { messageType, id, issues } = result;
      const action = messageType === "CALL" ? result.action : this.#take(id)?.action;
      // An answer to a refused CALL can still be told from one to no CALL at all.
      if (messageType === "CALL" && id !== undefined) this.#add(id, { action: action && shortened(action) });
      return { messageType, id, action, verdict: "invalid", issues, warnings: [] };
    }

    const { frame, warnings } = result;
    const { messageType, id } = frame;
    if (frame.messageType === "CALL") {
      const { action } = frame;
      this.#add(id, action === "GetConfiguration" ? { action, asked: frame.payload } : { action });
      return { messageType, id, action, verdict: "valid", issues: [], warnings };
    }
    const pending = this.#take(id);
    const unchecked = frame.messageType === "CALLRESULT" && frame.action === undefined;
    if (pending === undefined || unchecked) {
      return { messageType, id, action: pending?.action, verdict: "unmatched", issues: [], warnings };
    }
    const answered = { messageType, id, action: pending.action } as const;
    if (frame.messageType === "CALLRESULT" && frame.action === "GetConfiguration" && pending.asked !== undefined) {
      const fit = GetConfiguration.answers(pending.asked, frame.payload);
      if (!fit.ok) return { ...answered, verdict: "invalid", issues: fit.issues, warnings };
      return { ...answered, verdict: "valid", issues: [], warnings: [...warnings, ...fit.warnings] };
    }
    return { ...answered, verdict: "valid", issues: [], warnings };
  }

  #add(id: string, pending: Pending): void {
    const key = keyOf(id);
    this.#pending.delete(key);
    this.#pending.set(key, pending);
    if (this.#pending.size <= mostPending) return;
    const [oldest] = this.#pending.keys();
    if (oldest !== undefined) this.#pending.delete(oldest);
  }

  #take(id: string | undefined): Pending | undefined {
    if (id === undefined) return undefined;
    const key = keyOf(id);
    const pending = this.#pending.get(key);
    this.#pending.delete(key);
    return pending;
  }
}

/** What stands for an id while a CALL waits: the id itself, or the digest of one that is far too long. */
function keyOf(id: string): string {
  return id.length > 100 ? createHash("sha256").update(id, "utf16le").digest("base64") : id;
}
