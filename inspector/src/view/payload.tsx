import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { printableJson } from "../../../cli/src/printable.js";
import type { SaidFinding } from "../model/protocol.js";
import { meaningOf, ruleWords } from "../words.js";
import { shown } from "./format.js";
import { Mark } from "./marks.js";

/** How many fields are shown at once, and how much of a text. */
const most = { fields: 300, characters: 300 };

type Path = readonly (string | number)[];

/** A field of a payload, or what opens or closes a group of them. */
interface Line {
  readonly path: Path;
  readonly name: string | undefined;
  readonly value: unknown;
  readonly text: string;
  /** Whether it has a value of its own, and is more than a bracket. */
  readonly isValue: boolean;
}

interface Props {
  /** Such as `StartTransaction.req`. */
  readonly message: string;
  readonly payload: unknown;
  readonly findings: readonly SaidFinding[];
  readonly hasMeanings: boolean;
}

/** A payload, field by field: what each means, and what was found at it. */
export function Payload({ message, payload, findings, hasMeanings }: Props): JSX.Element {
  const [limit, setLimit] = useState(most.fields);
  const lines: Line[] = [];
  addLines(lines, [], undefined, payload, limit);
  const places = new Set(lines.map(({ path }) => placeOf(path)));
  const at = (line: Line): readonly SaidFinding[] =>
    line.text === "}" || line.text === "]"
      ? []
      : findings.filter(({ path, part }) => part === undefined && nearest(path, places) === placeOf(line.path));
  return (
    <div class="payload">
      {lines.map((line, i) => (
        <Field key={i} line={line} message={message} findings={at(line)} hasMeaning={hasMeanings} />
      ))}
      {lines.length >= limit && (
        <button type="button" onClick={() => setLimit(limit * 4)}>
          Show more fields
        </button>
      )}
    </div>
  );
}

function Field({
  line,
  message,
  findings,
  hasMeaning,
}: {
  line: Line;
  message: string;
  findings: readonly SaidFinding[];
  hasMeaning: boolean;
}): JSX.Element {
  const { path, name, value, text, isValue } = line;
  const meaning =
    hasMeaning && name !== undefined && text !== "}" && text !== "]" ? meaningOf(message, path, value) : undefined;
  const depth = Math.min(8, path.length);
  return (
    <div class={`field depth-${depth} ${findings.length > 0 ? "found" : ""}`}>
      <code>
        {name !== undefined && <span class="name">{shown(name, 100)}: </span>}
        <span class={isValue ? `value ${value === null ? "null" : typeof value}` : "bracket"}>
          <Text text={text} />
        </span>
      </code>
      {meaning !== undefined && (
        <p class="meaning">
          {meaning.text} <span class="limits">{meaning.limits}</span>
          {meaning.value !== undefined && (
            <span class="member">
              {shown(String(value), 60)}: {meaning.value}
            </span>
          )}
        </p>
      )}
      {findings.map((finding, i) => (
        <FoundInFrame key={i} finding={finding} />
      ))}
    </div>
  );
}

/** What was found in a frame itself. */
export function FoundInFrame({ finding: { level, rule, words } }: { finding: SaidFinding }): JSX.Element {
  const asked = ruleWords(rule);
  return (
    <p class={`finding ${level === "error" ? "error" : "advice"}`}>
      <Mark level={level === "error" ? "error" : "advice"} /> <strong>{shown(words, 400)}</strong>{" "}
      <span class="rule">
        {rule}
        {asked !== undefined && asked[1] !== "" && `, ${asked[1]}`}
      </span>
    </p>
  );
}

/** A text that may be very long. */
export function Text({ text }: { text: string }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  if (text.length <= most.characters) return <>{text}</>;
  return (
    <>
      {isWhole ? text : `${text.slice(0, most.characters)}…`}{" "}
      <button type="button" class="more" onClick={() => setWhole(!isWhole)}>
        {isWhole ? "Less" : `All ${text.length.toLocaleString("en")} characters`}
      </button>
    </>
  );
}

function addLines(lines: Line[], path: Path, name: string | undefined, value: unknown, limit: number): void {
  if (lines.length >= limit) return;
  const isList = Array.isArray(value);
  if (typeof value !== "object" || value === null) {
    lines.push({ path, name, value, text: printableJson(JSON.stringify(value)), isValue: true });
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) {
    lines.push({ path, name, value, text: isList ? "[]" : "{}", isValue: false });
    return;
  }
  if (path.length > 0) lines.push({ path, name, value, text: isList ? "[" : "{", isValue: false });
  for (const [key, each] of entries) {
    if (path.length > 20) break;
    addLines(lines, [...path, isList ? Number(key) : key], isList ? undefined : key, each, limit);
  }
  if (path.length > 0)
    lines.push({ path, name: undefined, value: undefined, text: isList ? "]" : "}", isValue: false });
}

function placeOf(path: Path): string {
  return JSON.stringify(path);
}

/** The place of the field itself or, if it is not there, of what it is missing in. */
function nearest(path: Path, places: ReadonlySet<string>): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = placeOf(path.slice(0, length));
    if (places.has(place)) return place;
  }
  return undefined;
}

/** Whether a finding is shown at a field; else it stands before the payload. */
export function hasField({ path, part }: SaidFinding, payload: unknown): boolean {
  if (part !== undefined || path.length === 0 || typeof payload !== "object" || payload === null) return false;
  const [first] = path;
  return first !== undefined && Object.hasOwn(payload, first);
}
