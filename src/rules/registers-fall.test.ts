import { describe, expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { stop } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

const sample = (minute: number, reading: object): object => ({
  timestamp: `2025-01-02T15:0${minute}:00Z`,
  sampledValue: [reading],
});
const registers = (...readings: object[]): object => ({
  connectorId: 1,
  meterValue: readings.map((reading, i) => sample(i, reading)),
});

testRule("registers-fall", {
  level: "advice",
  sections: "OCPP 1.6 §7.31, errata 3.78",
  message: "MeterValues.req",
  kept: [
    registers({ value: "10" }, { value: "10" }, { value: "11" }),
    registers({ value: "10" }, { value: "0.011", unit: "kWh" }),
    registers({ value: "1001" }, { value: "1.001", unit: "kWh" }),
    registers({ value: "30.1" }, { value: "0.0301", unit: "kWh" }),
    { connectorId: 1, meterValue: [sample(1, { value: "10" }), sample(1, { value: "9" })] },
    registers({ value: "10", phase: "L1" }, { value: "9", phase: "L2" }),
    registers({ value: "10", location: "Inlet" }, { value: "9" }),
    registers({ value: "10", measurand: "Voltage" }, { value: "9", measurand: "Voltage" }),
    registers({ value: "10" }, { value: "9", measurand: "Energy.Active.Export.Register" }),
    registers({ value: "10" }, { value: "09", format: "SignedData" }),
    { connectorId: 1, meterValue: [sample(2, { value: "10" }), sample(1, { value: "9" })] },
  ],
  broken: [
    [registers({ value: "10" }, { value: "11" }, { value: "9" }), ["meterValue", 2, "sampledValue", 0, "value"]],
    // A register that has fallen may rise from there.
    [registers({ value: "10" }, { value: "8" }, { value: "9" }), ["meterValue", 1, "sampledValue", 0, "value"]],
    [registers({ value: "10" }, { value: "0.009", unit: "kWh" }), ["meterValue", 1, "sampledValue", 0, "value"]],
    [
      registers({ value: "10" }, { value: "9", measurand: "Energy.Active.Import.Register", location: "Outlet" }),
      ["meterValue", 1, "sampledValue", 0, "value"],
    ],
    [
      { connectorId: 1, meterValue: [sample(2, { value: "9" }), sample(1, { value: "10" })] },
      ["meterValue", 0, "sampledValue", 0, "value"],
    ],
  ],
});

testRule("registers-fall", {
  level: "advice",
  sections: "OCPP 1.6 §7.31, errata 3.78",
  message: "StopTransaction.req",
  kept: [
    {
      ...stop,
      transactionData: [
        sample(1, { value: "1", context: "Transaction.Begin" }),
        sample(2, { value: "2", context: "Transaction.End" }),
      ],
    },
  ],
  broken: [
    [
      {
        ...stop,
        transactionData: [
          sample(1, { value: "2", context: "Transaction.Begin" }),
          sample(2, { value: "1", context: "Transaction.End" }),
        ],
      },
      ["transactionData", 1, "sampledValue", 0, "value"],
    ],
  ],
});

describe("each of 40 readings is looked at", () => {
  /** Where registers fall, in samples of these readings that follow each other by a second. */
  const advised = (...samples: object[][]): unknown => {
    const meterValue = samples.map((sampledValue, i) => ({
      timestamp: `2025-01-02T15:04:${String(i).padStart(2, "0")}Z`,
      sampledValue,
    }));
    const result = constructorOf("MeterValues.req").decode({ connectorId: 1, meterValue });
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.slice(1).join(".")]);
  };
  const rising = Array.from({ length: 40 }, (_, i) => i * 10);

  test("of one register at 40 moments", () => {
    const at = (registers: number[]): unknown => advised(...registers.map((value) => [{ value: String(value) }]));
    expect(at(rising)).toEqual([]);
    for (let i = 1; i < 40; i++) {
      const one = (value: number): number[] => rising.map((register, position) => (position === i ? value : register));
      expect(at(one((i - 1) * 10))).toEqual([]);
      expect(at(one((i - 1) * 10 - 1))).toEqual([["registers-fall", `${i}.sampledValue.0.value`]]);
    }
    expect(at([...rising].reverse())).toEqual(
      Array.from({ length: 39 }, (_, i) => ["registers-fall", `${i + 1}.sampledValue.0.value`]),
    );
  });

  test("of 40 registers at two moments", () => {
    const phases = ["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"];
    const registers = phases.flatMap((phase) =>
      ["Body", "Cable", "EV", "Inlet"].map((location) => ({ phase, location, value: "10" })),
    );
    expect(advised(registers, registers)).toEqual([]);
    for (let i = 0; i < 40; i++) {
      const fallen = registers.map((register, position) => (position === i ? { ...register, value: "9" } : register));
      expect(advised(registers, fallen)).toEqual([["registers-fall", `1.sampledValue.${i}.value`]]);
    }
    const allFallen = registers.map((register) => ({ ...register, value: "9" })).reverse();
    expect(advised(registers, allFallen)).toEqual(
      registers.map((_, i) => ["registers-fall", `1.sampledValue.${i}.value`]),
    );
  });
});
