import type { ConfigurationKey } from "../spec/language.js";
import { doc, Module } from "./module.js";
import { cite } from "./sources.js";

/** `src/generated/configuration.ts`: the standard keys as data, with their types. */
export function configurationFile(keys: readonly ConfigurationKey[]): string {
  const module = new Module("spec/configuration.ts", "generated/configuration");
  const types = keys.map((key) => `${doc(meaningOf(key))}\nreadonly ${key.name}: ${typeOf(module, key)};`);
  const values = keys.map((key) => `${key.name}: ${recordOf(key)},`);
  module.add(
    // An alias rather than an interface, so that they are keys by their names.
    `${doc("The type of the standard keys.")}\nexport type StandardKeys = {\n${types.join("\n")}\n};`,
    `${doc(
      "The standard configuration keys: those of OCPP 1.6 and its errata, of OCPP-J, and of the security white paper.",
    )}
    export const standardKeys: StandardKeys = /* @__PURE__ */ ${module.use("configuration/keys", "defineKeys")}({\n${values.join("\n")}\n});`,
  );
  return module.toString();
}

/** What an editor shows of a key: its meaning, unit and limits, access, quirks and sections. */
function meaningOf(key: ConfigurationKey): string {
  const { about, accessibility, profile, quirks, required } = key;
  const value = valueOf(key);
  return [
    `${about.text}${value === "" ? "" : ` (${value})`}`,
    `${accessesOf(accessibility)}; ${required ? "required by" : "optional in"} ${profile}. ${cite(...about.sections)}.`,
    ...(quirks.length === 0 ? [] : [quirks.map((quirk) => `- ${quirk}`).join("\n")]),
  ].join("\n\n");
}

/** The unit and the limits of a value in words; empty if it has neither. */
export function valueOf({ items, limits, unit }: ConfigurationKey): string {
  const { least, most, source } = { least: undefined, most: undefined, source: undefined, ...limits };
  const range = [
    ...(least === undefined ? [] : [most === undefined ? `${least} or more` : `${least} to ${most}`]),
    ...(least === undefined && most !== undefined ? [`at most ${most}`] : []),
  ];
  const list = { measurand: ["measurands, perhaps with a phase"], phaseRotation: ["connectors with a rotation"] };
  return [
    ...(unit === undefined ? [] : [unit]),
    ...range.map((words) => (source === "inferred" ? `${words}, inferred` : words)),
    ...(items === undefined ? [] : typeof items === "string" ? list[items] : [items.join(", ")]),
  ].join("; ");
}

/** How a key is accessed in words. */
export function accessesOf(accessibility: ConfigurationKey["accessibility"]): string {
  return {
    R: "Read-only",
    RW: "Read and written",
    "R or RW": "Read, and written where the Charge Point allows it",
    W: "Only written",
  }[accessibility];
}

function typeOf(module: Module, { accessibility, items, name, type }: ConfigurationKey): string {
  const kind = { boolean: "BooleanKey", integer: "IntegerKey", string: "TextKey", CSL: "ListKey" }[type];
  const of = [name, accessibility].map((word) => `"${word}"`);
  if (items !== undefined) of.push(typeof items === "string" ? `"${items}"` : `readonly ${JSON.stringify(items)}`);
  return `${module.useType("configuration/keys", kind)}<${of.join(", ")}>`;
}

function recordOf({
  about,
  accessibility,
  items,
  limits,
  profile,
  quirks,
  required,
  type,
  unit,
}: ConfigurationKey): string {
  const { text, sections } = about;
  const parts = { profile, required, accessibility, type, unit, limits, items };
  return JSON.stringify({ ...parts, meaning: text, sections: cite(...sections), quirks });
}
