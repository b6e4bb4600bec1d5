import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { sampled } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";
import { keepsUnitOfMeasurand } from "./unit-of-measurand.js";

const place = ["meterValue", 0, "sampledValue", 1, "unit"];
const fitting: readonly (readonly [measurand: string, units: readonly string[]])[] = [
  ["Current.Export", ["A"]],
  ["Current.Import", ["A"]],
  ["Current.Offered", ["A"]],
  ["Energy.Active.Export.Register", ["Wh", "kWh"]],
  ["Energy.Active.Import.Register", ["Wh", "kWh"]],
  ["Energy.Reactive.Export.Register", ["varh", "kvarh"]],
  ["Energy.Reactive.Import.Register", ["varh", "kvarh"]],
  ["Energy.Active.Export.Interval", ["Wh", "kWh"]],
  ["Energy.Active.Import.Interval", ["Wh", "kWh"]],
  ["Energy.Reactive.Export.Interval", ["varh", "kvarh"]],
  ["Energy.Reactive.Import.Interval", ["varh", "kvarh"]],
  ["Frequency", []],
  ["Power.Active.Export", ["W", "kW"]],
  ["Power.Active.Import", ["W", "kW"]],
  ["Power.Factor", ["Percent"]],
  ["Power.Offered", ["W", "kW", "VA", "kVA"]],
  ["Power.Reactive.Export", ["var", "kvar"]],
  ["Power.Reactive.Import", ["var", "kvar"]],
  ["RPM", []],
  ["SoC", ["Percent"]],
  ["Temperature", ["Celsius", "Celcius", "Fahrenheit", "K"]],
  ["Voltage", ["V"]],
];

testRule("unit-of-measurand", {
  level: "advice",
  sections: "OCPP 1.6 §7.31, §7.45, errata 3.86",
  message: "MeterValues.req",
  kept: fitting.flatMap(([measurand, units]) =>
    [...units, undefined].map((unit) => sampled({ value: "1", measurand, ...(unit !== undefined && { unit }) })),
  ),
  broken: [
    ...(
      [
        ["Energy.Active.Import.Register", "W"],
        ["Energy.Reactive.Export.Interval", "Wh"],
        ["Power.Active.Import", "kWh"],
        ["Power.Reactive.Import", "VA"],
        ["Power.Offered", "A"],
        ["Power.Factor", "W"],
        ["Current.Import", "V"],
        ["Voltage", "kW"],
        ["Frequency", "V"],
        ["Temperature", "Percent"],
        ["SoC", "Wh"],
        ["RPM", "Percent"],
      ] as const
    ).map(([measurand, unit]) => [sampled({ value: "1", measurand, unit }), place] as const),
    [sampled({ value: "1", unit: "V" }), place],
  ],
});

const units = "Wh kWh varh kvarh W kW VA kVA var kvar A V Celsius Celcius Fahrenheit K Percent".split(" ");

test.each(fitting)("of all units, %s is measured in %j", (measurand, expected) => {
  expect(units.filter((unit) => keepsUnitOfMeasurand(measurand, unit)).sort()).toEqual([...expected].sort());
  expect(keepsUnitOfMeasurand(measurand, undefined)).toBe(true);
});

test("a reading without a measurand is of the energy that is imported", () => {
  expect(units.filter((unit) => keepsUnitOfMeasurand(undefined, unit))).toEqual(["Wh", "kWh"]);
});

test("a unit is not held to a measurand that is refused itself", () => {
  const reading = sampled({ value: "1", measurand: "Energy.Somewhere", unit: "V" });
  const result = constructorOf("MeterValues.req").decode(reading, { tolerant: true });
  expect(result.ok && result.warnings.map(({ rule, path }) => [rule, path.at(-1)])).toEqual([["member", "measurand"]]);
});
