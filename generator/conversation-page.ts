import type { BetweenRule } from "../spec/language.js";
import { cite } from "./sources.js";
import { generated } from "./tables.js";

const headings = {
  frames: "Frames and their answers",
  boot: "Boot and Heartbeat",
  status: "Status of connectors",
  transactions: "Transactions",
  commands: "Commands and what follows them",
  configuration: "Limits of the configuration",
} as const;

type Rules = Readonly<Record<keyof typeof headings, readonly BetweenRule[]>>;

/** `docs/reference/conversation.md`: every rule between messages, with its level and its sections. */
export function conversationPage(rules: Rules): string {
  return [
    "# Rules between messages",
    generated,
    "What no single message shows. `ocpp16messages/conversation` holds these rules, and `ocpp16 check` prints what breaks them. Error: OCPP 1.6 forbids what was seen. Advice: it asks for something else, or there may be a reason that the messages do not show. Information: nothing is wrong with it, and whoever looks for a fault wants to see it.",
    ...partOf("frames", rules),
    ...partOf("boot", rules),
    ...partOf("status", rules),
    ...partOf("transactions", rules),
    ...partOf("commands", rules),
    ...partOf("configuration", rules),
  ].join("\n\n");
}

function partOf(part: keyof Rules, rules: Rules): string[] {
  return [`## ${headings[part]}`, ...rules[part].flatMap(ruleParts)];
}

const levels = { error: "Error", advice: "Advice", information: "Information" };

function ruleParts({ id, level, sections, sentence, remedy }: BetweenRule): string[] {
  return [`### ${id}`, sentence, `**${levels[level]}** · ${cite(...sections)}`, `**What to do**: ${remedy}`];
}
