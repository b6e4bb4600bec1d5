import type { Fields, Type } from "../spec/language.js";
import type { Module } from "./module.js";
import { kebabCase, lowerFirst } from "./names.js";

/** How a type of `spec/` is written in TypeScript. */
export interface Spelling {
  /** The type of a checked value. */
  readonly output: string;
  /** The type that a constructor takes. */
  readonly input: string;
  /** The function that checks a value. */
  readonly read: string;
  /** What that function is given besides the reader, the key and the value. */
  readonly limits: readonly (string | number)[];
  /** The expression of its JSON Schema. */
  readonly schema: string;
}

/** Spells a type, importing into `module` what that takes. */
export function spell(module: Module, type: Type): Spelling {
  const schema = (name: string, ...args: (string | number)[]): string =>
    `${module.use("kernel/json-schema", `${name}Schema`)}(${args.join(", ")})`;

  switch (type.kind) {
    case "ciString":
    case "identity":
      return { ...named(module, type.name), input: "string", schema: schema("ciString", type.most) };
    case "uri":
      return { ...named(module, type.name), input: "string", schema: schema("uri") };
    case "dateTime":
      return { ...named(module, type.name), input: "Date | string", schema: schema("dateTime") };
    case "decimal":
      return { ...named(module, type.name), input: "number", schema: schema("decimal") };
    case "integer":
      return { ...named(module, type.name), input: "number", schema: schema("integer", type.least, type.most) };
    case "limited":
      return {
        output: module.useType(`types/${kebabCase(type.of.name)}`, type.of.name),
        input: "number",
        read: `${module.use("kernel/number", "readWhole")}<${type.of.name}>`,
        limits: [type.least, type.most],
        schema: schema("integer", type.least, type.most),
      };
    case "register":
      return {
        output: module.useType(`types/${kebabCase(type.of.name)}`, type.of.name),
        input: "number",
        read: `${module.use("kernel/number", "readRegister")}<${type.of.name}>`,
        limits: [],
        schema: schema("integer", -2_147_483_648, 2_147_483_647),
      };
    case "setting": {
      const of = spell(module, type.of);
      return {
        output: `${of.output} | ""`,
        input: "string",
        read: module.use("kernel/text", "readSetting"),
        limits: [of.read],
        schema: schema("orEmpty", of.schema),
      };
    }
    case "text":
      return {
        output: "string",
        input: "string",
        read: module.use("kernel/text", "readText"),
        limits: [],
        schema: schema("text"),
      };
    case "data":
      return {
        output: "string",
        input: "string",
        read: module.use("kernel/text", "readData"),
        limits: [],
        schema: schema("orEmpty", schema("text")),
      };
    case "boolean":
      return {
        output: "boolean",
        input: "boolean",
        read: module.use("kernel/boolean", "readBoolean"),
        limits: [],
        schema: schema("boolean"),
      };
    case "enumeration":
      return {
        ...named(module, type.name),
        input: type.name,
        schema: schema("member", module.use(`types/${kebabCase(type.name)}`, type.name)),
      };
    case "composite":
      return {
        ...named(module, type.name),
        input: module.useType(`types/${kebabCase(type.name)}`, `${type.name}Input`),
        schema: `${module.use(`types/${kebabCase(type.name)}`, `${lowerFirst(type.name)}Schema`)}()`,
      };
    case "list":
    case "readings": {
      const item = spell(module, type.item);
      return {
        output: `readonly ${item.output}[]`,
        input: `readonly ${item.input}[]`,
        read: module.use("kernel/list", type.kind === "list" ? "readList" : "readReadings"),
        limits: [type.least, item.read],
        schema: schema("list", item.schema, type.least),
      };
    }
  }
}

/** Whether there are rules between the fields or further inside, which tell the reader what they find. */
export function takesReader(group: Fields): boolean {
  return (
    needsPlace(group) ||
    Object.values(group.fields).some(({ type }) => type.kind === "list" || type.kind === "readings")
  );
}

/** Whether the rules between the fields or further inside may give advice, and where. Within lists they may not. */
export function needsPlace({ fields, rules }: Fields): boolean {
  return rules.length > 0 || Object.values(fields).some(({ type }) => type.kind === "composite" && needsPlace(type));
}

/** The condition that a value is good as it stands. */
export function accepts(module: Module, type: Type, value: string): string {
  const primitive = ({ name }: { readonly name: string }): string =>
    module.use(`types/${kebabCase(name)}`, `is${name}`);
  switch (type.kind) {
    case "ciString":
    case "identity":
    case "uri":
    case "dateTime":
    case "decimal":
    case "integer":
      return `${primitive(type)}(${value})`;
    case "register":
      return `${primitive(type.of)}(${value})`;
    case "setting":
      return `(${value} === "" || ${primitive(type.of)}(${value}))`;
    case "limited":
      return `${module.use("kernel/number", "isWhole")}(${value}, ${type.least}, ${type.most})`;
    case "text":
      return `${module.use("kernel/text", "isText")}(${value})`;
    case "data":
      return `(typeof ${value} === "string")`;
    case "boolean":
      return `(typeof ${value} === "boolean")`;
    case "enumeration":
      return `${module.use(`types/${kebabCase(type.name)}`, type.name)}.is(${value})`;
    case "composite":
      return `${module.use(`types/${kebabCase(type.name)}`, `accept${type.name}`)}(${value}${takesReader(type) ? ", r" : ""}${needsPlace(type) ? `, "${value}"` : ""})`;
    case "list":
    case "readings": {
      const { item } = type;
      const accept =
        item.kind === "composite"
          ? module.use(`types/${kebabCase(item.name)}`, `accept${item.name}`)
          : accepts(module, item, "").replace(/\(.*/, "");
      return `${module.use("kernel/accept", "acceptList")}(${value}, r, ${type.least}, ${accept})`;
    }
  }
}

function named(module: Module, name: string): Pick<Spelling, "output" | "read" | "limits"> {
  const file = `types/${kebabCase(name)}`;
  return { output: module.useType(file, name), read: module.use(file, `read${name}`), limits: [] };
}

/** The limits of a type in words, for its documentation. */
export function limitsOf(type: Type): string {
  switch (type.kind) {
    case "ciString":
    case "identity":
      return `1 to ${type.most} printable ASCII characters`;
    case "integer":
      return type.name === "Int32" ? "integer of 32 bits" : `${type.least} to ${type.most}`;
    case "limited":
      return `${type.least} to ${type.most}`;
    case "decimal":
      return "at least 0, at most one decimal";
    case "uri":
      return "absolute URI";
    case "dateTime":
      return "RFC 3339 in UTC";
    case "register":
      return limitsOf(type.of);
    case "setting":
      return limitsOf(type.of).replace("1 to", "0 to");
    case "text":
      return "any text that is not empty";
    case "data":
      return "any text";
    case "list":
    case "readings":
      return type.least === 0 ? "any number of items" : `at least ${type.least} item`;
    case "boolean":
    case "enumeration":
    case "composite":
      return "";
  }
}
