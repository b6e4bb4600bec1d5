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
