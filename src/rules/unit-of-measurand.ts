import { unitOfMeasurand } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";

/** A unit that is left out is never wrong. */
export function keepsUnitOfMeasurand(measurand: string | undefined, unit: string | undefined): boolean {
  return unit === undefined || unitsOf(measurand ?? register).includes(unit);
}

const register = "Energy.Active.Import.Register";

export function checkUnitOfMeasurand(r: Reader, measurand: string | undefined, received: string | undefined): void {
  if (received === undefined) return;
  // A measurand that was refused is no measurand that was left out.
  if (measurand === undefined && wasRefused(r, "measurand")) return;
  if (keepsUnitOfMeasurand(measurand, received)) return;
  const name = measurand ?? register;
  const expected = unitsOf(name);
  const fitting = expected.length === 0 ? "left out" : expected.join(" or ");
  breakRule(r, unitOfMeasurand, "unit", `should be ${fitting} for ${name}, not ${received}`, { expected, received });
}

/** The first beginning of a measurand's name that has units. */
function unitsOf(measurand: string): readonly string[] {
  let i = 0;
  while (i < units.length && !measurand.startsWith(units[i]?.of ?? "")) i++;
  return units[i]?.units ?? none;
}

const none: readonly string[] = [];

const units: readonly { readonly of: string; readonly units: readonly string[] }[] = [
  { of: "Energy.Active", units: ["Wh", "kWh"] },
  { of: "Voltage", units: ["V"] },
  { of: "Current", units: ["A"] },
  { of: "Power.Active", units: ["W", "kW"] },
  { of: "SoC", units: ["Percent"] },
  { of: "Temperature", units: ["Celsius", "Celcius", "Fahrenheit", "K"] },
  { of: "Energy.Reactive", units: ["varh", "kvarh"] },
  { of: "Power.Reactive", units: ["var", "kvar"] },
  { of: "Power.Offered", units: ["W", "kW", "VA", "kVA"] },
  { of: "Power.Factor", units: ["Percent"] },
];
