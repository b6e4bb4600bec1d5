import type { Composite, Enumeration, Fields, Primitive, Rule, Type } from "../spec/language.js";
import { cite } from "./sources.js";
import { limitsOf } from "./spelling.js";

/** The first line of every reference page. */
export const generated = "<!-- Generated from spec/ by `npm run generate`. -->";

/** The table of the fields of a message or composite, and the rules between them. `folder` is that of the reference. */
export function fieldParts(group: Fields, folder: string): string[] {
  const fields = Object.entries(group.fields);
  if (fields.length === 0) return ["It has no fields."];
  const rows = fields.map(
    ([key, { type, required, text }]) =>
      `| \`${key}\` | ${cardinality(type, required)} | ${typeLink(type, folder)} | ${limitsOf(itemOf(type)) || "–"} | ${text} |`,
  );
  const rules = group.rules.map(
    ({ rule: { id, level, sections, sentence } }) =>
      `- [\`${id}\`](${folder}rules.md#${id})${levelOf(level)}: ${sentence} ${cite(...sections)}.`,
  );
  return [
    ["| Field | Cardinality | Type | Limits | Meaning |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
    ...(rules.length === 0 ? [] : [`Rules between the fields:\n\n${rules.join("\n")}`]),
  ];
}

/** The level of a rule, where it is not an error of everybody. */
export function levelOf(level: Rule["level"]): string {
  return { error: "", sender: ", for senders", advice: ", advice" }[level];
}

export function cardinality(type: Type, required: boolean): string {
  if (type.kind === "list" || type.kind === "readings") return `${required ? type.least : 0}..*`;
  return required ? "1..1" : "0..1";
}

/** The type of the items of a list; any other type itself. */
export const itemOf = (type: Type): Type => (type.kind === "list" || type.kind === "readings" ? type.item : type);

function typeLink(type: Type, folder: string): string {
  const item = itemOf(type);
  const base = baseOf(item);
  const link = typeof base === "string" ? base : `[\`${base.name}\`](${folder}types.md#${base.name.toLowerCase()})`;
  return item === type ? link : `list of ${link}`;
}

/** The type with a name of its own, or the type of JSON, that a value is of. */
export function baseOf(type: Type): Primitive | Enumeration | Composite | "string" | "boolean" {
  switch (type.kind) {
    case "list":
    case "readings":
      return baseOf(type.item);
    case "limited":
    case "register":
    case "configurationValue":
    case "shortUri":
    case "memberOrNone":
      return baseOf(type.of);
    case "limitedText":
    case "pem":
    case "asciiText":
    case "anyText":
      return "string";
    case "boolean":
      return "boolean";
    default:
      return type;
  }
}
