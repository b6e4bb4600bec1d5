/**
 * The words in which OCPP 1.6 is written down here. They only build data: what it means in TypeScript is the
 * generator's business.
 *
 * Sections are those of OCPP 1.6 edition 2.
 */

/** Text, a number or a time with a branded type and a constructor of that name. */
export type Primitive = { readonly name: string; readonly about: About } & (
  | { readonly kind: "ciString" | "identity"; readonly most: number }
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  | { readonly kind: "uri" | "dateTime" | "decimal" }
);

/** An integer that a field limits further than its type does. */
export interface Limited {
  readonly kind: "limited";
  readonly of: Primitive;
  readonly least: number;
  readonly most: number;
}

/** A meter register in Wh, which a tolerant receiver rounds. */
export interface Register {
  readonly kind: "register";
  readonly of: Primitive;
}

/** The value of a configuration key: a text that may be empty although its type may not. */
export interface Setting {
  readonly kind: "setting";
  readonly of: Primitive;
}

/** What needs no name: any text that is not empty, any text at all, or true and false. */
export interface Plain {
  readonly kind: "text" | "data" | "boolean";
}

/** A fixed set of texts. */
export interface Enumeration {
  readonly kind: "enumeration";
  readonly name: string;
  readonly about: About;
  /** Other names under which it is looked for. */
  readonly aliases: readonly string[];
  /** What is on the wire, with a description, in the order of the specification. */
  readonly members: Readonly<Record<string, string>>;
  /** The member for anything else, which a tolerant receiver takes any other text for. */
  readonly other?: string;
}

/** A group of fields. */
export interface Composite extends Fields {
  readonly kind: "composite";
  readonly name: string;
}

/** A list of at least `least` items; `readings` are measured values, some of which a tolerant receiver drops. */
export interface List {
  readonly kind: "list" | "readings";
  readonly item: Type;
  readonly least: number;
}

export type Type = Primitive | Limited | Register | Setting | Plain | Enumeration | Composite | List;

/** A section of the specification and what it describes. */
export interface About {
  readonly section: string;
  readonly text: string;
}

export interface Field {
  readonly type: Type;
  readonly required: boolean;
  /** A wrong name under which it is known to be sent. */
  readonly alias?: string;
  /** What it is, with its unit and the meaning of special values. */
  readonly text: string;
}

/** A rule of the specification's prose, kept in `src/rules/<id>.ts`. */
export interface Rule {
  readonly id: string;
  readonly section: string;
  readonly level: "error" | "warning";
  /** The function of that file. */
  readonly check: string;
  /** The fields that it looks at; it is given their values. */
  readonly fields: readonly string[];
}

/** Fields in the order of the specification, and the rules between them. */
export interface Fields {
  readonly about: About;
  readonly fields: Readonly<Record<string, Field>>;
  readonly rules: readonly Rule[];
}

export type Profile =
  "Core" | "FirmwareManagement" | "LocalAuthListManagement" | "RemoteTrigger" | "Reservation" | "SmartCharging";

export interface Operation {
  readonly action: string;
  readonly profile: Profile;
  readonly initiator: "ChargePoint" | "CentralSystem" | "Both";
  /** What the operation is for, and its section. */
  readonly about: About;
  readonly req: Fields;
  readonly conf: Fields;
  /** A rule between a request and the confirmation that answers it. */
  readonly pair?: Rule;
}

export const about = (section: string, text: string): About => ({ section, text });

export const ciString = (name: string, most: number, about: About): Primitive => ({
  kind: "ciString",
  name,
  most,
  about,
});

/** Text that says who somebody is. */
export const identity = (name: string, most: number, about: About): Primitive => ({
  kind: "identity",
  name,
  most,
  about,
});

export const integers = (name: string, least: number, most: number, about: About): Primitive => ({
  kind: "integer",
  name,
  least,
  most,
  about,
});

export const primitive = (kind: "uri" | "dateTime" | "decimal", name: string, about: About): Primitive => ({
  kind,
  name,
  about,
});

export const text: Plain = { kind: "text" };

export const data: Plain = { kind: "data" };

export const boolean: Plain = { kind: "boolean" };

export const between = (least: number, of: Primitive, most: number): Limited => ({ kind: "limited", of, least, most });

export const register = (of: Primitive): Register => ({ kind: "register", of });

export const setting = (of: Primitive): Setting => ({ kind: "setting", of });

export const listOf = (item: Type, { least }: { least: number }): List => ({ kind: "list", item, least });

export const readingsOf = (item: Type, { least }: { least: number }): List => ({ kind: "readings", item, least });

export const enumeration = (
  name: string,
  about: About,
  members: Record<string, string>,
  { aliases = [], other }: { aliases?: string[]; other?: string } = {},
): Enumeration => ({ kind: "enumeration", name, about, members, aliases, ...(other !== undefined && { other }) });

export const composite = (
  name: string,
  about: About,
  fields: Record<string, Field>,
  rules: Rule[] = [],
): Composite => ({
  kind: "composite",
  name,
  about,
  fields,
  rules,
});

export const required = (type: Type, text: string, { alias }: { alias?: string } = {}): Field => ({
  type,
  required: true,
  text,
  ...(alias !== undefined && { alias }),
});

export const optional = (type: Type, text: string): Field => ({ type, required: false, text });

/**
 * A rule that refuses a message. `fields` are those it looks at; `check` is the function if it is not named after the
 * id.
 */
export const rule = (id: string, section: string, fields: string[], check = functionOf(id)): Rule => ({
  id,
  section,
  level: "error",
  check,
  fields,
});

/** A rule that only warns. */
export const warning = (id: string, section: string, fields: string[], check = functionOf(id)): Rule => ({
  ...rule(id, section, fields, check),
  level: "warning",
});

/** A request or confirmation: its section, what it says, its fields and rules. */
export const message = (
  section: string,
  text: string,
  fields: Record<string, Field> = {},
  rules: Rule[] = [],
): Fields => ({
  about: about(section, text),
  fields,
  rules,
});

export const operation = (action: string, parts: Omit<Operation, "action">): Operation => ({ action, ...parts });

/** `first-period` → `checkFirstPeriod`. */
function functionOf(id: string): string {
  return `check${id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}
