import { append } from "../reading/own.js";
import { fromPrinted, textFromPrinted } from "./printed.js";

/** A message as the `ocpp` package of Python prints it. */
export interface PrintedObject {
  readonly at: number;
  readonly end: number;
  /** The frame; the text as it stands, if it is cut or cannot be read. */
  readonly text: string;
  readonly isCut: boolean;
}

/** What `str()` and `repr()` begin with, with the message type of each. */
const heads: readonly (readonly [head: string, type: string])[] = [
  ["<Call - ", "2"],
  ["<CallResult - ", "3"],
  ["<CallError - ", "4"],
  ["Call(", "2"],
  ["CallResult(", "3"],
  ["CallError(", "4"],
];

/** The longest text in which the end of a message is looked for, in characters. */
const mostCharacters = 1_048_576;

/** The next `<Call - unique_id=…>` or `Call(unique_id=…)`, or one of their answers, from a position on. */
export function findPrintedObject(text: string, from: number): PrintedObject | undefined {
  for (let at = text.indexOf("unique_id=", from); at !== -1; at = text.indexOf("unique_id=", at + 1)) {
    const before = text.slice(Math.max(from, at - 20), at);
    const head = heads.find((each) => before.endsWith(each[0]));
    if (head !== undefined) return objectOf(text.slice(0, at + mostCharacters), at, head[0], head[1]);
  }
  return undefined;
}

function objectOf(text: string, fieldsAt: number, head: string, type: string): PrintedObject {
  const at = fieldsAt - head.length;
  const closing = head.startsWith("<") ? ">" : ")";
  const fields = new Map<string, string>();
  let isReadable = true;
  let end = fieldsAt;
  for (;;) {
    const equals = text.indexOf("=", end);
    const value = equals === -1 ? undefined : valueAt(text, equals + 1, closing);
    if (value === undefined) return { at, end: text.length, text: text.slice(at), isCut: true };
    fields.set(text.slice(end, equals).trim(), value.json ?? "");
    isReadable &&= value.json !== undefined;
    end = value.end;
    if (text.charAt(end) !== ",") break;
    end++;
  }
  const isClosed = text.charAt(end) === closing;
  if (isClosed) end++;
  return { at, end, text: isClosed && isReadable ? frameOf(type, fields) : text.slice(at, end), isCut: !isClosed };
}

interface Value {
  /** `undefined` if it has no JSON. */
  readonly json: string | undefined;
  readonly end: number;
}

/** The value of a field; `undefined` if the text ends before it does. */
function valueAt(text: string, from: number, closing: string): Value | undefined {
  const first = text.charAt(from);
  if (first === "'" || first === '"') {
    const read = textFromPrinted(text, from);
    return read === undefined ? undefined : { json: JSON.stringify(read.value), end: read.end };
  }
  if (first === "{" || first === "[" || first === "(") {
    const read = fromPrinted(text, from);
    return read.isOpen ? undefined : read;
  }
  // Without quotation marks, as str() prints texts: up to the next field, or to the end.
  const rest = text.slice(from, from + 1000);
  const next = /, \w{1,40}=/.exec(rest)?.index ?? rest.indexOf(closing);
  if (next === -1) return undefined;
  const word = rest.slice(0, next);
  return { json: word === "None" ? "null" : JSON.stringify(memberIn(word)), end: from + next };
}

/** The value of a member of an enumeration as `repr()` prints it, `<Action.Heartbeat: 'Heartbeat'>`, or any other word. */
function memberIn(word: string): string {
  return /^<[\w.]{1,99}: '([^'\\]{0,99})'>$/.exec(word)?.at(1) ?? word;
}

function frameOf(type: string, fields: ReadonlyMap<string, string>): string {
  const items: string[] = [type];
  const names = namesByType.get(type) ?? [];
  for (const name of names) append(items, fields.get(name) ?? "null");
  return `[${items.join(",")}]`;
}

const namesByType: ReadonlyMap<string, readonly string[]> = new Map([
  ["2", ["unique_id", "action", "payload"]],
  ["3", ["unique_id", "payload"]],
  ["4", ["unique_id", "error_code", "error_description", "error_details"]],
]);
