import type { CheckedFrame } from "./check.js";
import { colours } from "./colours.js";
import { directionOf, messageOf } from "./message.js";
import { printableJson, shortened } from "./printable.js";
import { short, wordsOf } from "./words.js";
import { wrapped } from "./wrapped.js";

/** How many findings of one frame are put in words. */
const mostFindings = 5;

/**
 * One frame for people: a line, and one more for each thing that was found. `columns`: how long these may be, if they may
 * not have any length.
 */
export function lineForPeople(checked: CheckedFrame, columns: number | undefined): string {
  const { logged, verdict, issues, warnings, action, messageType } = checked;
  const words = verdict === "valid" && warnings.length > 0 ? "warning" : verdict;
  const place = logged.column === 1 ? String(logged.line) : `${logged.line}:${logged.column}`;
  const station = logged.station === undefined ? "" : `  ${short(shortened(logged.station))}`;
  const line = `${place.padStart(9)}  ${directionOf(checked).padEnd(7)}  ${messageOf(checked).padEnd(24)}  ${coloured[words](words)}${station}\n`;
  if (issues.length === 0 && warnings.length === 0) return line + remarkOn(checked, columns);
  const findings = [...issues, ...warnings];
  const subject = { action, messageType, text: logged.text };
  const said = findings.slice(0, mostFindings).map((finding) => `${indented(wordsOf(finding, subject), columns)}\n`);
  const left = findings.length - said.length;
  return line + said.join("") + (left === 0 ? "" : `${indent}+${left} more\n`);
}

const indent = " ".repeat(11);

/** What is said below the line of a frame. */
export function indented(text: string, columns: number | undefined): string {
  return columns === undefined ? indent + text : wrapped(text, columns, { before: indent, indent: indent.length });
}

const coloured = {
  valid: colours.green,
  warning: colours.yellow,
  unmatched: colours.yellow,
  repeated: colours.dim,
  cut: colours.yellow,
  invalid: colours.red,
};

function remarkOn({ verdict, logged }: CheckedFrame, columns: number | undefined): string {
  if (verdict === "unmatched") return `${indented("its CALL is not in the log before it", columns)}\n`;
  if (verdict !== "cut") return "";
  const why =
    logged.cut === "length" ? "is too long to be looked at" : "the log does not have all of it, so it is not checked";
  return `${indented(why, columns)}\n`;
}

/** One frame as a JSON object, on one line. */
export function lineForMachines(checked: CheckedFrame): string {
  const { file, logged, messageType, id, action, sender, verdict, issues, warnings } = checked;
  const { line, column, station, at } = logged;
  const json = JSON.stringify({
    file,
    line,
    column,
    station: station && shortened(station),
    at: at && shortened(at),
    sender,
    direction: directionOf(checked),
    messageType,
    id: id && shortened(id),
    action: action && shortened(action),
    verdict,
    issues,
    warnings,
  });
  return `${printableJson(json)}\n`;
}
