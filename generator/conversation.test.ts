import { expect, test } from "vitest";

import { conversationFile } from "./conversation.js";

const twice = {
  id: "said-twice",
  level: "advice",
  sections: ["§9.5", "OCPP-J §4.9"],
  sentence: "Grey once.",
  remedy: "Wash it.",
} as const;
const again = {
  id: "again",
  level: "error",
  sections: ["errata 9.6"],
  sentence: "Grey at all.",
  remedy: "Wash it.",
} as const;

test("the ids are a union in the order of the alphabet", () => {
  expect(conversationFile([twice, again])).toContain('export type ConversationRule =\n| "again"\n| "said-twice";');
});

test("a rule has its level and its sections, and imports nothing", () => {
  const text = conversationFile([twice]);
  expect(text).toContain(
    '/** Grey once. OCPP 1.6 §9.5, OCPP-J §4.9. */\n    export const saidTwice = { id: "said-twice", level: "advice", sections: "OCPP 1.6 §9.5, OCPP-J §4.9" } as const;',
  );
  expect(text).not.toContain("import");
});
