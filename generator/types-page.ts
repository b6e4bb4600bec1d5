import { composites, enumerations, primitives } from "../spec/index.js";
import type { Composite, Enumeration } from "../spec/language.js";
import { memberName } from "./names.js";
import { cited } from "./sources.js";
import { limitsOf } from "./spelling.js";
import { fieldParts, generated } from "./tables.js";

/** `docs/reference/types.md`: every type, with the members of the enumerations and the fields of the composites. */
export function typesPage(): string {
  const sections = (types: readonly (Composite | Enumeration)[]): string[] =>
    [...types]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((type) => [`### ${type.name}`, cited(type.about), ...typeParts(type)]);
  return [
    "# Types",
    generated,
    '`import { types } from "ocpp16messages"`, or from `"ocpp16messages/types"`. Each name is a type and, but for enumerations, a constructor that returns a result, with `decode` and `decodeJson` as messages have them.',
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
    "A `DateTime` is the text in UTC with the digits of its fraction as given; a sender may pass a `Date`. The CiString types and `IdToken` have `equals`, which takes upper and lower case for the same.",
    "## Text, numbers and times",
    ...primitives.flatMap((type) => [`### ${type.name}`, `${cited(type.about)} Limits: ${limitsOf(type)}.`]),
    "## Composites",
    "Groups of fields that occur in several messages; constructors like the messages.",
    ...sections(composites),
    "## Enumerations",
    "Constant objects with named members, `values`, and a guard `is(x)` that is true exactly for the members.",
    ...sections(enumerations),
  ].join("\n\n");
}

function typeParts(type: Composite | Enumeration): string[] {
  if (type.kind === "composite") return fieldParts(type, "");
  const rows = Object.entries(type.members).map(
    ([wire, text]) => `| \`${wire}\` | \`${type.name}.${memberName(wire)}\` | ${text} |`,
  );
  const aliases =
    type.aliases.length === 0 ? [] : [`Also exported as ${type.aliases.map((name) => `\`${name}\``).join(" and ")}.`];
  return [...aliases, ["| On the wire | Name | Meaning |", "| --- | --- | --- |", ...rows].join("\n")];
}
