import { registersFall } from "../generated/rules.js";
import { moments } from "../reading/date-time.js";
import { append } from "../reading/own.js";
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

type Samples = readonly (Sample | undefined)[] | undefined;

export function keepsRegistersFall(samples: Samples): boolean {
  return fallsIn(samples).length === 0;
}

export function checkRegistersFall(r: Reader, samples: Samples, field: string): void {
  for (const { sample, reading } of fallsIn(samples)) {
    const words = "should not be less than the register at an earlier moment";
    breakRule(r, registersFall, [field, sample, "sampledValue", reading, "value"], words);
  }
}

interface Place {
  readonly sample: number;
  readonly reading: number;
}

const none: readonly Place[] = [];

/** Where registers fall. Readings count in the order of their times, whatever their order in the message. */
function fallsIn(samples: Samples): readonly Place[] {
  if (samples === undefined || samples.length < 2) return none;
  const falls: Place[] = [];
  const places = samples.map((_, i) => i);
  places.sort((a, b) => moments.compare(samples[a]?.timestamp ?? "", samples[b]?.timestamp ?? "") || a - b);
  const last = new Map<string, { readonly moment: number; readonly value: number }>();
  // Moments are numbered once for each sample: a text of a moment can be long, and so can the list of its readings.
  let moment = 0;
  let time = "";
  for (const i of places) {
    const { timestamp = "", sampledValue: readings = [] } = samples[i] ?? {};
    if (moments.compare(time, timestamp) !== 0) moment++;
    time = timestamp;
    for (let j = 0; j < readings.length; j++) {
      const register = registerOf(readings[j]);
      if (register === undefined) continue;
      const { name, value } = register;
      const before = last.get(name);
      // Of two values at one moment, neither comes first.
      const isSameMoment = before?.moment === moment;
      last.set(name, { moment, value: isSameMoment ? Math.min(before.value, value) : value });
      if (before !== undefined && !isSameMoment && value < before.value) append(falls, { sample: i, reading: j });
    }
  }
  return falls;
}

/** What the reading of a register is compared by, and its value in one unit. */
function registerOf(reading: Reading | undefined): { readonly name: string; readonly value: number } | undefined {
  if (reading?.value === undefined || reading.format === "SignedData") return undefined;
  const { measurand = "Energy.Active.Import.Register", phase = "", location = "Outlet", unit = "" } = reading;
  // The digits that count: 1.001 kWh is 1001 Wh, which a product of floats is not.
  const value = Number((Number(reading.value) * (unit.startsWith("k") ? 1000 : 1)).toPrecision(12));
  if (!measurand.endsWith(".Register") || Number.isNaN(value)) return undefined;
  return { name: `${measurand} ${phase} ${location}`, value };
}
