import type { Action } from "../generated/operations/catalogue.js";
import { standardKeys, type StandardKeys } from "../generated/configuration.js";
import type { ChargePointStatus } from "../generated/types/charge-point-status.js";
import type { RegistrationStatus } from "../generated/types/registration-status.js";
import { keyNamed, readValue } from "../configuration/read.js";
import type { ValueOf } from "../configuration/keys.js";
import { folded } from "../reading/text.js";
import { Deadlines } from "./deadlines.js";
import type { Seen } from "./seen.js";
import type { ReadingBudget } from "./series.js";
import { Transactions } from "./transactions.js";

/** The last BootNotification of a station. */
export interface Boot {
  readonly seen: Seen;
  /** `undefined` until it is answered. */
  status: RegistrationStatus | undefined;
  /** Of its answer, in seconds. */
  interval: number | undefined;
}

/** What was last reported of a connector. */
export interface Connector {
  readonly status: ChargePointStatus;
  readonly seen: Seen;
}

/** How many connectors of a station are told apart. */
const mostConnectors = 100;

/** How many idTags, and how many keys, of a station are remembered. */
const mostRemembered = 500;

/** Adds a text to those that are remembered; `false` if there are too many, and the oldest is forgotten. */
function remember(set: Set<string>, text: string): boolean {
  set.delete(text);
  set.add(text);
  if (set.size <= mostRemembered) return true;
  const oldest = set.values().next();
  if (oldest.done !== true) set.delete(oldest.value);
  return false;
}

/** What the frames before have shown of one station. Rules read it; `facts.ts` alone changes it. */
export class Station {
  /** What it is told from others by. */
  readonly number: number;
  /** Its identity; it may become known later. */
  name: string | undefined;
  /** Whether an id alone says whose CALL is answered: not where frames do not say whose they are, and there are several. */
  readonly isSure: boolean;
  readonly deadlines = new Deadlines();
  readonly transactions: Transactions;
  boot: Boot | undefined;
  /** How often it started. */
  boots = 0;
  /** Whether a command since then asks for another start. */
  isRestartAskedFor = false;
  readonly connectors = new Map<number, Connector>();
  /** Whether a status that was reported since the last start could not be read: it may be that of any connector. */
  hasUnreadStatus = false;
  /** What TriggerMessage asked for and was not refused, until it comes; what may come for each connector stays. */
  readonly triggered = new Map<Action, Seen>();
  /** The version of the local list, if it is known. */
  listVersion: { readonly version: number; readonly seen: Seen } | undefined;
  readonly #authorized = new Set<string>();
  #hasForgotten = false;
  readonly #readOnlyKeys = new Set<string>();
  readonly #configuration = new Map<string, string>();
  /** Those of them that are numbers: some are asked for with every frame. */
  readonly #numbers = new Map<string, number>();

  constructor(number: number, name: string | undefined, isMixed: boolean, budget: ReadingBudget) {
    this.number = number;
    this.name = name;
    this.isSure = !isMixed;
    this.transactions = new Transactions(() => this.name, budget);
  }

  report(connectorId: number, status: ChargePointStatus, seen: Seen): void {
    if (this.connectors.size < mostConnectors || this.connectors.has(connectorId))
      this.connectors.set(connectorId, { status, seen });
  }

  /** The idTag was accepted, is in a list of those that are, or was asked about. */
  authorize(idTag: string): void {
    if (!remember(this.#authorized, folded(idTag))) this.#hasForgotten = true;
  }

  refuse(idTag: string): void {
    this.#authorized.delete(folded(idTag));
  }

  /** Whether an idTag is authorized, as far as it is remembered. */
  mayBeAuthorized(idTag: string): boolean {
    return this.#hasForgotten || this.#authorized.has(folded(idTag));
  }

  /** Takes what GetConfiguration shows of a key. */
  configure(name: string, value: string | undefined, isReadOnly: boolean): void {
    if (isReadOnly) remember(this.#readOnlyKeys, folded(name));
    else this.#readOnlyKeys.delete(folded(name));
    this.change(name, value);
  }

  /** Takes a new value of a key. */
  change(name: string, value: string | undefined): void {
    const key = keyNamed(name);
    if (key !== undefined && key.accessibility !== "W" && value !== undefined) {
      this.#configuration.set(key.key, value);
      const result = readValue(key, value, { tolerant: true });
      if (result.ok && typeof result.value === "number") this.#numbers.set(key.key, result.value);
      else this.#numbers.delete(key.key);
    }
  }

  /** The value of a key is no longer known. */
  forget(name: string): void {
    const key = keyNamed(name);
    if (key === undefined) return;
    this.#configuration.delete(key.key);
    this.#numbers.delete(key.key);
  }

  isReadOnly(name: string): boolean {
    return this.#readOnlyKeys.has(folded(name));
  }

  /** The value of a standard key, if GetConfiguration or ChangeConfiguration showed one that can be read. */
  value<Name extends keyof StandardKeys>(name: Name): ValueOf<StandardKeys[Name]> | undefined {
    const text = this.#configuration.get(name);
    const result = text === undefined ? undefined : readValue(standardKeys[name], text, { tolerant: true });
    // Of a list, what was dropped may be what matters.
    return result?.ok === true && result.warnings.every(({ repair }) => repair !== "dropped")
      ? result.value
      : undefined;
  }

  /** The same of a key that is a number. */
  numberOf(name: IntegerName): number | undefined {
    return this.#numbers.get(name);
  }
}

/** The names of the keys that are numbers. */
type IntegerName = {
  [Name in keyof StandardKeys]: StandardKeys[Name]["type"] extends "integer" ? Name : never;
}[keyof StandardKeys];
