import { detached } from "../result/words.js";

/** What kind of frame a text is meant to be. */
export type MessageType = "CALL" | "CALLRESULT" | "CALLERROR";

/** As much of a frame as its first elements say. */
export interface Opening {
  readonly messageType: MessageType | undefined;
  readonly id: string | undefined;
  readonly action: string | undefined;
}

const messageTypes = { 2: "CALL", 3: "CALLRESULT", 4: "CALLERROR" } as const;
const none: Opening = { messageType: undefined, id: undefined, action: undefined };

/** What a text that cannot be read as a frame starts like. */
export function openingOf(text: string): Opening {
  const match = /^\s{0,9}\[\s{0,9}([234])\s{0,9},\s{0,9}"([^"\\]{1,200})"(?:\s{0,9},\s{0,9}"([^"\\]{1,100})")?/.exec(
    text,
  );
  const type = match?.at(1);
  if (type !== "2" && type !== "3" && type !== "4") return none;
  const action = type === "2" ? match?.at(3) : undefined;
  return {
    messageType: messageTypes[type],
    id: detached(match?.at(2) ?? ""),
    action: action === undefined ? undefined : detached(action),
  };
}
