import { isAction, operations } from "ocpp16messages";
import type { Observation } from "ocpp16messages/conversation";

import { short } from "./words.js";

type About = Pick<Observation, "action" | "messageType" | "sender">;

/** From the Charge Point (CP) to the Central System (CS), or back. `either`: both may send it. */
export type Direction = "CP → CS" | "CS → CP" | "either" | "unknown";

/** Who sent a frame to whom. */
export function directionOf({ action, messageType, sender }: About): Direction {
  if (sender !== undefined) return sender === "ChargePoint" ? "CP → CS" : "CS → CP";
  if (!isAction(action) || messageType === undefined) return "unknown";
  const { initiator } = operations[action];
  if (initiator === "Both") return "either";
  return (initiator === "ChargePoint") === (messageType === "CALL") ? "CP → CS" : "CS → CP";
}

/** The name of a message: `Authorize.req`. */
export function messageOf({ action, messageType }: About): string {
  if (action === undefined) return messageType ?? "no frame";
  const suffix = messageType === "CALL" ? ".req" : messageType === "CALLRESULT" ? ".conf" : " CALLERROR";
  return short(action) + suffix;
}
