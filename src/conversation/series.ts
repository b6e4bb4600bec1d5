import type { Location } from "../generated/types/location.js";
import type { Measurand } from "../generated/types/measurand.js";
import type { MeterValue } from "../generated/types/meter-value.js";
import type { Phase } from "../generated/types/phase.js";
import type { SampledValue } from "../generated/types/sampled-value.js";

/** The readings of one quantity, in one unit, in the order in which they came. */
export interface Series {
  /** What was measured. */
  readonly measurand: Measurand;
  /** The phase; absent for all of them. */
  readonly phase?: Phase;
  /** Where it was measured. */
  readonly location: Location;
  /** `Wh`, `varh`, `W`, `VA`, `var`, `A`, `V`, `Celsius` or `Percent`; absent for a frequency, in hertz, and a fan, in rpm. */
  readonly unit?: string;
  /** When each was taken, in milliseconds since 1970. */
  readonly times: readonly number[];
  /** What was read at each of these times. */
  readonly values: readonly number[];
}

/** A reading as a number, in the unit of its series. */
export interface Reading {
  readonly sample: SampledValue;
  readonly measurand: Measurand;
  readonly phase: Phase | undefined;
  readonly location: Location;
  readonly unit: string | undefined;
  readonly at: number;
  readonly value: number;
  /** The least by which two such readings can differ, as they are written. */
  readonly resolution: number;
}

/** How many readings all transactions together keep that have not ended. */
export class ReadingBudget {
  left = 500_000;
}

interface OpenSeries extends Series {
  readonly times: number[];
  readonly values: number[];
}

/** The readings of one transaction. */
export class Readings {
  readonly #budget: ReadingBudget;
  readonly #series = new Map<string, OpenSeries>();
  #kept = 0;
  #leftOut = 0;

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
  }

  /** How many were left out, as there were too many. */
  get leftOut(): number {
    return this.#leftOut;
  }

  add(samples: readonly MeterValue[]): void {
    for (const reading of readingsOf(samples)) this.#add(reading);
  }

  /** The series; afterwards there are none. */
  take(): Series[] {
    const all = [...this.#series.values()];
    this.#budget.left += this.#kept;
    this.#kept = 0;
    this.#series.clear();
    return all;
  }

  #add({ measurand, phase, location, unit, at, value }: Reading): void {
    if (this.#budget.left <= 0) {
      this.#leftOut++;
      return;
    }
    const name = `${measurand} ${phase ?? ""} ${location} ${unit ?? ""}`;
    const known = this.#series.get(name);
    const series = known ?? newSeries(measurand, phase, location, unit);
    if (known === undefined) this.#series.set(name, series);
    const { times, values } = series;
    // Some send each reading twice, also in what they send when the transaction stops.
    const isCopy =
      times.includes(at, Math.max(0, times.length - mostCopies)) && values[times.lastIndexOf(at)] === value;
    if (isCopy) return;
    times.push(at);
    values.push(value);
    this.#kept++;
    this.#budget.left--;
  }
}

/** How far back a copy of a reading is looked for. */
const mostCopies = 100;

function newSeries(
  measurand: Measurand,
  phase: Phase | undefined,
  location: Location,
  unit: string | undefined,
): OpenSeries {
  return {
    measurand,
    ...(phase !== undefined && { phase }),
    location,
    ...(unit !== undefined && { unit }),
    times: [],
    values: [],
  };
}

/** The readings that are numbers: neither signed data nor what is no number. */
export function readingsOf(samples: readonly MeterValue[]): Reading[] {
  const readings: Reading[] = [];
  for (const { timestamp, sampledValue } of samples) {
    const at = Date.parse(timestamp);
    for (const sample of sampledValue) {
      const reading = readingOf(sample, at);
      if (reading !== undefined) readings.push(reading);
    }
  }
  return readings;
}

function readingOf(sample: SampledValue, at: number): Reading | undefined {
  const { measurand = "Energy.Active.Import.Register", phase, location = "Outlet", format } = sample;
  const number = Number(sample.value);
  if (format === "SignedData" || sample.value === "" || !Number.isFinite(number)) return undefined;
  const unit = sample.unit ?? usualUnitOf(measurand);
  const { unit: common, value } = inCommonUnit(number, unit);
  const resolution = resolutionOf(sample.value) * (unit?.startsWith("k") === true ? 1000 : 1);
  return { sample, measurand, phase, location, unit: common, at, value, resolution };
}

/** What the last digit of a text stands for: 0.01 for 1.25. */
function resolutionOf(text: string): number {
  const point = text.indexOf(".");
  return point === -1 ? 1 : 10 ** (point + 1 - text.length);
}

/** The unit of a reading without one. */
function usualUnitOf(measurand: Measurand): string | undefined {
  if (measurand.startsWith("Energy.Reactive.")) return "varh";
  if (measurand.startsWith("Energy.")) return "Wh";
  if (measurand === "Power.Factor") return undefined;
  if (measurand === "Power.Reactive.Export" || measurand === "Power.Reactive.Import") return "var";
  if (measurand.startsWith("Power.")) return "W";
  if (measurand.startsWith("Current.")) return "A";
  switch (measurand) {
    case "Voltage":
      return "V";
    case "Temperature":
      return "Celsius";
    case "SoC":
      return "Percent";
    default:
      return undefined;
  }
}

/** A value in the unit that all values of its quantity have. */
function inCommonUnit(value: number, unit: string | undefined): { unit: string | undefined; value: number } {
  switch (unit) {
    case "kWh":
    case "kvarh":
    case "kW":
    case "kVA":
    case "kvar":
      return { unit: unit.slice(1), value: rounded(value * 1000) };
    case "Fahrenheit":
      return { unit: "Celsius", value: rounded(((value - 32) * 5) / 9) };
    case "K":
      return { unit: "Celsius", value: rounded(value - 273.15) };
    case "Celcius":
      return { unit: "Celsius", value };
    default:
      return { unit, value };
  }
}

/** The digits that count: 1.001 kWh is 1001 Wh, which a product of floats is not. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
