import { examples } from "../examples/messages.js";
import { composites, enumerations, primitives } from "../spec/index.js";
import type { Composite, Enumeration, Fields, Operation, Type } from "../spec/language.js";
import { kebabCase, memberName } from "./names.js";
import { limitsOf } from "./spelling.js";

const generated = "<!-- Generated from spec/ by `npm run generate`. -->";

/** `docs/operations/authorize.md` and the like: the reference page of an operation. */
export function operationPage(operation: Operation): string {
  const { action, profile, initiator, about, req, conf, pair } = operation;
  const sent = { ChargePoint: "the Charge Point", CentralSystem: "the Central System", Both: "either side" }[initiator];
  return [
    `# ${action}`,
    generated,
    `${about.text} OCPP 1.6 §${about.section}; feature profile ${profile}. The request is sent by ${sent}.`,
    `\`\`\`ts\n${usage(action)}\`\`\``,
    ...messageParts(action, "req", req),
    ...messageParts(action, "conf", conf),
    ...(pair === undefined
      ? []
      : [
          "## Request and confirmation together",
          `\`${action}.answer(req, conf)\` holds the rule [\`${pair.id}\`](../../src/rules/${pair.id}.ts) (${pair.section}).`,
        ]),
  ].join("\n\n");
}

function usage(action: string): string {
  const example = JSON.stringify(lastExample(action, "req"));
  return `import { ${action} } from "ocpp16messages";

const request = ${action}.req(${example});
if (request.ok) console.log(JSON.stringify(request.value));
// ${example}

const confirmation = ${action}.conf.parse('${JSON.stringify(lastExample(action, "conf"))}');
console.log(confirmation.ok); // true
`;
}

function lastExample(action: string, kind: "req" | "conf"): object {
  const last = examples[action]?.[kind].at(-1);
  if (last === undefined) throw new Error(`there is no example of ${action}.${kind}`);
  return last;
}

function messageParts(action: string, kind: "req" | "conf", group: Fields): string[] {
  return [
    `## ${action}.${kind}`,
    `${group.about.text} OCPP 1.6 §${group.about.section}.`,
    ...fieldParts(group, "../types.md"),
    `Example:`,
    `\`\`\`json\n${JSON.stringify(lastExample(action, kind), null, 2)}\n\`\`\``,
  ];
}

function fieldParts(group: Fields, types: string): string[] {
  const fields = Object.entries(group.fields);
  if (fields.length === 0) return ["It has no fields."];
  const rows = fields.map(
    ([key, { type, required, text }]) =>
      `| \`${key}\` | ${cardinality(type, required)} | ${typeLink(type, types)} | ${limitsOf(itemOf(type)) || "–"} | ${text} |`,
  );
  const rules = group.rules.map(
    ({ id, section, level }) =>
      `- [\`${id}\`](${ruleFile(types, id)}) (${section})${level === "warning" ? ", a warning" : ""}`,
  );
  return [
    ["| Field | Cardinality | Type | Limits | Meaning |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
    ...(rules.length === 0 ? [] : [`Rules between the fields:\n\n${rules.join("\n")}`]),
  ];
}

const ruleFile = (types: string, id: string): string =>
  `${types.startsWith("../") ? "../../" : "../"}src/rules/${id}.ts`;

function cardinality(type: Type, required: boolean): string {
  if (type.kind === "list" || type.kind === "readings") return `${required ? type.least : 0}..*`;
  return required ? "1..1" : "0..1";
}

const itemOf = (type: Type): Type => (type.kind === "list" || type.kind === "readings" ? type.item : type);

function typeLink(type: Type, types: string): string {
  switch (type.kind) {
    case "list":
    case "readings":
      return `list of ${typeLink(type.item, types)}`;
    case "limited":
    case "register":
    case "setting":
      return typeLink(type.of, types);
    case "text":
    case "data":
      return "string";
    case "boolean":
      return "boolean";
    default:
      return `[\`${type.name}\`](${types}#${type.name.toLowerCase()})`;
  }
}

/** `docs/operations.md`: all operations, with what they are for. */
export function operationsPage(operations: readonly Operation[]): string {
  const sorted = [...operations].sort((a, b) => (a.action < b.action ? -1 : 1));
  const by = { ChargePoint: "Charge Point", CentralSystem: "Central System", Both: "both" };
  const rows = sorted.map(
    ({ action, profile, initiator, about, req, conf }) =>
      `| [\`${action}\`](operations/${kebabCase(action)}.md) | ${about.text} | ${profile} | ${by[initiator]} | §${req.about.section} | §${conf.about.section} |`,
  );
  return [
    "# Operations",
    generated,
    "Each operation is a namespace with `req`, `conf` and the types `Req`, `Conf`, `ReqInput` and `ConfInput`, and a module of its own, such as `ocpp16messages/start-transaction`. `operations` is the catalogue of them by action.",
    [
      "| Operation | What it is for | Feature profile | Sent by | Request | Confirmation |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

/** `docs/types.md`: every type, with the members of the enumerations and the fields of the composites. */
export function typesPage(): string {
  const sections = (types: readonly (Composite | Enumeration)[]): string[] =>
    [...types]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((type) => [
        `### ${type.name}`,
        `${type.about.text} OCPP 1.6 §${type.about.section}.`,
        ...typeParts(type),
      ]);
  return [
    "# Types",
    generated,
    '`import { types } from "ocpp16messages"`, or from `"ocpp16messages/types"`. Each name is a type and, but for enumerations, a constructor that gives a result, with `decode` and `parse` as messages have them.',
    `\`\`\`ts
import { CiString20Type, DateTime, Integer, Measurand } from "ocpp16messages/types";

const tag = CiString20Type("RFID-ABC123");
if (tag.ok) console.log(CiString20Type.equals(tag.value, "rfid-abc123")); // true
console.log(Integer(70_000).ok); // false: 0 to 65535
const time = DateTime("2025-01-02T15:04:05Z");
if (time.ok) {
  console.log(DateTime.toDate(time.value).getTime()); // 1735830245000
  console.log(DateTime.compare(time.value, "2025-01-02T15:04:05.000Z")); // 0
}
console.log(Measurand.EnergyActiveImportRegister, Measurand.is("Energy")); // Energy.Active.Import.Register false
\`\`\``,
    "A `DateTime` is the text in UTC with the digits of its fraction as given; a sender may give a `Date`. The CiString types and `IdToken` have `equals`, which takes upper and lower case for the same.",
    "## Text, numbers and times",
    ...primitives.flatMap((type) => [
      `### ${type.name}`,
      `${type.about.text} OCPP 1.6 §${type.about.section}. Limits: ${limitsOf(type)}.`,
    ]),
    "## Composites",
    "Groups of fields that occur in several messages; constructors like the messages.",
    ...sections(composites),
    "## Enumerations",
    "Constant objects with named members, `values`, and a guard `is(x)` that is true exactly for the members.",
    ...sections(enumerations),
  ].join("\n\n");
}

function typeParts(type: Composite | Enumeration): string[] {
  if (type.kind === "composite") return fieldParts(type, "types.md");
  const rows = Object.entries(type.members).map(
    ([wire, text]) => `| \`${wire}\` | \`${type.name}.${memberName(wire)}\` | ${text} |`,
  );
  const aliases =
    type.aliases.length === 0 ? [] : [`Also exported as ${type.aliases.map((name) => `\`${name}\``).join(" and ")}.`];
  return [...aliases, ["| On the wire | Name | Meaning |", "| --- | --- | --- |", ...rows].join("\n")];
}
