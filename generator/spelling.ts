import { anyInt32, type Range, type Ranges, type Type } from "../spec/language.js";
import type { Module } from "./module.js";
import { kebabCase, localName, lowerFirst, membersName, upperFirst } from "./names.js";

/** How a type of `spec/` is written in TypeScript. Functions import what they name. */
export interface Spelling {
  /** The type of a checked value. */
  readonly output: string;
  /** The type that a constructor takes. */
  readonly input: string;
  /** The function that checks a value. */
  readonly read: () => string;
  /** The one for a field that may be left out; without it, `optional` calls `read`. */
  readonly optional?: () => string;
  /** What both take besides the reader, the key and the value. */
  readonly limits: readonly (string | number)[];
  /** The expression of its JSON Schema. */
  readonly schema: string;
}

/** Spells a type, importing into `module` what that takes. */
export function spell(module: Module, type: Type): Spelling {
  const schema = (name: string, ...args: (string | number)[]): string =>
    `${module.use("schema/json-schema", `${name}Schema`)}(${args.join(", ")})`;
  const named = (name: string): string => module.useType(`generated/types/${kebabCase(name)}`, name);
  /** The checks for a kind of value: `readWhole` and `optionalWhole`. */
  const checks = (file: string, kind: string, typed = ""): Pick<Spelling, "read" | "optional"> => ({
    read: () => module.use(`reading/${file}`, `read${kind}`) + typed,
    optional: () => module.use(`reading/${file}`, `optional${kind}`) + typed,
  });

  switch (type.kind) {
    case "ciString":
    case "identity":
      return {
        output: named(type.name),
        input: "string",
        ...checks("text", upperFirst(type.kind), `<${type.name}>`),
        limits: [type.most],
        schema: schema(type.kind, type.most),
      };
    case "uri":
      return {
        output: named(type.name),
        input: "string",
        read: () => `${module.use("reading/text", "readUri")}<${type.name}>`,
        limits: [],
        schema: schema("uri"),
      };
    case "dateTime":
      return {
        output: named(type.name),
        input: "Date | string",
        ...checks("date-time", "Moment", `<${type.name}>`),
        limits: [],
        schema: schema("dateTime"),
      };
    case "decimal":
      return {
        output: named(type.name),
        input: "number",
        ...checks("number", "Tenths", `<${type.name}>`),
        limits: [],
        schema: schema("decimal"),
      };
    case "integer":
    case "limited": {
      const { name } = type.kind === "integer" ? type : type.of;
      const { sent, received } = type;
      const isSame = sent.least === received.least && sent.most === received.most;
      return {
        output: named(name),
        input: "number",
        ...checks("number", "Whole", `<${name}>`),
        limits: [sent.least, sent.most, ...(isSame ? [] : [received.least, received.most])],
        schema: schema("integer", received.least, received.most),
      };
    }
    case "register":
      return {
        output: named(type.of.name),
        input: "number",
        read: () => `${module.use("reading/number", "readRegister")}<${type.of.name}>`,
        limits: [],
        schema: schema("integer", -2_147_483_648, 2_147_483_647),
      };
    case "configurationValue": {
      const of = spell(module, type.of);
      return {
        output: `${of.output} | ""`,
        input: "string",
        read: () => `${module.use("reading/text", "readConfigurationValue")}<${of.output}>`,
        limits: of.limits,
        schema: of.schema,
      };
    }
    case "shortUri":
      return {
        output: named(type.of.name),
        input: "string",
        read: () => `${module.use("reading/text", "readShortUri")}<${type.of.name}>`,
        limits: [type.most],
        schema: schema("shortUri", type.most),
      };
    case "limitedText":
    case "pem":
      return {
        output: "string",
        input: "string",
        read: () => module.use("reading/text", `read${upperFirst(type.kind)}`),
        limits: [type.most],
        schema: schema(type.kind, type.most),
      };
    case "asciiText":
      return {
        output: "string",
        input: "string",
        read: () => module.use("reading/text", "readAsciiText"),
        limits: [],
        schema: schema("asciiText"),
      };
    case "anyText":
      return {
        output: "string",
        input: "string",
        read: () => module.use("reading/text", "readAnyText"),
        limits: [],
        schema: schema("text"),
      };
    case "boolean":
      return {
        output: "boolean",
        input: "boolean",
        read: () => module.use("reading/boolean", "readBoolean"),
        limits: [],
        schema: schema("boolean"),
      };
    case "enumeration": {
      const { name, other } = type;
      const members = module.use(`generated/types/${kebabCase(name)}`, membersName(name));
      return {
        output: named(name),
        input: name,
        ...checks("enumeration", "Member"),
        limits: [members, ...(other === undefined ? [] : [`"${other}"`])],
        schema: schema("member", members),
      };
    }
    case "memberOrNone": {
      const of = spell(module, type.of);
      return {
        ...of,
        optional: () => module.use("reading/enumeration", "optionalMemberOrNone"),
        limits: [
          ...of.limits,
          `${localName(type.when)} === "${type.is}"`,
          `[${type.texts.map((text) => `"${text.toLowerCase()}"`).join(", ")}]`,
        ],
      };
    }
    case "composite": {
      const file = `generated/types/${kebabCase(type.name)}`;
      return {
        output: named(type.name),
        input: module.useType(file, `${type.name}Input`),
        read: () => module.use(file, `read${type.name}`),
        limits: [],
        schema: `${module.use(file, `${lowerFirst(type.name)}Schema`)}()`,
      };
    }
    case "list":
    case "readings": {
      const item = spell(module, type.item);
      return {
        output: `readonly ${item.output}[]`,
        input: `readonly ${item.input}[]`,
        read: () =>
          type.kind === "list"
            ? module.use("reading/list", "readList")
            : module.use("reading/readings", "readReadings"),
        limits: [type.least, itemCheck(module, type.item)],
        schema: schema("list", item.schema, type.least),
      };
    }
  }
}

/** The check of one item, which every type with a name has. */
function itemCheck(module: Module, item: Type): string {
  if (!("name" in item)) throw new Error(`a list of ${item.kind} has no check for its items`);
  return module.use(`generated/types/${kebabCase(item.name)}`, `read${item.name}`);
}

/** The limits of a type in words, for its documentation. */
export function limitsOf(type: Type): string {
  switch (type.kind) {
    case "ciString":
      return `at most ${type.most} printable ASCII characters`;
    case "identity":
      return `1 to ${type.most} printable ASCII characters`;
    case "integer":
    case "limited":
      return rangesOf(type);
    case "decimal":
      return "at most one decimal";
    case "uri":
      return "URI";
    case "dateTime":
      return "RFC 3339 in UTC";
    case "register":
      return limitsOf(type.of);
    case "configurationValue":
      return limitsOf(type.of);
    case "shortUri":
      return `URI of at most ${type.most} characters`;
    case "limitedText":
      return `at most ${type.most} printable ASCII characters; may be empty`;
    case "pem":
      return `at most ${type.most} characters, printable ASCII and line breaks`;
    case "asciiText":
      return "printable ASCII";
    case "anyText":
      return "any text";
    case "list":
    case "readings":
      return type.least === 0 ? "any number of items" : `at least ${type.least} item`;
    case "boolean":
    case "enumeration":
    case "memberOrNone":
    case "composite":
      return "";
  }
}

/** What OCPP 1.6 allows and, if that is less, what a sender keeps to. */
function rangesOf({ sent, received }: Ranges): string {
  const inWords = ({ least, most }: Range): string => {
    if (most < anyInt32.most) return `${least} to ${most}`;
    return least === anyInt32.least ? "integer of 32 bits" : `at least ${least}`;
  };
  const [allowed, kept] = [inWords(received), inWords(sent)];
  return allowed === kept ? allowed : `${allowed}; a sender keeps to ${kept}`;
}
