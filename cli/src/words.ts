import { type Finding, formatFinding, type Issue, type Warning } from "ocpp16messages";

import { fieldInOtherCase } from "./fields.js";
import { printable } from "./printable.js";

/** What a finding is about. */
export interface Subject {
  readonly action: string | undefined;
  readonly messageType: "CALL" | "CALLRESULT" | "CALLERROR" | undefined;
  /** The frame as it was sent, of which no value is shown. */
  readonly text: string;
}

/** The most characters that are said of one finding, before a value that was sent. */
const mostCharacters = 160;

/** A finding in one line for people: what is wrong, what was sent, what a repair did, and what may have been meant. */
export function wordsOf(finding: Issue | Warning, subject: Subject): string {
  const { rule, received, path } = finding;
  const said = short(formatFinding(finding));
  if (rule === "member" && typeof received === "string") return `${said}, not ${quoted(received)}${deedOf(finding)}`;
  if (rule === "json") return said + characterAt(finding, subject.text);
  const meant = rule === "unknown-field" ? fieldInOtherCase(subject, path) : undefined;
  return said + deedOf(finding) + (meant === undefined ? "" : `; its name is ${meant}`);
}

/** What a repair did. */
function deedOf(finding: Issue | Warning): string {
  if (finding.level !== "repair") return "";
  const { repair, read, became } = finding;
  const from = read === undefined || read === null || read === "" ? "" : `${quoted(read)} `;
  switch (repair) {
    case "kept":
      return ": left as it is";
    case "dropped":
    case "omitted":
      return ": left out";
    case "wrapped":
      return ": taken for a list of one";
    case "renamed":
      return ": found under another name";
    case "converted":
    case "normalised":
    case "replaced":
    case "rounded":
      return became === undefined ? ": read as it was meant" : `: ${from}read as ${quoted(became)}`;
  }
}

function quoted(value: string | number | boolean | null): string {
  return short(typeof value === "string" ? `"${value}"` : String(value));
}

/**
 * The character with which a text stops being JSON, where it is one that JSON is made of or does not have; any other may
 * be of an idTag.
 */
function characterAt({ message }: Finding, text: string): string {
  const position = /from character (\d{1,9}) on$/.exec(message)?.at(1);
  const character = position === undefined ? "" : text.charAt(Number(position));
  const code = character.charCodeAt(0);
  if (code < 0x20)
    return `: a control character, U+${code.toString(16).toUpperCase().padStart(4, "0")}, stands in a text`;
  return character !== "" && "[]{},:".includes(character) ? `: ${character} cannot stand there` : "";
}

/** What comes from the log must neither move the cursor of a terminal nor fill it. */
export function short(text: string): string {
  return text.length > mostCharacters ? `${printable(text.slice(0, mostCharacters - 1))}…` : printable(text);
}
