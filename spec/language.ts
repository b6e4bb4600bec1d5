/**
 * The words in which OCPP 1.6 is written down here. They only build data: what it means in TypeScript is the
 * generator's business.
 */

/** Text, a number or a time with a branded type and a constructor of that name. */
export type Primitive = { readonly name: string; readonly about: About } & (
  | { readonly kind: "ciString" | "identity"; readonly most: number }
  | ({ readonly kind: "integer" } & Ranges)
  | { readonly kind: "uri" | "dateTime" | "decimal" }
);

/** What a sender keeps to, and what OCPP 1.6 allows, which a receiver accepts with advice. */
export interface Ranges {
  readonly sent: Range;
  readonly received: Range;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** An integer that a field limits otherwise than its type does. */
export interface Limited extends Ranges {
  readonly kind: "limited";
  readonly of: Primitive;
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

/** A URI of at most `most` characters. */
export interface ShortUri {
  readonly kind: "shortUri";
  readonly of: Primitive;
  readonly most: number;
}

/** Text of at most `most` characters that may be empty; that of `pem` consists of lines. */
export interface LimitedText {
  readonly kind: "limitedText" | "pem";
  readonly most: number;
}

/** What needs no name of its own. */
export interface Plain {
  readonly kind: "asciiText" | "anyText" | "boolean";
}

/**
 * A member, or one of some texts that stand for none when another field, before it, is `is`: a tolerant receiver leaves
 * those out.
 */
export interface MemberOrNone {
  readonly kind: "memberOrNone";
  readonly of: Enumeration;
  readonly when: string;
  readonly is: string;
  readonly texts: readonly string[];
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

export type Type =
  | Primitive
  | Limited
  | Register
  | ConfigurationValue
  | ShortUri
  | LimitedText
  | Plain
  | Enumeration
  | MemberOrNone
  | Composite
  | List;

/**
 * Where something is said: `§7.13` is a section of OCPP 1.6 edition 2, `errata` is the errata sheet of 2025-04; OCPP-J
 * and the security white paper, of which edition 3 is meant, have sections of their own.
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
  /** Whether leaving it out would make more of what the message asks for, so that no receiver may. */
  readonly narrows?: boolean;
  /** What it is, with its unit and the meaning of special values. */
  readonly text: string;
}

/** What a rule asks, and how much depends on it. The condition and the words are in `src/rules/<id>.ts`. */
export interface Rule {
  readonly id: string;
  /**
   * `value`: one value alone. `fields`: the fields of one message. `answer`: a request and its confirmation.
   * `configuration`: the keys of a Charge Point.
   */
  readonly scope: "value" | "frame" | "fields" | "answer" | "configuration";
  /**
   * `error`: a message that breaks it is refused. `advice`: it is accepted with a warning. `sender`: OCPP 1.6 forbids
   * nothing, so that it is an error of whoever sends the message, and advice for whoever receives it.
   */
  readonly level: "error" | "sender" | "advice";
  /** Empty for what no section has to say, such as the limit of issues. */
  readonly sections: readonly Section[];
  /** What it asks, in one sentence. */
  readonly sentence: string;
  /** Whether it asks for something that is missing when it is broken. */
  readonly missing: boolean;
  /** The OCPP-J error code that answers a CALL which breaks it. */
  readonly violation: string;
}

/** A rule about what no single message shows. */
export interface BetweenRule {
  readonly id: string;
  /**
   * `error`: OCPP 1.6 forbids what was seen. `advice`: it asks for something else, or there may be a reason that the
   * messages do not show. `information`: nothing is wrong with it, and whoever looks for a fault wants to see it.
   */
  readonly level: "error" | "advice" | "information";
  readonly sections: readonly Section[];
  /** What is usual, in one sentence. */
  readonly sentence: string;
  /** What to do about it, for whoever runs or makes either side. */
  readonly remedy: string;
}

/** A rule and the fields that it looks at. */
export interface Application {
  readonly rule: Rule;
  readonly fields: readonly string[];
  /** The function in the rule's file. */
  readonly check: string;
  /** Whether the function takes the names of the fields as well, as the rule is about fields of several names. */
  readonly named: boolean;
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

/** The feature profiles of OCPP 1.6, and `Security` for what the security white paper adds. */
export type Profile =
  | "Core"
  | "FirmwareManagement"
  | "LocalAuthListManagement"
  | "RemoteTrigger"
  | "Reservation"
  | "Security"
  | "SmartCharging";

/** A standard configuration key. */
export interface ConfigurationKey {
  readonly name: string;
  readonly type: "boolean" | "integer" | "CSL" | "string";
  /** What it sets, with the meaning of special values, and first the section that defines it. */
  readonly about: About;
  readonly profile: Profile;
  /** Whether a Charge Point with that profile has it. */
  readonly required: boolean;
  /** `R or RW`: as the implementer likes. */
  readonly accessibility: "R" | "RW" | "R or RW" | "W";
  readonly unit?: string;
  readonly limits?: KeyLimits;
  /** The items of a comma-separated list: some texts, measurands that may have a phase, or connectors with a rotation. */
  readonly items?: readonly string[] | "measurand" | "phaseRotation";
  /** What somebody who knows the other keys would not expect. */
  readonly quirks: readonly string[];
}

/** What a number, or the count of digits of an AuthorizationKey, keeps to; whether the text says so, or its meaning. */
export interface KeyLimits {
  readonly least?: number;
  readonly most?: number;
  readonly source: "stated" | "inferred";
}

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

/** `received` is what OCPP 1.6 allows, if a sender keeps to less. */
export const integers = (name: string, sent: Range, about: About, received: Range = sent): Primitive => ({
  kind: "integer",
  name,
  sent,
  received,
  about,
});

export const primitive = (kind: "uri" | "dateTime" | "decimal", name: string, about: About): Primitive => ({
  kind,
  name,
  about,
});

export const shortUri = (of: Primitive, most: number): ShortUri => ({ kind: "shortUri", of, most });

export const limitedText = (most: number): LimitedText => ({ kind: "limitedText", most });

/** Certificates and the like, RFC 7468. */
export const pem = (most: number): LimitedText => ({ kind: "pem", most });

export const asciiText: Plain = { kind: "asciiText" };

export const anyText: Plain = { kind: "anyText" };

export const boolean: Plain = { kind: "boolean" };

export const limited = (of: Primitive, sent: Range, received: Range): Limited => ({
  kind: "limited",
  of,
  sent,
  received,
});

/** What an integer of 32 bits can be. */
export const anyInt32: Range = { least: -2_147_483_648, most: 2_147_483_647 };

/** The same, from 0 or from 1. */
export const notNegative: Range = { ...anyInt32, least: 0 };
export const positive: Range = { ...anyInt32, least: 1 };

export const memberOrNone = (
  of: Enumeration,
  { when, is, texts }: { when: string; is: string; texts: string[] },
): MemberOrNone => ({ kind: "memberOrNone", of, when, is, texts });

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

export const optional = (type: Type, text: string, { narrows = false }: { narrows?: boolean } = {}): Field => ({
  type,
  required: false,
  text,
  ...(narrows && { narrows }),
});

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
export const applies = (
  rule: Rule,
  fields: string[],
  { check = functionOf(rule.id), named = false }: { check?: string; named?: boolean } = {},
): Application => ({ rule, fields, check, named });

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

export const configurationKey = (
  name: string,
  type: ConfigurationKey["type"],
  about: About,
  { quirks = [], ...parts }: Omit<ConfigurationKey, "name" | "type" | "about" | "quirks"> & { quirks?: string[] },
): ConfigurationKey => ({ name, type, about, ...parts, quirks });

/** Limits that the text states. */
export const stated = (limits: Omit<KeyLimits, "source">): KeyLimits => ({ ...limits, source: "stated" });

/** Limits that follow from what a key means. */
export const inferred = (limits: Omit<KeyLimits, "source">): KeyLimits => ({ ...limits, source: "inferred" });

/** `first-period` → `checkFirstPeriod`. */
export function functionOf(id: string): string {
  return `check${id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

const isSection = (text: string): text is Section => /^(?:OCPP-J )?(?:§|errata )|^white paper /.test(text);

const sectionsIn = (sections: Section): readonly Section[] => sections.split(" and ").filter(isSection);
