import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { stop, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

const sample = (...contexts: string[]): object => ({
  timestamp,
  sampledValue: contexts.map((context) => ({ value: "1", context })),
});

testRule("transaction-readings", {
  level: "advice",
  sections: "OCPP 1.6 errata 3.14, errata 3.91",
  message: "StopTransaction.req",
  kept: [
    stop,
    { ...stop, transactionData: [] },
    { ...stop, transactionData: [sample("Transaction.Begin", "Sample.Periodic"), sample("Transaction.End")] },
    {
      ...stop,
      transactionData: [
        { timestamp, sampledValue: [{ value: "00", format: "SignedData", context: "Transaction.End" }] },
      ],
    },
  ],
  broken: [
    [{ ...stop, transactionData: [sample("Transaction.Begin")] }, ["transactionData"]],
    [{ ...stop, transactionData: [sample("Sample.Periodic"), sample("Transaction.End")] }, ["transactionData"]],
    [{ ...stop, transactionData: [sample("Sample.Periodic")] }, ["transactionData"]],
  ],
});

/** What is advised of 40 readings with these contexts and formats at their places. */
function advised(changes: Readonly<Record<number, object>>): unknown {
  const readings = Array.from({ length: 40 }, (_, i) => ({ value: "1", context: "Sample.Periodic", ...changes[i] }));
  const samples = readings.map((reading) => ({ timestamp, sampledValue: [reading] }));
  const [apart, together] = [samples, [{ timestamp, sampledValue: readings }]].map((transactionData) => {
    const result = constructorOf("StopTransaction.req").decode({ ...stop, transactionData });
    return result.ok && result.warnings.map(({ rule, expected }) => [rule, expected]);
  });
  // Whether each reading has a sample of its own, or all of them are in one, is the same.
  expect(together).toEqual(apart);
  return apart;
}

test("each of 40 readings is looked at", () => {
  const begin = { context: "Transaction.Begin" };
  const end = { context: "Transaction.End" };
  expect(advised({})).toEqual([["transaction-readings", ["Transaction.Begin", "Transaction.End"]]]);
  for (let i = 0; i < 40; i++) {
    expect(advised({ [i]: begin })).toEqual([["transaction-readings", ["Transaction.End"]]]);
    expect(advised({ [i]: end })).toEqual([["transaction-readings", ["Transaction.Begin"]]]);
    expect(advised({ [i]: begin, [39 - i]: end })).toEqual([]);
    expect(advised({ [i]: { value: "00", format: "SignedData" } })).toEqual([]);
  }
});

test("nothing is missed that a tolerant receiver dropped", () => {
  const dropped = { value: "1", context: "Transaction.Begin", unit: "Foo" };
  const payload = { ...stop, transactionData: [{ timestamp, sampledValue: [dropped, { value: "1" }] }] };
  const result = constructorOf("StopTransaction.req").decode(payload, { tolerant: true });
  expect(result.ok && result.warnings.map(({ rule, repair }) => [rule, repair])).toEqual([["member", "dropped"]]);
});
