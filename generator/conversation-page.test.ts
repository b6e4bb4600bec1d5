import { expect, test } from "vitest";

import { conversationPage } from "./conversation-page.js";

const none = { frames: [], boot: [], status: [], transactions: [], commands: [], configuration: [] };
const greyTwice = {
  id: "grey-twice",
  level: "advice",
  sections: ["§9.5", "errata 9.6"],
  sentence: "Grey once.",
  remedy: "Wash it.",
} as const;
const noGrey = {
  id: "no-grey",
  level: "information",
  sections: ["OCPP-J §9"],
  sentence: "Never grey.",
  remedy: "Paint it.",
} as const;

test("a rule has its heading, sentence, level, sections and remedy, under what it is about", () => {
  const page = conversationPage({ ...none, boot: [noGrey], configuration: [greyTwice] });
  expect(page).toContain(
    [
      "## Boot and Heartbeat",
      "### no-grey",
      "Never grey.",
      "**Information** · OCPP-J §9",
      "**What to do**: Paint it.",
      "## Status of connectors",
    ].join("\n\n"),
  );
  expect(page).toContain("### grey-twice\n\nGrey once.\n\n**Advice** · OCPP 1.6 §9.5, errata 9.6");
});

test("an error is called so", () => {
  expect(conversationPage({ ...none, frames: [{ ...noGrey, level: "error" }] })).toContain("**Error** · OCPP-J §9");
});
