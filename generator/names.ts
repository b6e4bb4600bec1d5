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

/** `ResetType` → `membersOfResetType`, its members as the checks know them. */
export function membersName(enumeration: string): string {
  return `membersOf${enumeration}`;
}
