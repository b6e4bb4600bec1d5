import type { Field, Fields, Type } from "../spec/language.js";
import { doc, type Module } from "./module.js";
import { lowerFirst, upperFirst } from "./names.js";
import { accepts, limitsOf, needsPlace, spell, takesReader } from "./spelling.js";

/** The types of a message or composite, which both have. */
export function typesOf(module: Module, name: string, group: Fields): string[] {
  return [interfaceOf(module, name, group), inputInterface(module, name, group)];
}

/** The checks and the schema of a message or composite. `read` is the name of the check of its fields. */
export function checksOf(module: Module, name: string, group: Fields, read: string): string[] {
  return [
    acceptFunction(module, name, group),
    fieldsFunction(module, name, group, read),
    ...fieldFunctions(module, group),
    schemaFunction(module, name, group),
  ];
}

/** What a constructor has besides its check and its schema. */
export function partsOf(module: Module, name: string, group: Fields): string {
  const mayBeEmpty = group.rules.length === 0 && Object.values(group.fields).every(({ required }) => !required);
  const empty = mayBeEmpty ? `, empty: ${module.use("kernel/object", "nothing")}` : "";
  const rules = takesReader(group) ? ", rules: true" : "";
  return `{ accept: accept${name}${rules}${empty} }`;
}

function isEmpty(group: Fields): boolean {
  return Object.keys(group.fields).length === 0;
}

function interfaceOf(module: Module, name: string, group: Fields): string {
  const about = doc(`${group.about.text} OCPP 1.6 §${group.about.section}.`, ...rulesDoc(group));
  if (isEmpty(group)) return `${about}\nexport type ${name} = Readonly<Record<string, never>>;`;
  const lines = Object.entries(group.fields).flatMap(([key, field]) => [
    doc(fieldDoc(field)),
    `readonly ${key}${field.required ? "" : "?"}: ${spell(module, field.type).output};`,
  ]);
  return `${about}\nexport interface ${name} {\n${lines.join("\n")}\n}`;
}

function inputInterface(module: Module, name: string, group: Fields): string {
  const about = doc(`What \`${name}\` is made of.`);
  if (isEmpty(group)) return `${about}\nexport type ${name}Input = Readonly<Record<string, never>>;`;
  const lines = Object.entries(group.fields).flatMap(([key, field]) => {
    const { input } = spell(module, field.type);
    return [
      doc(fieldDoc(field)),
      field.required ? `readonly ${key}: ${input};` : `readonly ${key}?: ${input} | undefined;`,
    ];
  });
  return `${about}\nexport interface ${name}Input {\n${lines.join("\n")}\n}`;
}

function rulesDoc(group: Fields): string[] {
  if (group.rules.length === 0) return [];
  const items = group.rules.map(
    (rule) => `- \`${rule.id}\` (${rule.section})${rule.level === "warning" ? ", a warning" : ""}`,
  );
  return [`Rules between its fields:\n${items.join("\n")}`];
}

function fieldDoc(field: Field): string {
  const limits = limitsOf(field.type);
  return limits === "" ? field.text : `${field.text} (${limits})`;
}

/** The fast way: one line for each field, in the order in which they are read. */
function acceptFunction(module: Module, name: string, group: Fields): string {
  const fields = Object.entries(group.fields);
  const refusals = fields.map(([key, { type, required }]) => {
    const good = accepts(module, type, key);
    return `if (${required ? "" : `${key} !== undefined && `}!${good}) return false;`;
  });
  const rules = group.rules.map(
    (rule) => `${module.use(`rules/${rule.id}`, rule.check)}(r, ${rule.fields.join(", ")});`,
  );
  const frozen = [`${module.use("kernel/accept", "freeze")}(o)`];
  const inPlace = "kind" in group && needsPlace(group);
  const end =
    rules.length === 0 && !inPlace
      ? [`return ${[onlyTheseFields(module, group), ...frozen].join(" && ")};`]
      : [
          `if (!${onlyTheseFields(module, group)}) return false;`,
          ...rules,
          ...(inPlace ? ["r.within = outer;"] : []),
          `return ${["r.issues === undefined", ...frozen].join(" && ")};`,
        ];
  return [
    `export function accept${name}(o: unknown${takesReader(group) ? `, r: ${module.useType("kernel/reader", "Reader")}` : ""}${inPlace ? ", key?: string" : ""}): o is ${name} {`,
    `if (!${module.use("kernel/accept", "isObject")}(o)) return false;`,
    ...(isEmpty(group)
      ? []
      : [`const { ${fields.map(([key]) => key).join(", ")} } = ${module.use("kernel/brand", "unread")}<${name}>(o);`]),
    ...(inPlace ? [`const outer = ${module.use("kernel/reader", "enter")}(r, key);`] : []),
    ...refusals,
    ...end,
    "}",
  ].join("\n");
}

function onlyTheseFields(module: Module, group: Fields): string {
  return `${module.use("kernel/accept", "hasOnly")}(o, ${countOf(module, group)})`;
}

/** How many fields there are when all required ones are. */
function countOf(module: Module, group: Fields): string {
  const fields = Object.entries(group.fields);
  return [
    fields.filter(([, field]) => field.required).length,
    ...fields.filter(([, field]) => !field.required).map(([key]) => `${module.use("kernel/object", "given")}(${key})`),
  ].join(" + ");
}

export function readerTypes(module: Module): string {
  return `r: ${module.useType("kernel/reader", "Reader")}, key: ${module.useType("kernel/reader", "Key")}`;
}

/** The check of the fields: one line for each, then the rules, then the message. */
function fieldsFunction(module: Module, name: string, group: Fields, read: string): string {
  const head = `function ${read}(r: ${module.useType("kernel/reader", "Reader")}, o: ${module.useType("kernel/brand", "Unread")}<${name}>): ${name} {`;
  if (isEmpty(group)) return `${head}\nreturn ${module.use("kernel/object", "readNothing")}(r, o);\n}`;

  const fields = Object.entries(group.fields);
  const firstOptional = fields.findIndex(([, field]) => !field.required);
  const literal = firstOptional === -1 ? fields : fields.slice(0, firstOptional);
  const added = firstOptional === -1 ? [] : fields.slice(firstOptional);
  const complete = `${module.use("kernel/brand", "complete")}<${name}>`;
  return [
    head,
    ...fields.map(([key, field]) => `const ${key} = ${readCall(module, key, field)};`),
    `${module.use("kernel/object", "refuseOthers")}(r, o, [${fields.map(([key]) => `"${key}"`).join(", ")}]);`,
    ...group.rules.map((rule) => `${module.use(`rules/${rule.id}`, rule.check)}(r, ${rule.fields.join(", ")});`),
    ...(added.length === 0
      ? [`return ${complete}(r, { ${literal.map(([key]) => key).join(", ")} });`]
      : [
          `const message: ${module.useType("kernel/brand", "Draft")}<${name}> = { ${literal.map(([key]) => key).join(", ")} };`,
          ...added.map(
            ([key, field]) => `${field.required ? "" : `if (${key} !== undefined) `}message.${key} = ${key};`,
          ),
          `return ${complete}(r, message);`,
        ]),
    "}",
  ].join("\n");
}

function readCall(module: Module, key: string, field: Field): string {
  const { read, limits } = spell(module, field.type);
  const given =
    field.alias === undefined
      ? `o.${key}`
      : `${module.use("kernel/object", "misnamed")}(r, "${key}", o.${key}, o, "${field.alias}")`;
  const value = `r, "${key}", ${given}`;
  if (field.required) return `${read}(${[value, ...limits].join(", ")})`;
  const check = limits.length === 0 ? read : `read${upperFirst(key)}`;
  const optional = isText(field.type)
    ? module.use("kernel/text", "optionalText")
    : module.use("kernel/object", "optional");
  return `${optional}(${value}, ${check})`;
}

/** Whether a tolerant receiver takes an empty text for a field that is left out. */
function isText({ kind }: Type): boolean {
  return kind === "ciString" || kind === "identity" || kind === "uri" || kind === "dateTime";
}

/** A check with limits of its own that is handed to `optional` needs a name. */
function fieldFunctions(module: Module, group: Fields): string[] {
  return Object.entries(group.fields).flatMap(([key, { type, required }]) => {
    const { output, read, limits } = spell(module, type);
    if (required || limits.length === 0) return [];
    return `function read${upperFirst(key)}(${readerTypes(module)}, value: unknown): ${output} {
      return ${read}(r, key, value, ${limits.join(", ")});
    }`;
  });
}

function schemaFunction(module: Module, name: string, group: Fields): string {
  const fields = Object.entries(group.fields);
  const properties = fields.map(([key, field]) => `${key}: ${spell(module, field.type).schema}`);
  const required = fields.filter(([, field]) => field.required).map(([key]) => `, "${key}"`);
  const schema = `${module.use("kernel/json-schema", "objectSchema")}({ ${properties.join(", ")} }${required.join("")})`;
  return `export function ${schemaName(name)}(): ${module.useType("kernel/json-schema", "ObjectSchema")} { return ${schema}; }`;
}

export function schemaName(name: string): string {
  return `${lowerFirst(name)}Schema`;
}
