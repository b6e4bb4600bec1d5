/** `StartTransaction` → `start-transaction`, `CiString20Type` → `ci-string20-type`, `AnyURI` → `any-uri`. */
export function kebabCase(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
}

/** `StartTransaction` → `startTransaction`, `AnyURI` → `anyURI`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Energy.Active.Import.Register` → `EnergyActiveImportRegister`, `L1-N` → `L1N`. */
export function memberName(wire: string): string {
  return wire.replace(/[.-]/g, "");
}

/** `ResetType` → `membersOfResetType`, its members as the checks use them. */
export function membersName(enumeration: string): string {
  return `membersOf${enumeration}`;
}

/** `first-period` → `firstPeriod`, the name of a rule in code. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The name of a local variable for a field: the field's own, unless TypeScript or the function around it has another use
 * for it.
 */
export function localName(field: string): string {
  return taken.has(field) ? `${field}Field` : field;
}

const taken: ReadonlySet<string> = new Set([
  // What a function that reads a message calls its parameters and variables.
  ...["r", "at", "input", "o", "outer", "message", "key", "value"],
  // What such a function calls.
  ...["enter", "fieldsOf", "freezeIfValid", "hasFieldCount", "noValue", "oneIfPresent", "optional", "orFromAlias"],
  ...["refuseUnknownFields", "req", "conf", "answers", "undefined"],
  // The reserved words of strict mode.
  ...["await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else"],
  ...["enum", "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in"],
  ...["instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static"],
  ...[
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
    "arguments",
  ],
]);
