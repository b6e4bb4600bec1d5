import {
  readBooleanText,
  readItemTexts,
  readMemberText,
  readWholeText,
  type WholeLimits,
} from "../reading/key-text.js";
import { own } from "../reading/own.js";
import type { Key as Place, Reader } from "../reading/reader.js";
import { checkAuthorizationKey } from "../rules/authorization-key.js";
import { checkAuthorizationKeyLength } from "../rules/authorization-key-length.js";
import { itemTexts } from "./items.js";
import type { Key, KeyLimits } from "./keys.js";

/** The value that a text stands for, by the description of its key. */
export function readKeyText(r: Reader, at: Place, key: Key, text: string): unknown {
  if (key.accessibility === "W") {
    checkAuthorizationKey(r, key.key, text, at ?? []);
    checkAuthorizationKeyLength(r, key.key, text, at ?? []);
    return text;
  }
  switch (key.type) {
    case "boolean":
      return readBooleanText(r, at, text);
    case "integer":
      return readWholeText(r, at, text, wholeLimits(key));
    case "CSL":
      return readItemTexts(r, at, text, itemTexts(key.items));
    case "string":
      return key.members === undefined ? text : readMemberText(r, at, text, key.members);
  }
}

/** The limits of a key that the text states, and those that its meaning has. */
export function wholeLimits({ limits }: Key): WholeLimits {
  const { least, most, source } = own<Partial<KeyLimits>>(limits ?? {});
  return source === "stated" ? { stated: { least, most }, inferred: {} } : { stated: {}, inferred: { least, most } };
}

/** Whether an ordinary object inherits a field of what is read or written here. */
export function inheritsField(ordinary: object): boolean {
  return fields.some((field) => field in ordinary);
}

const fields = [
  ...["configurationKey", "key", "readonly", "value", "measurand", "phase", "connectorId", "rotation"],
  ...["type", "items", "members", "limits", "least", "most", "source", "accessibility", "profile", "required"],
];
