import type { List, PhrasingContent, RootContent, Table } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { ConversationFinding, Transaction } from "ocpp16messages/conversation";

import type { CheckedFrame } from "./check.js";
import { Findings, type FoundByRule } from "./findings.js";
import { printable, shortened } from "./printable.js";
import { messageOf } from "./message.js";
import { plural } from "./plural.js";
import { Summary } from "./summary.js";
import { short, wordsOf } from "./words.js";

/** How many invalid frames, transactions, and findings of one rule have a line of their own. */
const most = { frames: 50, transactions: 200, findings: 20 };

/** Gathers what a report tells of a log, a bounded part of it, and writes it. It has no idTag. */
export class MarkdownReport {
  readonly summary = new Summary();
  readonly #file: string;
  readonly #invalid: CheckedFrame[] = [];
  readonly #transactions: Transaction[] = [];
  readonly #findings = new Findings(most.findings);
  readonly #stations = new Set<string>();
  #from: string | undefined;
  #to: string | undefined;
  #transactionsLeftOut = 0;

  constructor(file: string) {
    this.#file = file;
  }

  addFrame(checked: CheckedFrame): void {
    const { logged, verdict, findings, transactions } = checked;
    this.summary.add(checked);
    if (logged.station !== undefined && this.#stations.size < 10_000) this.#stations.add(logged.station);
    this.#from ??= logged.at;
    this.#to = logged.at ?? this.#to;
    if (verdict === "invalid" && this.#invalid.length < most.frames) this.#invalid.push(checked);
    this.addRest(findings, transactions);
  }

  /** Takes what was found between messages, and the transactions that ended. */
  addRest(findings: readonly ConversationFinding[], transactions: readonly Transaction[]): void {
    for (const finding of findings) {
      this.summary.addFinding(finding, undefined);
      this.#findings.add(finding);
    }
    for (const transaction of transactions)
      if (this.#transactions.length < most.transactions) this.#transactions.push(transaction);
      else this.#transactionsLeftOut++;
  }

  toString(): string {
    const children = [
      heading(1, `Report of ${printable(this.#file)}`),
      paragraph(this.#scope()),
      ...this.summary.verdict().split("\n").map(paragraph),
      ...part("Frames", this.#frameParts()),
      ...part("Rules", this.#ruleParts()),
      ...part("Transactions", this.#transactionParts()),
      ...part(
        "Between messages",
        this.#findings.byRule.flatMap((found) => this.#findingParts(found)),
      ),
      ...part("Invalid frames", this.#invalidParts()),
    ];
    return toMarkdown({ type: "root", children }, { extensions: [gfmTableToMarkdown()], bullet: "-" });
  }

  #scope(): string {
    const of = this.#stations.size === 0 ? "" : ` of ${plural(this.#stations.size, "station")}`;
    const [from, to] = [this.#from, this.#to];
    const time = from === undefined || to === undefined ? "" : `, from ${short(from)} to ${short(to)}`;
    return `${plural(this.summary.frames, "frame")}${of}${time}. Checked by ocpp16 against OCPP 1.6 edition 2, its errata, OCPP-J and the security white paper.`;
  }

  #frameParts(): RootContent[] {
    if (this.summary.frames === 0) return [];
    return [tableOf(["Action", "Frames", "Valid", "Invalid", "Other"], this.summary.actionRows())];
  }

  #ruleParts(): RootContent[] {
    const rows = this.summary.ruleRows();
    return rows.length === 0 ? [] : [tableOf(["Rule", "Level", "Found", "First"], rows)];
  }

  #transactionParts(): RootContent[] {
    if (this.#transactions.length === 0) return [];
    const table = tableOf(transactionHead, this.#transactions.map(transactionRow));
    return this.#transactionsLeftOut === 0 ? [table] : [table, paragraph(`${this.#transactionsLeftOut} more.`)];
  }

  #findingParts({ rule, level, sections, kept, count }: FoundByRule): RootContent[] {
    const lines = kept.map((finding) => `line ${this.#findings.wordsOf(finding)}`);
    return [heading(3, rule), paragraph(`${level}, ${sections}`), listOf(lines, count)];
  }

  #invalidParts(): RootContent[] {
    return this.#invalid.length === 0 ? [] : [listOf(this.#invalid.map(invalidWords), this.summary.invalid)];
  }
}

const transactionHead = [
  "Station",
  "Connector",
  "Transaction",
  "Start",
  "Duration (s)",
  "Energy (Wh)",
  "Reason",
  "idTag",
  "Readings",
];

function transactionRow(transaction: Transaction): (string | number)[] {
  return [
    short(shortened(transaction.station ?? "")),
    transaction.connectorId ?? "",
    transaction.transactionId ?? "",
    transaction.start?.at ?? "",
    transaction.duration ?? "",
    transaction.energy ?? "",
    transaction.stop === undefined ? "did not stop" : (transaction.reason ?? ""),
    transaction.authorization ?? "",
    transaction.readings.reduce((sum, { values }) => sum + values.length, 0),
  ];
}

function invalidWords(checked: CheckedFrame): string {
  const { logged, action, messageType, issues } = checked;
  const subject = { action, messageType, text: logged.text };
  const words = issues.slice(0, 5).map((issue) => wordsOf(issue, subject));
  const left = issues.length - words.length;
  return `line ${logged.line} ${messageOf(checked)}: ${words.join("; ")}${left === 0 ? "" : `; ${left} more`}`;
}

/** A part of the document, if it has something to show. */
function part(title: string, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [heading(2, title), ...content];
}

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

function paragraph(value: string): RootContent {
  return { type: "paragraph", children: [text(value)] };
}

/** A list of some of so many things. */
function listOf(lines: readonly string[], count: number): List {
  const items = count > lines.length ? [...lines, `${count - lines.length} more`] : lines;
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((line) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: [text(line)] }],
    })),
  };
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): Table {
  return {
    type: "table",
    children: [head, ...rows].map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: [text(String(cell))] })),
    })),
  };
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
