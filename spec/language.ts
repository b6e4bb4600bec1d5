/**
 * The words in which OCPP 1.6 is written down here. They only build data: what it means in TypeScript is the
 * generator's business.
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
export interface ConfigurationValue {
  readonly kind: "configurationValue";
  readonly of: Primitive;
}

/** What needs no name of its own. */
export interface Plain {
  readonly kind: "nonEmptyText" | "anyText" | "boolean";
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
  /** The member for anything else; a tolerant receiver replaces any other text with it. */
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

export type Type = Primitive | Limited | Register | ConfigurationValue | Plain | Enumeration | Composite | List;

/**
 * Where something is said: `§7.13` is a section of OCPP 1.6 edition 2, `errata` is the errata sheet of 2025-04; OCPP-J
 * and the security white paper have sections of their own.
 */
export type Section =
  `§${string}` | `errata ${string}` | `OCPP-J §${string}` | `OCPP-J errata ${string}` | `white paper ${string}`;

/** What something is, and the sections that say so. */
export interface About {
  readonly sections: readonly Section[];
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

/** What a rule asks, and how much depends on it. The condition and the words are in `src/rules/<id>.ts`. */
export interface Rule {
  readonly id: string;
  /** `value`: one value alone. `fields`: the fields of one message. `answer`: a request and its confirmation. */
  readonly scope: "value" | "frame" | "fields" | "answer";
  /** `error`: a message that breaks it is refused. `advice`: it is accepted with a warning. */
  readonly level: "error" | "advice";
  /** Empty for what no section has to say, such as the limit of issues. */
  readonly sections: readonly Section[];
  /** What it asks, in one sentence. */
  readonly sentence: string;
  /** Whether it asks for something that is missing when it is broken. */
  readonly missing: boolean;
  /** The OCPP-J error code that answers a CALL which breaks it. */
  readonly violation: string;
}

/** A rule and the fields that it looks at. */
export interface Application {
  readonly rule: Rule;
  readonly fields: readonly string[];
  /** The function in the rule's file. */
  readonly check: string;
}

/** Fields in the order of the specification, and the rules between them. */
export interface Fields {
  readonly about: About;
  readonly fields: Readonly<Record<string, Field>>;
  readonly rules: readonly Application[];
}

/** A request or a confirmation. */
export interface Message extends Fields {
  /** The least that it may hold first, everything that it may hold last. */
  readonly examples: readonly object[];
}

export type Profile =
  "Core" | "FirmwareManagement" | "LocalAuthListManagement" | "RemoteTrigger" | "Reservation" | "SmartCharging";

export interface Operation {
  readonly action: string;
  readonly profile: Profile;
  readonly initiator: "ChargePoint" | "CentralSystem" | "Both";
  /** What the operation is for. */
  readonly about: About;
  readonly req: Message;
  readonly conf: Message;
  /** The rules between the request and its confirmation. */
  readonly answers: readonly Rule[];
}

/** Several sections are joined by "and": `§4.3 and §5.6`. */
export const about = (sections: Section, text: string): About => ({ sections: sectionsIn(sections), text });

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

export const nonEmptyText: Plain = { kind: "nonEmptyText" };

export const anyText: Plain = { kind: "anyText" };

export const boolean: Plain = { kind: "boolean" };

export const limited = (of: Primitive, { least, most }: { least: number; most: number }): Limited => ({
  kind: "limited",
  of,
  least,
  most,
});

export const register = (of: Primitive): Register => ({ kind: "register", of });

export const configurationValue = (of: Primitive): ConfigurationValue => ({ kind: "configurationValue", of });

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
  rules: Application[] = [],
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

interface Asked {
  readonly scope: Rule["scope"];
  readonly level?: Rule["level"];
  readonly sections: readonly Section[];
  readonly sentence: string;
  readonly missing?: boolean;
  readonly violation?: string;
}

/** Rules refuse, unless their level says otherwise. */
export const rule = (
  id: string,
  {
    scope,
    level = "error",
    sections,
    sentence,
    missing = false,
    violation = missing ? "OccurenceConstraintViolation" : "PropertyConstraintViolation",
  }: Asked,
): Rule => ({ id, scope, level, sections, sentence, missing, violation });

/** `check` is the function in the rule's file if it is not named after the id. */
export const applies = (rule: Rule, fields: string[], check: string = functionOf(rule.id)): Application => ({
  rule,
  fields,
  check,
});

interface MessageParts {
  readonly fields?: Record<string, Field>;
  readonly rules?: Application[];
  readonly examples: object[];
}

export const message = (
  sections: Section,
  text: string,
  { fields = {}, rules = [], examples }: MessageParts,
): Message => ({ about: about(sections, text), fields, rules, examples });

export const operation = (
  action: string,
  { answers = [], ...parts }: Omit<Operation, "action" | "answers"> & Partial<Pick<Operation, "answers">>,
): Operation => ({ action, answers, ...parts });

/** `first-period` → `checkFirstPeriod`. */
export function functionOf(id: string): string {
  return `check${id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

const isSection = (text: string): text is Section => /^(?:OCPP-J )?(?:§|errata )|^white paper /.test(text);

const sectionsIn = (sections: Section): readonly Section[] => sections.split(" and ").filter(isSection);
