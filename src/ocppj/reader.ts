import type { Action, Operations } from "../generated/operations/catalogue.js";
import { membersOfErrorCode } from "../generated/types/error-code.js";
import { freeze } from "../reading/brand.js";
import { type DecodeOptions, ownedPayload } from "../reading/constructor.js";
import { isObject, isRecord } from "../reading/object.js";
import { append, itemOf, lengthOf, ownProperty } from "../reading/own.js";
import type { FramePart, Issue, Path, Repair, Warning } from "../result/finding.js";
import type { Result } from "../result/result.js";
import type { UnplacedIssue } from "../result/words.js";
import * as words from "../result/words.js";
import { errorCodeOf } from "./error-code.js";
import type { Call, CallError, CallResult, UncheckedCallResult } from "./frame.js";
import { frozen } from "./frozen.js";
import { syntaxErrorAt } from "./json-syntax.js";
import { isMessageId, MessageId } from "./message-id.js";
import { writeRefusal } from "./write.js";

/** How frames are read. */
export interface ReadOptions {
  /** How many issues are reported before the rest is only counted: 64 if left out. */
  readonly maxIssues?: number | undefined;
  /** Whether to repair what chargers are known to send, with a warning for each repair, rather than to refuse it. */
  readonly tolerant?: boolean | undefined;
}

/** How frames are read when the actions of pending CALLs are known, so that CALLRESULTs can be checked. */
export interface AnswerOptions<A extends Action = Action> extends ReadOptions {
  /**
   * The action of the CALL with this id: itself, or a function that finds it. `undefined` leaves the CALLRESULT
   * unchecked.
   */
  readonly action: A | ((id: string) => A | undefined);
}

/** A frame that was read. */
export interface ReadSuccess<Frame> {
  /** `true`: there is a frame. */
  readonly ok: true;
  /** The frame, checked and frozen. */
  readonly frame: Frame;
  /** What is allowed but not advised and, in tolerant reading, what was repaired. Usually empty. */
  readonly warnings: readonly Warning[];
}

/** A frame that was refused, with as much as could be read of it. */
export interface ReadFailure {
  /** `false`: there are issues. */
  readonly ok: false;
  /** What it was meant to be. */
  readonly messageType?: "CALL" | "CALLRESULT" | "CALLERROR";
  /** Its id as sent, which need not be a good one. */
  readonly id?: string;
  /** Its action as sent, which need not be one of OCPP 1.6. */
  readonly action?: string;
  /**
   * Everything that is wrong. Never empty. The path of an issue in the payload starts with a field name, the path of an
   * issue of the frame with the position of the element, and its `part` names the element.
   */
  readonly issues: readonly Issue[];
  /** Its payload as sent, unchecked, if the frame could be parsed: it may hold secrets. */
  readonly payload?: unknown;
  /** The complete CALLERROR to send. Absent when the frame must not, or cannot, be answered. */
  readonly reply?: string;
}

/** The answer of `read`. Nothing is thrown. */
export type ReadResult<Frame> = ReadSuccess<Frame> | ReadFailure;

/** Reads a frame from text, from its UTF-8 bytes, or from a value that was parsed already. Never throws. */
export interface Read<A extends Action> {
  <B extends A>(
    input: unknown,
    options: AnswerOptions<B>,
  ): ReadResult<Call<A> | CallResult<B> | UncheckedCallResult | CallError>;
  (input: unknown, options?: ReadOptions): ReadResult<Call<A> | UncheckedCallResult | CallError>;
}

/**
 * Operations by action: `operations`, parts of it from `ocpp16messages/profiles`, or namespaces, as in `{ Authorize, Heartbeat }`. It has at least
 * one operation.
 */
export type Catalogue = { readonly [A in Action]?: Pick<Operations[A], "req" | "conf"> };

/**
 * Makes the `read` of a receiver that has these operations and no others: a CALL of any other is answered with
 * NotImplemented. Later changes of the catalogue change nothing.
 *
 * OCPP-J §4.2. A `null` payload means `{}`. Frames with an unknown message type are to be ignored (OCPP-J §4.1.3): they
 * are refused without a reply.
 */
export function reader<C extends Catalogue>(catalogue: C): Read<keyof C & Action>;
export function reader(catalogue: Catalogue): Read<Action> {
  const table: Table = new Map(Object.entries(catalogue));
  function read<B extends Action>(
    input: unknown,
    options: AnswerOptions<B>,
  ): ReadResult<Call | CallResult<B> | UncheckedCallResult | CallError>;
  function read(input: unknown, options?: ReadOptions): ReadResult<Call | UncheckedCallResult | CallError>;
  function read(input: unknown, options?: Settings): AnyResult {
    try {
      return readInput(input, options, table);
    } catch {
      return refuse(nothing, [issueIn("frame", words.unreadable())]);
    }
  }
  return read;
}

/** The constructors of operations, by action. */
type Table = ReadonlyMap<string, { readonly req: Decoder; readonly conf: Decoder }>;

interface Decoder {
  readonly decode: (payload: unknown, options: DecodeOptions) => Result<unknown>;
}

type Settings = ReadOptions & Partial<AnswerOptions>;
const noSettings: Settings = Object.freeze({});
type AnyResult = ReadResult<Call | CallResult | UncheckedCallResult | CallError>;

function readInput(input: unknown, options: Settings | undefined, table: Table): AnyResult {
  // One byte order mark may be ignored, RFC 8259 §8.1; the decoder of UTF-8 does so, too.
  if (typeof input === "string") return readText(input.startsWith("\ufeff") ? input.slice(1) : input, options, table);
  if (!isBytes(input)) return readElements(input, options, false, table);
  const text = fromUtf8(input);
  if (text !== undefined) return readText(text, options, table);
  return refuseUnread(new TextDecoder("utf-8", { fatal: false }).decode(input), words.noUtf8());
}

function readText(text: string, options: Settings | undefined, table: Table): AnyResult {
  let elements: unknown;
  try {
    elements = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = syntaxErrorAt(text);
    return refuseUnread(text, position === text.length ? words.earlyEnd() : words.brokenJson(position));
  }
  return readElements(elements, options, true, table);
}

declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Whether the value is a `Uint8Array`, of any realm: not what only inherits from one. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}

function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * What is no JSON, or no UTF-8, is answered if it starts like a CALL, so that its sender need not wait for a time-out. An
 * id with a byte that is no UTF-8 cannot be repeated.
 */
function refuseUnread(text: string, issue: UnplacedIssue): ReadFailure {
  const issues = [issueIn("frame", issue)];
  const call = /^\s*\[\s*2\s*,\s*"([^"\\\ufffd]*)"\s*,\s*(?:"([^"\\]*)"\s*,)?/.exec(text);
  if (call === null) return refuse(nothing, issues);
  const { 1: id = "", 2: action } = call;
  return refuse(about("CALL", words.detached(id), action === undefined ? undefined : words.detached(action)), issues);
}

function readElements(input: unknown, options: Settings | undefined, owned: boolean, table: Table): AnyResult {
  if (!Array.isArray(input)) return refuse(nothing, [issueIn("frame", words.noFrame(input))]);
  const count = lengthOf(input);
  const elements = elementsOf(input, count, owned);
  const messageType = elements[0];
  const settings = options ?? noSettings;
  const tolerant = ownProperty(settings, "tolerant") === true;
  const maxIssues = ownProperty(settings, "maxIssues");
  const isDefault = owned && !tolerant && maxIssues === undefined;
  const decodeOptions = isDefault ? ownedPayload : { owned, maxIssues, tolerant };
  switch (messageType) {
    case 2:
      return readCall(elements, count, decodeOptions, table);
    case 3:
      return readCallResult(elements, count, decodeOptions, ownProperty(settings, "action"), table);
    case 4:
      return readCallError(elements, count, owned, tolerant);
    default:
      return refuse(nothing, [issueIn("message type", words.messageType())]);
  }
}

/** The elements of a frame, each of which is read once: a list that did not come out of JSON can be anything. */
function elementsOf(list: readonly unknown[], count: number, owned: boolean): readonly unknown[] {
  if (owned && count === elementCount(elementOf(list, 0, count))) return list;
  return [0, 1, 2, 3, 4].map((i) => elementOf(list, i, count));
}

/** How many elements a frame of a message type has. */
function elementCount(messageType: unknown): number | undefined {
  return messageType === 2 ? 4 : messageType === 3 ? 3 : messageType === 4 ? 5 : undefined;
}

function elementOf(list: readonly unknown[], i: number, count: number): unknown {
  return i < count ? itemOf(list, i) : undefined;
}

function readCall(elements: readonly unknown[], count: number, options: DecodeOptions, table: Table): ReadResult<Call> {
  const { 1: id, 2: action, 3: payload } = elements;
  const operation = typeof action === "string" ? table.get(action) : undefined;
  const result = operation === undefined || count < 4 ? undefined : operation.req.decode(payload ?? {}, options);
  if (result?.ok === true && count === 4 && isMessageId(id))
    return {
      ok: true,
      frame: freeze<Call>({ messageType: "CALL", id, action, payload: result.value }),
      warnings: result.warnings,
    };
  const issues = [...checkCount(count, 4), ...checkId(id)];
  if (typeof action !== "string") append(issues, issueIn("action", words.formation("a string", action)));
  else if (operation === undefined) append(issues, issueIn("action", words.unknownAction(action)));
  return refuse(about("CALL", id, action, payload), result === undefined ? issues : [...issues, ...inPayload(result)]);
}

function readCallResult(
  elements: readonly unknown[],
  count: number,
  options: DecodeOptions,
  actionOf: Settings["action"],
  table: Table,
): ReadResult<CallResult | UncheckedCallResult> {
  const { 1: id, 2: payload } = elements;
  const isGood = count === 3 && isMessageId(id);
  const { issues, warnings } = isGood ? noFindings : checkAnswer(id, checkCount(count, 3), options.tolerant);
  let action = typeof actionOf === "function" ? undefined : actionOf;
  try {
    if (typeof actionOf === "function" && typeof id === "string") action = actionOf(id);
  } catch {
    // The action of an answer is no element of the frame.
    const unknownCall = { ...issueIn("action", words.unknownCall()), path: positions.frame };
    return refuse(about("CALLRESULT", id, undefined, payload), [...issues, unknownCall]);
  }
  const operation = typeof action === "string" ? table.get(action) : undefined;
  if (operation === undefined) {
    if (count < 3 || issues.length > 0) return refuse(about("CALLRESULT", id, undefined, payload), issues);
    return {
      ok: true,
      frame: freeze<UncheckedCallResult>({
        messageType: "CALLRESULT",
        id,
        payload: frozen(payload ?? {}, options.owned === true),
      }),
      warnings,
    };
  }
  if (count < 3) return refuse(about("CALLRESULT", id, action, payload), issues);
  const result = operation.conf.decode(payload ?? {}, options);
  if (!result.ok || issues.length > 0)
    return refuse(about("CALLRESULT", id, action, payload), [...issues, ...inPayload(result)]);
  const frame = freeze<CallResult>({ messageType: "CALLRESULT", id, action, payload: result.value });
  return { ok: true, frame, warnings: warnings.length === 0 ? result.warnings : [...warnings, ...result.warnings] };
}

function readCallError(
  elements: readonly unknown[],
  count: number,
  owned: boolean,
  tolerant: boolean,
): ReadResult<CallError> {
  const { 1: id, 2: code, 3: description, 4: details = {} } = elements;
  const isShort = count === 4 && tolerant;
  const { issues, warnings } = checkAnswer(id, isShort ? [] : checkCount(count, 5), tolerant);
  for (const issue of isShort ? checkCount(count, 5) : []) append(warnings, repaired(issue, "kept"));

  let errorCode = errorCodeOf(code);
  if (errorCode === undefined) {
    const issue = issueIn("error code", unknownCode(code));
    if (tolerant && typeof code === "string") {
      errorCode = "GenericError";
      append(warnings, repaired(issue, "replaced", code, errorCode));
    } else append(issues, issue);
  }

  if (count > 3 && typeof description !== "string")
    append(issues, issueIn("description", words.type("a string", description)));

  const isGood = isObject(details) && isRecord(details);
  let object = isGood ? details : {};
  if (!isGood) {
    const issue = issueIn("details", words.type("an object", details));
    if (tolerant && typeof details === "string") {
      object = { text: details };
      append(warnings, repaired(issue, "converted"));
    } else append(issues, issue);
  }

  if (issues.length > 0) return refuse(about("CALLERROR", id, undefined), issues);
  return {
    ok: true,
    frame: freeze<CallError>({
      messageType: "CALLERROR",
      id,
      code: errorCode,
      description,
      details: frozen(object, owned),
    }),
    warnings,
  };
}

function unknownCode(code: unknown): UnplacedIssue {
  const received = typeof code === "string" ? code : words.typeName(code);
  return words.member(membersOfErrorCode.values, membersOfErrorCode.words, received);
}

const noFindings: Readonly<Record<"issues" | "warnings", readonly never[]>> = {
  issues: Object.freeze([]),
  warnings: Object.freeze([]),
};

/**
 * What is wrong with the frame of an answer. A tolerant receiver takes ids that are too long, as only the CALL can set
 * them right.
 */
function checkAnswer(id: unknown, issues: Issue[], tolerant = false): { issues: Issue[]; warnings: Warning[] } {
  const ofId = checkId(id);
  if (tolerant && typeof id === "string" && id !== "") {
    return { issues, warnings: ofId.map((issue) => repaired(issue, "kept", id, id)) };
  }
  return { issues: [...issues, ...ofId], warnings: [] };
}

function checkCount(count: number, expected: number): Issue[] {
  return count === expected ? [] : [issueIn("frame", words.elementCount(expected, count))];
}

function checkId(id: unknown): Issue[] {
  if (isMessageId(id)) return [];
  const result = MessageId.decode(id);
  return result.ok ? [] : result.issues.map((issue) => issueIn("id", issue));
}

/** The elements of a frame by the part that they are; which parts there are depends on the message type. */
const positions: Readonly<Record<FramePart, Path>> = {
  frame: [],
  payload: [],
  "message type": [0],
  id: [1],
  action: [2],
  "error code": [2],
  description: [3],
  details: [4],
};

function issueIn(part: FramePart, issue: Issue): Issue {
  return { ...issue, path: positions[part], part };
}

/** The issues of a payload; one of the payload as a whole says so. */
function inPayload(result: Result<unknown>): readonly Issue[] {
  if (result.ok) return [];
  return result.issues.map((issue) => (issue.path.length === 0 ? { ...issue, part: "payload" } : issue));
}

function repaired(issue: Issue, repair: Repair["repair"], read?: string, became?: string): Repair {
  return {
    ...issue,
    level: "repair",
    repair,
    ...(read !== undefined && { read: words.shortened(read) }),
    ...(became !== undefined && { became: words.shortened(became) }),
  };
}

interface Known {
  readonly messageType: ReadFailure["messageType"];
  readonly id: string | undefined;
  readonly action: string | undefined;
  readonly payload: unknown;
}

const nothing: Known = { messageType: undefined, id: undefined, action: undefined, payload: undefined };

/** What is known of a frame that is refused. */
function about(
  messageType: "CALL" | "CALLRESULT" | "CALLERROR",
  id: unknown,
  action: unknown,
  payload?: unknown,
): Known {
  return { messageType, id: textOrNone(id), action: textOrNone(action), payload };
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Only a CALL is answered, and only if it has an id to repeat; one that is too long is repeated as it is. */
function refuse(known: Known, issues: readonly Issue[]): ReadFailure {
  const { messageType, id, action, payload } = known;
  return {
    ok: false,
    ...(messageType !== undefined && { messageType }),
    ...(id !== undefined && { id }),
    ...(action !== undefined && { action }),
    ...(payload !== undefined && { payload }),
    issues,
    ...(messageType === "CALL" && id !== undefined && id !== "" && { reply: writeRefusal(id, issues) }),
  };
}
