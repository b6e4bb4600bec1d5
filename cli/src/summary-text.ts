import type { Summary } from "./summary.js";
import { tableOf } from "./table.js";

/** What was counted, for a terminal: tables, and what is said of the whole. */
export function summaryText(summary: Summary): string {
  const verdict = `${summary.verdict()}\n`;
  if (summary.frames === 0) return verdict;
  const actions = tableOf(["Action", "Frames", "Valid", "Invalid", "Other"], summary.actionRows());
  const rows = summary.ruleRows();
  const rules = rows.length === 0 ? "" : `\n${tableOf(["Rule", "Level", "Found", "First"], rows)}\n`;
  return `\n${actions}\n${rules}\n${verdict}`;
}
