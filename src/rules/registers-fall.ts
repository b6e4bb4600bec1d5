import { registersFall } from "../generated/rules.js";
import { moments } from "../reading/date-time.js";
import { breakRule, type Reader } from "../reading/reader.js";

interface Reading {
  readonly value?: string;
  readonly format?: string;
  readonly measurand?: string;
  readonly phase?: string;
  readonly location?: string;
  readonly unit?: string;
}

interface Sample {
  readonly timestamp?: string;
  readonly sampledValue?: readonly (Reading | undefined)[];
}

/** Readings count in the order of their times, whatever their order in the message. */
export function checkRegistersFall(
  r: Reader,
  samples: readonly (Sample | undefined)[] | undefined,
  field: string,
): void {
  if (samples === undefined || samples.length < 2) return;
  const places = samples.map((_, i) => i);
  places.sort((a, b) => moments.compare(samples[a]?.timestamp ?? "", samples[b]?.timestamp ?? "") || a - b);
  const last = new Map<string, number>();
  for (const i of places) {
    const readings = samples[i]?.sampledValue ?? [];
    for (let j = 0; j < readings.length; j++) {
      const register = registerOf(readings[j]);
      if (register === undefined) continue;
      const before = last.get(register.name);
      last.set(register.name, register.value);
      if (before === undefined || register.value >= before) continue;
      const words = "should not be less than the register at an earlier moment";
      breakRule(r, registersFall, [field, i, "sampledValue", j, "value"], words);
    }
  }
}

/** What the reading of a register is compared by, and its value in one unit. */
function registerOf(reading: Reading | undefined): { readonly name: string; readonly value: number } | undefined {
  if (reading?.value === undefined || reading.format === "SignedData") return undefined;
  const { measurand = "Energy.Active.Import.Register", phase = "", location = "Outlet", unit = "" } = reading;
  const value = Number(reading.value) * (unit.startsWith("k") ? 1000 : 1);
  if (!measurand.endsWith(".Register") || Number.isNaN(value)) return undefined;
  return { name: `${measurand} ${phase} ${location}`, value };
}
