import type { Composite, Enumeration, Primitive } from "../spec/language.js";
import { fieldsParts, schemaName } from "./fields.js";
import { doc, Module } from "./module.js";
import { kebabCase, memberName } from "./names.js";
import { spell } from "./spelling.js";

/** `src/types/int32.ts` and the like: a branded type, its constructor and its check. */
export function primitiveFile(type: Primitive): string {
  const { name } = type;
  const module = new Module("spec/primitives.ts", `types/${kebabCase(name)}`);
  const { input, schema } = spell(module, type);
  const base = input === "number" ? "number" : "string";
  const about = `${type.about.text} OCPP 1.6 §${type.about.section}.`;
  const [read, ...limits] = kernelRead(module, type);
  const helpers = helpersOf(module, type);
  module.add(
    `${doc(about)}\nexport type ${name} = ${module.useType("kernel/brand", "Brand")}<${base}, "${name}">;`,
    `${doc(`Makes a checked \`${name}\`. ${about}`)}
    export const ${name}: ${module.useType("kernel/constructor", "Constructor")}<${input}, ${name}>${helpers === undefined ? "" : ` & ${helpers.type}`} =
      /* @__PURE__ */ ${module.use("kernel/constructor", "constructor")}(read${name}, () => ${schema}${helpers === undefined ? "" : `, ${helpers.value}`});`,
    `export function read${name}(r: ${module.useType("kernel/reader", "Reader")}, key: ${module.useType("kernel/reader", "Key")}, value: unknown): ${name} {
      return ${read ?? ""}<${name}>(${["r, key, value", ...limits].join(", ")});
    }`,
  );
  return module.toString();
}

function kernelRead(module: Module, type: Primitive): string[] {
  switch (type.kind) {
    case "ciString":
      return [module.use("kernel/text", "readCiString"), String(type.most)];
    case "identity":
      return [module.use("kernel/text", "readIdentity"), String(type.most)];
    case "uri":
      return [module.use("kernel/text", "readUri")];
    case "dateTime":
      return [module.use("kernel/date-time", "readMoment")];
    case "decimal":
      return [module.use("kernel/number", "readTenths")];
    case "integer":
      return [module.use("kernel/number", "readWhole"), String(type.least), String(type.most)];
  }
}

function helpersOf(module: Module, { kind }: Primitive): { type: string; value: string } | undefined {
  if (kind === "ciString" || kind === "identity") {
    return {
      type: module.useType("kernel/text", "CaseInsensitive"),
      value: module.use("kernel/text", "caseInsensitive"),
    };
  }
  if (kind === "dateTime") {
    return { type: module.useType("kernel/date-time", "Moments"), value: module.use("kernel/date-time", "moments") };
  }
  return undefined;
}

/** `src/types/phase.ts` and the like: the members, the type of one and its check. */
export function enumerationFile(type: Enumeration): string {
  const { name } = type;
  const module = new Module("spec/enumerations.ts", `types/${kebabCase(name)}`);
  const about = doc(`${type.about.text} OCPP 1.6 §${type.about.section}.`);
  const members = Object.entries(type.members).map(([wire, text]) => `${doc(text)}\n${memberName(wire)}: "${wire}",`);
  module.add(
    `${about}\nexport type ${name} = (typeof ${name}.values)[number];`,
    `${about}\nexport const ${name} = /* @__PURE__ */ ${module.use("kernel/enumeration", "enumeration")}({\n${members.join("\n")}\n});`,
    `export function read${name}(r: ${module.useType("kernel/reader", "Reader")}, key: ${module.useType("kernel/reader", "Key")}, value: unknown): ${name} {
      return ${memberCall(module, type)};
    }`,
  );
  return module.toString();
}

function memberCall(module: Module, { name, other }: Enumeration): string {
  const read = (check: string, ...rest: string[]): string =>
    `${module.use("kernel/enumeration", check)}(${["r, key, value", name, ...rest].join(", ")})`;
  return other === undefined ? read("readMember") : read("readMemberOr", `"${other}"`);
}

/** `src/types/id-tag-info.ts` and the like: a group of fields, its constructor and its check. */
export function compositeFile(type: Composite): string {
  const { name } = type;
  const module = new Module("spec/composites.ts", `types/${kebabCase(name)}`);
  const [output, input, ...checks] = fieldsParts(module, name, type);
  module.add(output ?? "", input ?? "");
  module.add(`${doc(`Makes a checked \`${name}\`. OCPP 1.6 §${type.about.section}.`)}
    export const ${name}: ${module.useType("kernel/constructor", "Constructor")}<${name}Input, ${name}> =
      /* @__PURE__ */ ${module.use("kernel/constructor", "constructor")}(read${name}, ${schemaName(name)});`);
  module.add(...checks);
  return module.toString();
}

/** `src/types/index.ts`: the types and their constructors, without the checks that they are made of. */
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
