import type { Field, Member, ErrorCode, Thing } from "./thing.js";

/** The name under which a thing is the only one of its kind: `StartTransaction.req.meterStart`, `Reason.PowerLoss`. */
export function fullName(thing: Thing): string {
  return thing.kind === "field" || thing.kind === "member" ? `${thing.of}.${thing.name}` : thing.name;
}

/** A name as it is compared: upper and lower case, spaces, dots, hyphens and the numbers of items do not matter. */
export function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/\[\d*\]/g, "")
    .replace(/[\s._-]+/g, "");
}

/** What one name stands for. */
interface Entry {
  /** The name as it is written. */
  readonly name: string;
  readonly things: Set<Thing>;
}

/** All things by all their names, of which a field has many: `meterStart`, `StartTransaction.meterStart` and so on. */
export class Lookup {
  readonly #entries = new Map<string, Entry>();
  readonly #fields = new Map<string, Field[]>();
  readonly #members = new Map<string, (Member | ErrorCode)[]>();
  readonly #things: readonly Thing[];

  constructor(things: readonly Thing[]) {
    this.#things = things;
    for (const thing of things) {
      if (thing.kind === "field") listIn(this.#fields, thing.of, thing);
      if (thing.kind === "member" || thing.kind === "error code") listIn(this.#members, thing.of, thing);
    }
    for (const thing of things) this.#name(thing);
  }

  /** The things that have a name; those whose full name it is come first. */
  find(typed: string): Thing[] {
    const found = [...(this.#entries.get(folded(typed))?.things ?? [])];
    const isExact = (thing: Thing): boolean => fullName(thing) === typed;
    return [...found.filter(isExact), ...found.filter((thing) => !isExact(thing))];
  }

  /** Every name that something has. */
  names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** The fields of a message or a composite, in the order of its table. */
  fieldsOf(name: string): readonly Field[] {
    return this.#fields.get(name) ?? [];
  }

  /** The members of an enumeration; none for any other type. */
  membersOf(name: string): readonly (Member | ErrorCode)[] {
    return this.#members.get(name) ?? [];
  }

  /** The fields that are of a type. */
  usesOf(type: string): Field[] {
    return [...this.#fields.values()].flat().filter((field) => field.type === type);
  }

  /** The operations, messages and composites that a rule is held in. */
  placesOf(rule: string): Thing[] {
    return this.#things.filter((thing) => thing.kind !== "field" && "rules" in thing && thing.rules.includes(rule));
  }

  #name(thing: Thing): void {
    switch (thing.kind) {
      case "field":
        // Its names are those of the ways that lead to it.
        return;
      case "message":
        this.#add(thing.name, thing);
        this.#nameFields(thing.name, [thing.name, thing.action], []);
        return;
      case "composite":
        this.#add(thing.name, thing);
        this.#nameFields(thing.name, [thing.name], []);
        return;
      case "enumeration":
        for (const name of [thing.name, ...thing.aliases]) {
          this.#add(name, thing);
          for (const member of this.membersOf(thing.name)) this.#add(`${name}.${member.name}`, member);
        }
        return;
      case "error code":
        this.#add(thing.name, thing);
        if (thing.laterSpelling !== undefined) this.#add(thing.laterSpelling, thing);
        return;
      default:
        this.#add(thing.name, thing);
    }
  }

  /** Names the fields of a message or composite, and those within them, by every end of the way to them. */
  #nameFields(group: string, starts: readonly string[], way: readonly string[]): void {
    for (const field of this.fieldsOf(group)) {
      for (const name of field.alias === undefined ? [field.name] : [field.name, field.alias]) {
        const path = [...way, name];
        for (const start of starts) this.#add([start, ...path].join("."), field);
        for (let i = 0; i < path.length; i++) this.#add(path.slice(i).join("."), field);
      }
      this.#nameFields(field.type, starts, [...way, field.name]);
    }
  }

  #add(name: string, thing: Thing): void {
    const key = folded(name);
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { name, things: new Set([thing]) });
    else entry.things.add(thing);
  }
}

function listIn<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
