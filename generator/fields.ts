import type { Field, Fields } from "../spec/language.js";
import { doc, type Module } from "./module.js";
import { lowerFirst, upperFirst } from "./names.js";
import { limitsOf, spell } from "./spelling.js";

/** The types of a message or composite, which both have. */
export function typesOf(module: Module, name: string, group: Fields): string[] {
  return [interfaceOf(module, name, group), inputInterface(module, name, group)];
}

/** The check and the schema of a message or composite. */
export function checksOf(module: Module, name: string, group: Fields): string[] {
  return [
    ...memberMessages(module, name, group),
    readFunction(module, name, group),
    ...fieldFunctions(module, group),
    schemaFunction(module, name, group),
  ];
}

/**
 * What a constructor is given besides its check and its schema. No rule has anything to say about a message that needs
 * no field and has none; a test holds it.
 */
export function partsOf(module: Module, group: Fields): string {
  const mayBeEmpty = Object.values(group.fields).every(({ required }) => !required);
  return mayBeEmpty ? `, { empty: ${module.use("kernel/object", "nothing")} }` : "";
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

/** How many fields there are when all required ones are. */
function countOf(module: Module, group: Fields): string {
  const fields = Object.entries(group.fields);
  return [
    fields.filter(([, field]) => field.required).length,
    ...fields.filter(([, field]) => !field.required).map(([key]) => `${module.use("kernel/object", "given")}(${key})`),
  ].join(" + ");
}

export function readerTypes(module: Module, key = "key"): string {
  return `r: ${module.useType("kernel/reader", "Reader")}, ${key}: ${module.useType("kernel/reader", "Key")}`;
}

/**
 * The check of a message or composite: one line for each field, then the rules, then the message. Its parameters have
 * names that no field has.
 */
function readFunction(module: Module, name: string, group: Fields): string {
  const head = `export function read${name}(${readerTypes(module, "at")}, input: unknown): ${name} {`;
  if (isEmpty(group)) return `${head}\nreturn ${module.use("kernel/object", "readNothing")}(r, at, input);\n}`;

  const names = Object.keys(group.fields).map((key) => `"${key}"`);
  const isInside = "kind" in group;
  return [
    head,
    `const o = ${module.use("kernel/object", "fieldsOf")}<${name}>(r, at, input);`,
    `if (o === undefined) return ${module.use("kernel/brand", "refused")};`,
    ...(isInside ? [`const outer = ${module.use("kernel/reader", "enter")}(r, at);`] : []),
    ...Object.entries(group.fields).map(([key, field]) => `const ${key} = ${readCall(module, key, field)};`),
    `if (!${module.use("kernel/object", "hasOnly")}(r, o, ${countOf(module, group)})) ${module.use("kernel/object", "refuseOthers")}(r, o, [${names.join(", ")}]);`,
    ...group.rules.map((rule) => `${module.use(`rules/${rule.id}`, rule.check)}(r, ${rule.fields.join(", ")});`),
    ...(isInside ? ["r.within = outer;"] : []),
    ...(isMember(group) ? memberMessage(name, group) : completeMessage(module, name, group)),
    "}",
  ].join("\n");
}

/** Whether all that the message says is one member of an enumeration. */
function isMember(group: Fields): boolean {
  const [field, ...others] = Object.values(group.fields);
  return field?.required === true && field.type.kind === "enumeration" && others.length === 0;
}

/** The end of the check of such a message, of which there is one for each member. */
function memberMessage(name: string, group: Fields): string[] {
  return [`return ${lookupName(name)}(${Object.keys(group.fields).join()});`];
}

function completeMessage(module: Module, name: string, group: Fields): string[] {
  const fields = Object.entries(group.fields);
  const firstOptional = fields.findIndex(([, field]) => !field.required);
  const literal = firstOptional === -1 ? fields : fields.slice(0, firstOptional);
  const added = firstOptional === -1 ? [] : fields.slice(firstOptional);
  const complete = `${module.use("kernel/brand", "complete")}<${name}>`;
  if (added.length === 0) return [`return ${complete}(r, r.asIs ? o : { ${literal.map(([key]) => key).join(", ")} });`];
  return [
    `if (r.asIs) return ${complete}(r, o);`,
    `const message: ${module.useType("kernel/brand", "Draft")}<${name}> = { ${literal.map(([key]) => key).join(", ")} };`,
    ...added.map(([key, field]) => `${field.required ? "" : `if (${key} !== undefined) `}message.${key} = ${key};`),
    `return ${complete}(r, message);`,
  ];
}

/** The messages that only say one member, by the member. */
function memberMessages(module: Module, name: string, group: Fields): string[] {
  const [entry] = Object.entries(group.fields);
  if (!isMember(group) || entry === undefined) return [];
  const [key, { type }] = entry;
  const { limits } = spell(module, type);
  return [
    `const ${lookupName(name)} = /* @__PURE__ */ ${module.use("kernel/enumeration", "messagesOf")}(${limits.join()}, (${key}): ${name} => ({ ${key} }));`,
  ];
}

/** The function that finds the message of a member: `reqOf`. */
function lookupName(name: string): string {
  return `${lowerFirst(name)}Of`;
}

function readCall(module: Module, key: string, field: Field): string {
  const { read, optional, limits } = spell(module, field.type);
  const given =
    field.alias === undefined
      ? `o.${key}`
      : `${module.use("kernel/object", "misnamed")}(r, "${key}", o.${key}, o, "${field.alias}")`;
  const value = `r, "${key}", ${given}`;
  if (field.required) return `${read()}(${[value, ...limits].join(", ")})`;
  if (optional !== undefined) return `${optional()}(${[value, ...limits].join(", ")})`;
  const check = limits.length === 0 ? read() : `read${upperFirst(key)}`;
  return `${module.use("kernel/object", "optional")}(${value}, ${check})`;
}

/** A check with limits that is handed to `optional` needs a name. */
function fieldFunctions(module: Module, group: Fields): string[] {
  return Object.entries(group.fields).flatMap(([key, { type, required }]) => {
    const { output, read, optional, limits } = spell(module, type);
    if (required || optional !== undefined || limits.length === 0) return [];
    return `function read${upperFirst(key)}(${readerTypes(module)}, value: unknown): ${output} {
      return ${read()}(r, key, value, ${limits.join(", ")});
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
