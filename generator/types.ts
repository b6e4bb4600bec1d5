import type { Composite, Enumeration, Primitive } from "../spec/language.js";
import { checksOf, partsOf, readerTypes, schemaName, typesOf } from "./fields.js";
import { doc, Module } from "./module.js";
import { kebabCase, memberName, membersName } from "./names.js";
import { cite, cited } from "./sources.js";
import { spell } from "./spelling.js";

/** `src/generated/types/int32.ts` and the like: a branded type, its constructor and its check. */
export function primitiveFile(type: Primitive): string {
  const { name } = type;
  const module = new Module("spec/primitives.ts", `generated/types/${kebabCase(name)}`);
  const { input, read, limits, schema } = spell(module, type);
  const base = input === "number" ? "number" : "string";
  const about = cited(type.about);
  const helpers = helpersOf(module, type);
  module.add(
    `${doc(about)}\nexport type ${name} = ${module.useType("reading/brand", "Brand")}<${base}, "${name}">;`,
    `${doc(`Makes a checked \`${name}\`. ${about}`)}
    export const ${name}: ${module.useType("reading/constructor", "Constructor")}<${input}, ${name}>${helpers === undefined ? "" : ` & ${helpers.type}`} =
      /* @__PURE__ */ ${module.use("reading/constructor", "constructor")}(read${name}, () => ${schema}${helpers === undefined ? "" : `, { helpers: ${helpers.value} }`});`,
    `export function read${name}(${readerTypes(module)}, value: unknown): ${name} {
      return ${read()}(${["r, key, value", ...limits].join(", ")});
    }`,
  );
  return module.toString();
}

function helpersOf(module: Module, { kind }: Primitive): { type: string; value: string } | undefined {
  if (kind === "ciString" || kind === "identity") {
    return {
      type: module.useType("reading/text", "CaseInsensitive"),
      value: module.use("reading/text", "caseInsensitive"),
    };
  }
  if (kind === "dateTime") {
    return { type: module.useType("reading/date-time", "Moments"), value: module.use("reading/date-time", "moments") };
  }
  return undefined;
}

/** `src/generated/types/phase.ts` and the like: the members, the type of one and its check. */
export function enumerationFile(type: Enumeration, source = "spec/enumerations.ts"): string {
  const { name } = type;
  const module = new Module(source, `generated/types/${kebabCase(name)}`);
  const about = doc(cited(type.about));
  const wires = Object.keys(type.members).map((wire) => `"${wire}"`);
  const members = Object.entries(type.members).map(([wire, text]) => `${doc(text)}\n${memberName(wire)}: "${wire}",`);
  module.add(
    `${about}\nexport type ${name} = ${module.useType("reading/enumeration", "MemberOf")}<typeof ${name}>;`,
    `export const ${membersName(name)} = /* @__PURE__ */ ${module.use("reading/enumeration", "membersOf")}(${wires.join(", ")});`,
    `${about}\nexport const ${name} = /* @__PURE__ */ ${module.use("reading/enumeration", "enumeration")}({\n${members.join("\n")}\n}, ${membersName(name)});`,
  );
  return module.toString();
}

/** `src/generated/types/id-tag-info.ts` and the like: a group of fields, its constructor and its check. */
export function compositeFile(type: Composite, all: readonly Composite[]): string {
  const { name } = type;
  const module = new Module("spec/composites.ts", `generated/types/${kebabCase(name)}`);
  module.add(...typesOf(module, name, type));
  module.add(`${doc(`Makes a checked \`${name}\`. ${cite(...type.about.sections)}.`)}
    export const ${name}: ${module.useType("reading/constructor", "Constructor")}<${name}Input, ${name}> =
      /* @__PURE__ */ ${module.use("reading/constructor", "constructor")}(${isReading(type, all) ? `${module.use("reading/readings", "alone")}(read${name})` : `read${name}`}, ${schemaName(name)}${partsOf(module, name, type)});`);
  module.add(...checksOf(module, name, type));
  return module.toString();
}

/** Whether it is one of the measured values in another composite. */
function isReading(type: Composite, all: readonly Composite[]): boolean {
  const fields = all.flatMap(({ fields }) => Object.values(fields));
  return fields.some(({ type: inner }) => inner.kind === "readings" && inner.item === type);
}

/** `src/generated/types/index.ts`: the types and their constructors, without the checks that they are made of. */
export function typesIndex(types: readonly (Primitive | Enumeration | Composite)[]): string {
  const lines = types.map((type) => {
    const names = [
      type.name,
      ...(type.kind === "composite" ? [`type ${type.name}Input`] : []),
      ...(type.kind === "enumeration" ? type.aliases.map((alias) => `${type.name} as ${alias}`) : []),
    ];
    return `export { ${names.join(", ")} } from "./${kebabCase(type.name)}.js";`;
  });
  return ["// Generated from spec/ by `npm run generate`.", lines.sort().join("\n")].join("\n\n");
}
