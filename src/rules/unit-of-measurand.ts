import { unitOfMeasurand } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";

/** A unit that is left out is never wrong. */
export function checkUnitOfMeasurand(r: Reader, measurand: string | undefined, received: string | undefined): void {
  if (received === undefined) return;
  // A measurand that was refused is no measurand that was left out.
  if (measurand === undefined && wasRefused(r, "measurand")) return;
  const name = measurand ?? "Energy.Active.Import.Register";
  const expected = unitsOf(name);
  if (expected.includes(received)) return;
  const fitting = expected.length === 0 ? "left out" : expected.join(" or ");
  breakRule(r, unitOfMeasurand, "unit", `should be ${fitting} for ${name}, not ${received}`, { expected, received });
}

function unitsOf(measurand: string): readonly string[] {
  const { 0: kind = "", 1: quantity = "" } = /^(\w+)(?:\.\w+)?/.exec(measurand) ?? [];
  return units.get(kind) ?? units.get(quantity) ?? [];
}

const units = new Map<string, readonly string[]>(
  Object.entries({
    "Energy.Active": ["Wh", "kWh"],
    "Energy.Reactive": ["varh", "kvarh"],
    "Power.Active": ["W", "kW"],
    "Power.Reactive": ["var", "kvar"],
    "Power.Offered": ["W", "kW", "VA", "kVA"],
    "Power.Factor": ["Percent"],
    Current: ["A"],
    Voltage: ["V"],
    Temperature: ["Celsius", "Celcius", "Fahrenheit", "K"],
    SoC: ["Percent"],
  }),
);
