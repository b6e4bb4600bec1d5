import type { Brand } from "../reading/brand.js";
import { type Constructor, constructor } from "../reading/constructor.js";
import * as words from "../result/words.js";
import { type Key, type Reader, refuse, refuseType } from "../reading/reader.js";

const mostCharacters = 36;

/** Identifies a CALL on its connection, and its answer: 1 to 36 characters. OCPP-J §4.1.4. */
export type MessageId = Brand<string, "MessageId">;

/** Makes a checked `MessageId`. A UUID, as from `crypto.randomUUID()`, fits exactly. OCPP-J §4.1.4. */
export const MessageId: Constructor<string, MessageId> = /* @__PURE__ */ constructor(readMessageId, () => ({
  type: "string",
  minLength: 1,
  maxLength: mostCharacters,
}));

/** Whether the value is such an id. */
export function isMessageId(value: unknown): value is MessageId {
  return typeof value === "string" && value !== "" && value.length <= mostCharacters;
}

function readMessageId(r: Reader, key: Key, value: unknown): MessageId {
  if (isMessageId(value)) return value;
  if (typeof value !== "string") return refuseType(r, key, value, "a string");
  return refuse(r, key, value === "" ? words.empty() : words.maxLength(mostCharacters, value.length));
}
