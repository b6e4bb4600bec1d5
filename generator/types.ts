import type { Composite, Enumeration, Primitive } from "../spec/language.js";
import { checksOf, partsOf, readerTypes, schemaName, typesOf } from "./fields.js";
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
  const [read, good, ...limits] = kernelChecks(module, type);
  const helpers = helpersOf(module, type);
  module.add(
    `${doc(about)}\nexport type ${name} = ${module.useType("kernel/brand", "Brand")}<${base}, "${name}">;`,
    `${doc(`Makes a checked \`${name}\`. ${about}`)}
    export const ${name}: ${module.useType("kernel/constructor", "Constructor")}<${input}, ${name}>${helpers === undefined ? "" : ` & ${helpers.type}`} =
      /* @__PURE__ */ ${module.use("kernel/constructor", "constructor")}(read${name}, () => ${schema}${helpers === undefined ? "" : `, { helpers: ${helpers.value} }`});`,
    `export function is${name}(value: unknown): value is ${name} {
      return ${good ?? ""}(${["value", ...limits].join(", ")});
    }`,
    `export function read${name}(r: ${module.useType("kernel/reader", "Reader")}, key: ${module.useType("kernel/reader", "Key")}, value: unknown): ${name} {
      return ${read ?? ""}<${name}>(${["r, key, value", ...limits].join(", ")});
    }`,
  );
  return module.toString();
}

/** The two checks of the kernel, the one that says why and the one that is fast, and the limits that both take. */
function kernelChecks(module: Module, type: Primitive): string[] {
  const both = (file: string, read: string, good: string): string[] => [
    module.use(`kernel/${file}`, read),
    module.use(`kernel/${file}`, good),
  ];
  switch (type.kind) {
    case "ciString":
      return [...both("text", "readCiString", "isCiString"), String(type.most)];
    case "identity":
      return [...both("text", "readIdentity", "isCiString"), String(type.most)];
    case "uri":
      return both("text", "readUri", "isUri");
    case "dateTime":
      return both("date-time", "readMoment", "isMoment");
    case "decimal":
      return both("number", "readTenths", "isTenths");
    case "integer":
      return [...both("number", "readWhole", "isWhole"), String(type.least), String(type.most)];
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
    `${about}\nexport type ${name} = ${module.useType("kernel/enumeration", "MemberOf")}<typeof ${name}>;`,
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
  module.add(...typesOf(module, name, type));
  module.add(`${doc(`Makes a checked \`${name}\`. OCPP 1.6 §${type.about.section}.`)}
    export const ${name}: ${module.useType("kernel/constructor", "Constructor")}<${name}Input, ${name}> =
      /* @__PURE__ */ ${module.use("kernel/constructor", "constructor")}(read${name}, ${schemaName(name)}, ${partsOf(module, name, type)});`);
  module.add(`export function read${name}(${readerTypes(module)}, value: unknown): ${name} {
    return ${module.use("kernel/object", "readObject")}<${name}>(r, key, value, read${name}Fields);
  }`);
  module.add(...checksOf(module, name, type, `read${name}Fields`));
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
