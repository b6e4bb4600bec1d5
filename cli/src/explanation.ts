import { colours } from "./colours.js";
import { fullName, type Lookup } from "./lookup.js";
import type { Field, Rule, Thing } from "./thing.js";
import { wrapped } from "./wrapped.js";

/** A name, what is to know about it in short, and a sentence. */
export function entry(
  name: string,
  remark: string,
  text: string,
  { columns, indent = 2 }: { columns: number; indent?: number },
): string {
  const head = colours.bold(name) + (remark === "" ? "" : colours.dim(` (${remark})`));
  // The first line starts further left than those below it.
  return wrapped(`${head}: ${text}`, columns, { before: " ".repeat(indent), indent: indent + 2 });
}

const kinds: Readonly<Record<Exclude<Thing["kind"], "rule">, string>> = {
  operation: "operation",
  message: "message",
  field: "field",
  primitive: "type",
  enumeration: "enumeration",
  composite: "group of fields",
  member: "member",
  "error code": "error code of a CALLERROR",
  key: "configuration key",
};

const scopes: Readonly<Record<Rule["scope"], string>> = {
  value: "rule about one value",
  frame: "rule about a frame",
  fields: "rule between the fields of a message",
  answer: "rule between a request and its confirmation",
  configuration: "rule about a configuration",
  messages: "rule between messages",
};

const initiators = { ChargePoint: "the Charge Point", CentralSystem: "the Central System", Both: "either side" };

const levels: Readonly<Record<Rule["level"], string>> = {
  error: "error",
  sender: "error of a sender",
  advice: "advice",
  information: "information",
};

const consequences: Readonly<Record<Rule["level"], string>> = {
  error: "a message that breaks it is refused",
  sender: "a sender keeps to it, a receiver accepts what breaks it, with advice",
  advice: "a message that breaks it is accepted, with advice",
  information: "nothing is wrong with what breaks it",
};

/** Of a rule between messages: there is nothing to refuse any more. */
const consequencesLater = {
  error: "OCPP 1.6 forbids it",
  advice: "OCPP 1.6 asks for something else, or there is a reason that the messages do not show",
};

/** The text about one thing, in lines of so many columns. */
export class Explanation {
  readonly #thing: Thing;
  readonly #lookup: Lookup;
  readonly #columns: number;

  constructor(thing: Thing, lookup: Lookup, columns: number) {
    this.#thing = thing;
    this.#lookup = lookup;
    this.#columns = columns;
  }

  toString(): string {
    const { kind, text } = this.#thing;
    const words = kind === "rule" ? scopes[this.#thing.scope] : kinds[kind];
    const head = `${colours.bold(fullName(this.#thing))} ${colours.dim(`· ${words}`)}`;
    return [
      `${this.#lines(head, 0)}\n${this.#lines(text, 2)}`,
      this.#table([...this.#facts(), ["Source", this.#thing.source || "none: no section asks for it"]]),
      ...this.#lists(),
    ].join("\n\n");
  }

  /** What is to know, with what it is about. */
  #facts(): [label: string, words: string][] {
    const thing = this.#thing;
    switch (thing.kind) {
      case "operation":
        return [
          ["Sent by", initiators[thing.initiator]],
          ["Profile", thing.profile],
        ];
      case "message":
        return [["Sent by", this.#senderOf(thing.action, thing.part)]];
      case "field":
        return [
          ["Type", typeOf(thing)],
          ...fact("Limits", thing.limits),
          ["Occurs", `${thing.cardinality}, ${thing.isRequired ? "required" : "optional"}`],
          ...fact("Members", namesOf(this.#lookup.membersOf(thing.type))),
          ...fact("Also sent as", thing.alias ?? ""),
        ];
      case "primitive":
        return [["Limits", thing.limits], ...this.#uses(thing.name)];
      case "enumeration":
        return [...fact("Also called", thing.aliases.join(", ")), ...this.#uses(thing.name)];
      case "composite":
        return this.#uses(thing.name);
      case "member":
        return [["Member of", thing.of], ...this.#uses(thing.of)];
      case "error code":
        return thing.laterSpelling === undefined
          ? []
          : [["Spelling", `that of OCPP 1.6; OCPP 2 has ${thing.laterSpelling}`]];
      case "rule":
        return [
          ["Level", `${levels[thing.level]}: ${consequenceOf(thing)}`],
          ...fact("Error code", thing.errorCode ?? ""),
          ...fact("What to do", thing.remedy ?? ""),
          ...fact("Held in", namesOf(this.#lookup.placesOf(thing.name))),
        ];
      case "key":
        return [
          ["Type", thing.type + (thing.value === "" ? "" : ` (${thing.value})`)],
          ["Access", thing.access],
          ["Profile", `${thing.profile}, ${thing.isRequired ? "required" : "optional"}`],
        ];
    }
  }

  /** The fields, members and rules of a thing, and what else is to know of it. */
  #lists(): string[] {
    const thing = this.#thing;
    switch (thing.kind) {
      case "operation":
        return [...["req", "conf"].map((part) => this.#message(`${thing.name}.${part}`)), ...this.#rules(thing.rules)];
      case "message":
      case "composite":
        return [this.#fields(thing.name), ...this.#rules(thing.rules)];
      case "field":
        return this.#rules(thing.rules);
      case "enumeration":
        return [
          this.#lookup
            .membersOf(thing.name)
            .map(({ name, text }) => entry(name, "", text, { columns: this.#columns }))
            .join("\n"),
        ];
      case "key":
        return thing.quirks.length === 0
          ? []
          : [thing.quirks.map((quirk) => wrapped(quirk, this.#columns, { before: "  - ", indent: 4 })).join("\n")];
      case "primitive":
      case "member":
      case "error code":
      case "rule":
        return [];
    }
  }

  #message(name: string): string {
    const [{ text, source } = { text: "", source: "" }] = this.#lookup.find(name);
    const head = `${colours.bold(name)}: ${text} ${colours.dim(`(${source})`)}`;
    return `${this.#lines(head, 2)}\n${this.#fields(name, 4)}`;
  }

  #fields(name: string, indent = 2): string {
    const fields = this.#lookup.fieldsOf(name);
    if (fields.length === 0) return `${" ".repeat(indent)}It has no fields.`;
    return fields
      .map((field) => {
        const remark = typeOf(field) + (field.isRequired ? "" : ", optional");
        return entry(field.name, remark, field.text, { columns: this.#columns, indent });
      })
      .join("\n");
  }

  #rules(ids: readonly string[]): string[] {
    const rules = ids.flatMap((id) => this.#lookup.find(id)).filter((thing) => thing.kind === "rule");
    if (rules.length === 0) return [];
    return [
      [
        "  Rules:",
        ...rules.map(({ name, level, text }) =>
          entry(name, levels[level], text, { columns: this.#columns, indent: 4 }),
        ),
      ].join("\n"),
    ];
  }

  #uses(type: string): [label: string, words: string][] {
    return fact("In", namesOf(this.#lookup.usesOf(type)));
  }

  /** The side that sends a message: who starts the operation sends the request, the other the confirmation. */
  #senderOf(action: string, part: "req" | "conf"): string {
    const [operation] = this.#lookup.find(action);
    if (operation?.kind !== "operation" || operation.initiator === "Both") return initiators.Both;
    const isChargePoint = (operation.initiator === "ChargePoint") === (part === "req");
    return initiators[isChargePoint ? "ChargePoint" : "CentralSystem"];
  }

  #lines(text: string, indent: number): string {
    return wrapped(text, this.#columns, { before: " ".repeat(indent), indent });
  }

  #table(rows: readonly (readonly [label: string, words: string])[]): string {
    const width = Math.max(...rows.map(([label]) => label.length)) + 2;
    return rows
      .map(([label, words]) =>
        wrapped(words, this.#columns, { before: `  ${colours.dim(label.padEnd(width))}`, indent: width + 2 }),
      )
      .join("\n");
  }
}

function fact(label: string, words: string): [label: string, words: string][] {
  return words === "" ? [] : [[label, words]];
}

function typeOf({ type, isList }: Field): string {
  return isList ? `list of ${type}` : type;
}

/** The full names of fields and of what has rules; members are called by their own. */
function namesOf(things: readonly Thing[]): string {
  return things.map((thing) => (thing.kind === "member" ? thing.name : fullName(thing))).join(", ");
}

function consequenceOf({ level, scope }: Rule): string {
  return scope === "messages" && (level === "error" || level === "advice")
    ? consequencesLater[level]
    : consequences[level];
}
