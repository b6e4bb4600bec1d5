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
    registers({ value: "10", phase: "L1" }, { value: "9", phase: "L2" }),
    registers({ value: "10", location: "Inlet" }, { value: "9" }),
    registers({ value: "10", measurand: "Voltage" }, { value: "9", measurand: "Voltage" }),
    registers({ value: "10" }, { value: "9", measurand: "Energy.Active.Export.Register" }),
    registers({ value: "10" }, { value: "09", format: "SignedData" }),
    { connectorId: 1, meterValue: [sample(2, { value: "10" }), sample(1, { value: "9" })] },
  ],
  broken: [
    [registers({ value: "10" }, { value: "11" }, { value: "9" }), ["meterValue", 2, "sampledValue", 0, "value"]],
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
