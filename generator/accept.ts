import { anyInt32, type Composite, type Field, type Fields, type Type } from "../spec/language.js";
import type { Module } from "./module.js";
import { kebabCase, membersName, upperFirst } from "./names.js";
import { spell } from "./spelling.js";

/** The name of the function that takes a good message or composite as it stands: `acceptsReq`. */
export function acceptsName(name: string): string {
  return `accepts${name}`;
}

/**
 * The function that takes a good message or composite as it stands: one condition a field, then one a rule. It freezes
 * it, unless one that was made before will take its place.
 */
export function acceptsFunction(module: Module, name: string, group: Fields, freezes: boolean): string {
  const fields = Object.entries(group.fields);
  const conditions = [
    `${module.use("reading/accept", "hasFields")}<${name}>(o)`,
    ...fields.map(([key, field]) => fieldCondition(module, `o.${key}`, field)),
    ...group.rules.map(
      ({ rule, fields, check }) =>
        `${module.use(`rules/${rule.id}`, check.replace(/^check/, "keeps"))}(${fields.map((key) => `o.${key}`).join(", ")})`,
    ),
    `${module.use("reading/accept", freezes ? "acceptsFields" : "hasOnly")}(o, ${countOf(module, group, (key) => `o.${key}`)})`,
  ];
  return `export function ${acceptsName(name)}(o: unknown): o is ${name} { return ${conditions.join(" && ")}; }`;
}

function fieldCondition(module: Module, value: string, { type, required }: Field): string {
  const condition = conditionOf(module, value, type);
  return required ? condition : `(${value} === undefined || ${condition})`;
}

/** Whether a value is good as it stands: what a sender keeps to. */
function conditionOf(module: Module, value: string, type: Type): string {
  const call = (file: string, name: string, ...args: (string | number)[]): string =>
    `${module.use(`reading/${file}`, name)}(${[value, ...args].join(", ")})`;
  switch (type.kind) {
    case "ciString":
    case "identity":
      return call("text", "isCiString", type.most);
    case "uri":
      return call("text", "isAbsoluteUri");
    case "shortUri":
      return call("text", "isAbsoluteUri", type.most);
    case "configurationValue":
      return call("text", "isConfigurationValue", ...spell(module, type.of).limits);
    case "limitedText":
    case "pem":
      return call("text", `is${upperFirst(type.kind)}`, type.most);
    case "asciiText":
      return call("text", "isAsciiText");
    case "anyText":
      return `typeof ${value} === "string"`;
    case "boolean":
      return `typeof ${value} === "boolean"`;
    case "dateTime":
      return call("date-time", "isMoment");
    case "decimal":
      return call("number", "isTenths");
    case "integer":
    case "limited":
      return call("number", "isWhole", type.sent.least, type.sent.most);
    case "register":
      return call("number", "isWhole", anyInt32.least, anyInt32.most);
    case "enumeration":
      return call(
        "enumeration",
        "isMember",
        module.use(`generated/types/${kebabCase(type.name)}`, membersName(type.name)),
      );
    case "memberOrNone":
      return conditionOf(module, value, type.of);
    case "composite":
      return `${acceptsOf(module, type)}(${value})`;
    case "list":
    case "readings":
      return call("accept", "acceptsList", type.least, itemCondition(module, type.item));
  }
}

function itemCondition(module: Module, item: Type): string {
  return item.kind === "composite" ? acceptsOf(module, item) : `(item) => ${conditionOf(module, "item", item)}`;
}

function acceptsOf(module: Module, { name }: Composite): string {
  return module.use(`generated/types/${kebabCase(name)}`, acceptsName(name));
}

/** How many fields there are when all required ones are; `valueOf` is the expression of a field. */
export function countOf(module: Module, group: Fields, valueOf: (key: string) => string): string {
  const fields = Object.entries(group.fields);
  return [
    fields.filter(([, field]) => field.required).length,
    ...fields
      .filter(([, field]) => !field.required)
      .map(([key]) => `${module.use("reading/object", "oneIfPresent")}(${valueOf(key)})`),
  ].join(" + ");
}
