import { expect, test } from "vitest";

import { MeterValues, type types, unwrap } from "../index.js";
import { ReadingBudget, Readings, readingsOf, type Series } from "./series.js";

const time = "2025-01-02T15:00:00Z";
const at = Date.parse(time);

/** Meter values, each of one time with its samples. */
function meterValues(
  ...values: readonly { readonly timestamp?: string; readonly sampledValue: readonly object[] }[]
): readonly types.MeterValue[] {
  const meterValue = values.map((value) => ({ timestamp: time, ...value }));
  return unwrap(MeterValues.req.decode({ connectorId: 1, meterValue })).meterValue;
}

/** The series of samples that were all taken at the same time. */
function seriesOf(...sampledValue: readonly object[]): Series[] {
  const readings = new Readings(new ReadingBudget());
  readings.add(meterValues({ sampledValue }));
  return readings.take();
}

test.each([
  [{ value: "1.001", unit: "kWh" }, "Wh", 1001],
  [{ value: "5" }, "Wh", 5],
  [{ value: "2.5", measurand: "Energy.Reactive.Import.Interval", unit: "kvarh" }, "varh", 2500],
  [{ value: "7", measurand: "Energy.Reactive.Import.Register" }, "varh", 7],
  [{ value: "11.04", measurand: "Power.Active.Import", unit: "kW" }, "W", 11_040],
  [{ value: "11", measurand: "Power.Active.Import" }, "W", 11],
  [{ value: "11", measurand: "Power.Offered", unit: "kVA" }, "VA", 11_000],
  [{ value: "1.5", measurand: "Power.Reactive.Import", unit: "kvar" }, "var", 1500],
  [{ value: "2", measurand: "Power.Reactive.Export" }, "var", 2],
  [{ value: "0.98", measurand: "Power.Factor" }, undefined, 0.98],
  [{ value: "16.1", measurand: "Current.Import", phase: "L1" }, "A", 16.1],
  [{ value: "230", measurand: "Voltage" }, "V", 230],
  [{ value: "68", measurand: "Temperature", unit: "Fahrenheit" }, "Celsius", 20],
  [{ value: "293.15", measurand: "Temperature", unit: "K" }, "Celsius", 20],
  [{ value: "20", measurand: "Temperature", unit: "Celcius" }, "Celsius", 20],
  [{ value: "20", measurand: "Temperature" }, "Celsius", 20],
  [{ value: "55", measurand: "SoC" }, "Percent", 55],
  [{ value: "50.01", measurand: "Frequency" }, undefined, 50.01],
  [{ value: "900", measurand: "RPM" }, undefined, 900],
])("%j is in %s: %d", (sample, unit, value) => {
  const all = seriesOf(sample);
  expect(all).toMatchObject([{ times: [at], values: [value] }]);
  expect(all[0]?.unit).toBe(unit);
});

test("each measurand, phase, place and unit has a series of its own, in the order in which it began", () => {
  const power = { measurand: "Power.Active.Import" };
  expect(
    seriesOf(
      { ...power, value: "3", unit: "kW" },
      { ...power, value: "1000", phase: "L1" },
      { value: "500", location: "Inlet" },
      { value: "600" },
      { ...power, value: "4", unit: "kVA" },
      { value: "0.7", unit: "kWh" },
    ),
  ).toEqual([
    { ...power, location: "Outlet", unit: "W", times: [at], values: [3000] },
    { ...power, phase: "L1", location: "Outlet", unit: "W", times: [at], values: [1000] },
    { measurand: "Energy.Active.Import.Register", location: "Inlet", unit: "Wh", times: [at], values: [500] },
    { measurand: "Energy.Active.Import.Register", location: "Outlet", unit: "Wh", times: [at, at], values: [600, 700] },
    { ...power, location: "Outlet", unit: "VA", times: [at], values: [4000] },
  ]);
});

test("signed data is no number", () => {
  expect(seriesOf({ value: "00ff", format: "SignedData" }, { value: "12", format: "SignedData" })).toEqual([]);
});

test("what is sent twice is one reading, also when others came in between", () => {
  const readings = new Readings(new ReadingBudget());
  const first = meterValues({ sampledValue: [{ value: "1.2", unit: "kWh" }] });
  readings.add(first);
  readings.add(meterValues({ timestamp: "2025-01-02T15:01:00Z", sampledValue: [{ value: "1300" }] }));
  readings.add(first);
  readings.add(meterValues({ sampledValue: [{ value: "1200" }, { value: "1201" }] }));
  expect(readings.take()).toMatchObject([{ values: [1200, 1300, 1201], times: [at, at + 60_000, at] }]);
});

test("all transactions have a budget together, and what is taken makes room", () => {
  const budget = new ReadingBudget();
  budget.left = 3;
  const one = new Readings(budget);
  const two = new Readings(budget);
  const three = meterValues({ sampledValue: [{ value: "1" }, { value: "2" }, { value: "3" }] });
  one.add(meterValues({ sampledValue: [{ value: "1" }, { value: "2" }] }));
  two.add(three);
  expect([one.leftOut, two.leftOut]).toEqual([0, 2]);
  expect(two.take()).toMatchObject([{ values: [1] }]);
  expect(one.take()).toMatchObject([{ values: [1, 2] }]);
  expect(budget.left).toBe(3);
  two.add(three);
  expect(two.take()).toMatchObject([{ values: [1, 2, 3] }]);
});

test("the last digit of a reading says how exact it is", () => {
  const resolutions = (...sampledValue: readonly object[]): number[] =>
    readingsOf(meterValues({ sampledValue })).map(({ resolution }) => resolution);
  expect(resolutions({ value: "12" }, { value: "12.5" }, { value: "12.50" }, { value: "12.5", unit: "kWh" })).toEqual([
    1, 0.1, 0.01, 100,
  ]);
});
