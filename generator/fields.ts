import type { Enumeration, Field, Fields } from "../spec/language.js";
import { acceptsFunction, acceptsName, countOf } from "./accept.js";
import { doc, type Module } from "./module.js";
import { kebabCase, localName, lowerFirst, upperFirst } from "./names.js";
import { cite, cited } from "./sources.js";
import { limitsOf, spell } from "./spelling.js";
import { levelOf } from "./tables.js";

/** The types of a message or composite. A message has a name, such as `Authorize.req`, and a brand of that name. */
export function typesOf(module: Module, name: string, group: Fields, message?: string): string[] {
  return [interfaceOf(module, name, group, message), inputInterface(module, name, group)];
}

/** The check and the schema of a message or composite. */
export function checksOf(module: Module, name: string, group: Fields): string[] {
  return [
    ...inheritsFunction(module, name, group),
    ...(isEmpty(group) ? [] : [acceptsFunction(module, name, group, onlyMember(group) === undefined)]),
    readFunction(module, name, group),
    ...fieldFunctions(module, name, group),
    schemaFunction(module, name, group),
  ];
}

/**
 * What a constructor has besides its check and its schema. No rule has anything to say about a message that needs no
 * field and has none; a test holds it.
 */
export function partsOf(module: Module, name: string, group: Fields): string {
  const mayBeEmpty = Object.values(group.fields).every(({ required }) => !required);
  const only = onlyMember(group);
  const parts = [
    ...(only === undefined ? [] : [`ofText: ${messagesName(name)}.ofText`]),
    ...(isEmpty(group)
      ? []
      : [`decodeJson: ${decodeJson(module, name, only?.key)}`, `inherits: ${inheritsName(name)}`]),
    ...(isEmpty(group) || only !== undefined ? [] : [`accepts: ${acceptsName(name)}`]),
    ...(mayBeEmpty ? [`empty: ${module.use("reading/object", "emptyMessage")}<${name}>()`] : []),
  ];
  return `, { ${parts.join(", ")} }`;
}

/** The function that reads a text; a message that says `only` one member was made before. */
function decodeJson(module: Module, name: string, only: string | undefined): string {
  const use = (file: string, name: string): string => module.use(`reading/${file}`, name);
  const isPristine = `${use("own", "isPristine")}(${inheritsName(name)}(${use("own", "ordinary")}))`;
  const message = only === undefined ? "value" : `${messagesName(name)}.of(value.${only})`;
  return `(text, read) => {
    const value = ${use("constructor", "parsed")}(text);
    return ${isPristine} && ${acceptsName(name)}(value) ? ${use("constructor", "success")}(${message}) : read(value);
  }`;
}

/** The function that looks for the fields of a message, or of what is in it, where they must not be: `inheritsReq`. */
function inheritsName(name: string): string {
  return `inherits${name}`;
}

function inheritsFunction(module: Module, name: string, group: Fields): string[] {
  if (isEmpty(group)) return [];
  const conditions = Object.entries(group.fields).flatMap(([key, { type, alias }]) => {
    const inner = "item" in type ? type.item : type;
    return [
      `"${key}" in o`,
      ...(alias === undefined ? [] : [`"${alias}" in o`]),
      ...(inner.kind === "composite"
        ? [`${module.use(`generated/types/${kebabCase(inner.name)}`, inheritsName(inner.name))}(o)`]
        : []),
    ];
  });
  return [`export function ${inheritsName(name)}(o: object): boolean { return ${conditions.join(" || ")}; }`];
}

function isEmpty(group: Fields): boolean {
  return Object.keys(group.fields).length === 0;
}

function interfaceOf(module: Module, name: string, group: Fields, message: string | undefined): string {
  const about = doc(cited(group.about), ...rulesDoc(group));
  const brand = message === undefined ? undefined : `${module.useType("reading/brand", "Message")}<"${message}">`;
  if (isEmpty(group) && brand !== undefined) return `${about}\nexport type ${name} = ${brand};`;
  const lines = Object.entries(group.fields).flatMap(([key, field]) => [
    doc(fieldDoc(field)),
    `readonly ${key}${field.required ? "" : "?"}: ${spell(module, field.type).output};`,
  ]);
  const base = brand === undefined ? "" : ` extends ${brand}`;
  return `${about}\nexport interface ${name}${base} {\n${lines.join("\n")}\n}`;
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
    ({ rule: { id, level, sections, sentence } }) => `- \`${id}\`${levelOf(level)}: ${sentence} ${cite(...sections)}.`,
  );
  return [`Rules between its fields:\n${items.join("\n")}`];
}

function fieldDoc(field: Field): string {
  const limits = limitsOf(field.type);
  return limits === "" ? field.text : `${field.text} (${limits})`;
}

export function readerTypes(module: Module, key = "key"): string {
  return `r: ${module.useType("reading/reader", "Reader")}, ${key}: ${module.useType("reading/reader", "Key")}`;
}

/** The check of a message or composite: one line for each field, then the rules, then the message. */
function readFunction(module: Module, name: string, group: Fields): string {
  const head = `export function read${name}(${readerTypes(module, "at")}, input: unknown): ${name} {`;
  if (isEmpty(group))
    return `${head}\nreturn ${module.use("reading/object", "readEmptyMessage")}<${name}>(r, at, input);\n}`;

  const names = Object.keys(group.fields).map((key) => `"${key}"`);
  const isInside = "kind" in group;
  const only = onlyMember(group);
  return [
    head,
    `const o = ${module.use("reading/object", "fieldsOf")}<${name}>(r, at, input);`,
    `if (o === undefined) return ${module.use("reading/brand", "noValue")};`,
    ...(isInside ? [`const outer = ${module.use("reading/reader", "enter")}(r, at);`] : []),
    ...Object.entries(group.fields).map(
      ([key, field]) => `const ${localName(key)} = ${readCall(module, name, key, field)};`,
    ),
    `if (!${module.use("reading/object", "hasFieldCount")}(r, o, ${countOf(module, group, localName)})) ${module.use("reading/object", "refuseUnknownFields")}(r, o, [${names.join(", ")}]);`,
    ...group.rules.map(({ rule, fields, check, named }) => {
      const args = [...fields.map(localName), ...(named ? fields.map((field) => `"${field}"`) : [])];
      return `${module.use(`rules/${rule.id}`, check)}(r, ${args.join(", ")});`;
    }),
    ...(isInside ? ["r.within = outer;"] : []),
    ...(only === undefined
      ? completeMessage(module, name, group)
      : [`return ${messagesName(name)}.of(${localName(only.key)});`]),
    "}",
  ].join("\n");
}

/** The only field of a message that says one member of an enumeration and nothing else. */
function onlyMember({ fields }: Fields): { readonly key: string; readonly type: Enumeration } | undefined {
  const [entry, ...others] = Object.entries(fields);
  if (entry === undefined || others.length > 0) return undefined;
  const [key, { required, type }] = entry;
  return required && type.kind === "enumeration" ? { key, type } : undefined;
}

function completeMessage(module: Module, name: string, group: Fields): string[] {
  const fields = Object.entries(group.fields);
  const firstOptional = fields.findIndex(([, field]) => !field.required);
  const literal = firstOptional === -1 ? fields : fields.slice(0, firstOptional);
  const added = firstOptional === -1 ? [] : fields.slice(firstOptional);
  const freeze = `${module.use("reading/brand", "freezeIfValid")}<${name}>`;
  const present = literal.map(([key]) => property(key)).join(", ");
  if (added.length === 0) return [`return ${freeze}(r, { ${present} });`];
  return [
    `const message = ${module.use("reading/brand", "draft")}<${name}>(r, { ${present} });`,
    ...added.map(([key, field]) => {
      const local = localName(key);
      return `${field.required ? "" : `if (${local} !== undefined) `}message.${key} = ${local};`;
    }),
    `return ${freeze}(r, message);`,
  ];
}

/** A property of the message, of the variable of its name. */
function property(key: string): string {
  const local = localName(key);
  return local === key ? key : `${key}: ${local}`;
}

/** The messages that only say one member; their constructor needs them. */
export function memberMessages(module: Module, name: string, group: Fields): string[] {
  const only = onlyMember(group);
  if (only === undefined) return [];
  const { limits } = spell(module, only.type);
  return [
    `const ${messagesName(name)} = /* @__PURE__ */ ${module.use("reading/enumeration", "messagesOf")}<${only.type.name}, ${name}>(${limits.join()}, "${only.key}", (${localName(only.key)}) => ({ ${property(only.key)} }));`,
  ];
}

/** The messages of all members: `reqMessages`. */
function messagesName(name: string): string {
  return `${lowerFirst(name)}Messages`;
}

function readCall(module: Module, name: string, key: string, field: Field): string {
  const { read, optional, limits } = spell(module, field.type);
  const given =
    field.alias === undefined
      ? `o.${key}`
      : `${module.use("reading/object", "orFromAlias")}(r, "${key}", o.${key}, o, "${field.alias}")`;
  const value = `r, "${key}", ${given}`;
  if (field.required) return `${read()}(${[value, ...limits].join(", ")})`;
  if (field.narrows === true)
    return `${module.use("reading/enumeration", "optionalCriterion")}(${[value, ...limits].join(", ")})`;
  if (optional !== undefined) return `${optional()}(${[value, ...limits].join(", ")})`;
  const check = limits.length === 0 ? read() : fieldFunction(name, key);
  return `${module.use("reading/object", "optional")}(${value}, ${check})`;
}

/** A check with limits that is handed to `optional` needs a name. */
function fieldFunctions(module: Module, name: string, group: Fields): string[] {
  return Object.entries(group.fields).flatMap(([key, { type, required }]) => {
    const { output, read, optional, limits } = spell(module, type);
    if (required || optional !== undefined || limits.length === 0) return [];
    return `function ${fieldFunction(name, key)}(${readerTypes(module)}, value: unknown): ${output} {
      return ${read()}(r, key, value, ${limits.join(", ")});
    }`;
  });
}

/** `readReqTransactionData`: no check of a type, nor of the other message, has that name. */
function fieldFunction(name: string, key: string): string {
  return `read${name}${upperFirst(key)}`;
}

function schemaFunction(module: Module, name: string, group: Fields): string {
  const fields = Object.entries(group.fields);
  const properties = fields.map(([key, field]) => `${key}: ${spell(module, field.type).schema}`);
  const required = fields.filter(([, field]) => field.required).map(([key]) => `, "${key}"`);
  const schema = `${module.use("schema/json-schema", "objectSchema")}({ ${properties.join(", ")} }${required.join("")})`;
  return `export function ${schemaName(name)}(): ${module.useType("schema/json-schema", "ObjectSchema")} { return ${schema}; }`;
}

export function schemaName(name: string): string {
  return `${lowerFirst(name)}Schema`;
}
