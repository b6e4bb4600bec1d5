import { transactionReadings } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

interface Reading {
  readonly context?: string;
  readonly format?: string;
}

/** Signed data may hold the readings of both moments, so that nothing is said of a message with such data. */
export function checkTransactionReadings(
  r: Reader,
  samples: readonly ({ readonly sampledValue?: readonly (Reading | undefined)[] } | undefined)[] | undefined,
): void {
  if (samples === undefined || samples.length === 0) return;
  // One of those that a tolerant receiver dropped may have been it.
  if (r.readings?.dropped !== undefined) return;
  let missing = ["Transaction.Begin", "Transaction.End"];
  let isSigned = false;
  for (const sample of samples) {
    for (const reading of sample?.sampledValue ?? []) {
      if (reading?.format === "SignedData") isSigned = true;
      missing = missing.filter((context) => context !== reading?.context);
    }
  }
  if (isSigned || missing.length === 0) return;
  const words = `should have readings with the context ${missing.join(" and ")}`;
  breakRule(r, transactionReadings, "transactionData", words, { expected: missing });
}
