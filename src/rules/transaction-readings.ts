import { transactionReadings } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

interface Reading {
  readonly context?: string;
  readonly format?: string;
}

type Samples = readonly ({ readonly sampledValue?: readonly (Reading | undefined)[] } | undefined)[] | undefined;

export function keepsTransactionReadings(samples: Samples): boolean {
  return missingIn(samples).length === 0;
}

export function checkTransactionReadings(r: Reader, samples: Samples): void {
  // One of those that a tolerant receiver dropped may have been it.
  if (r.readings?.dropped !== undefined || keepsTransactionReadings(samples)) return;
  const missing = missingIn(samples);
  const words = `should have readings with the context ${missing.join(" and ")}`;
  breakRule(r, transactionReadings, "transactionData", words, { expected: missing });
}

const none: readonly string[] = [];

/**
 * The moments of which there is no reading. Signed data may hold the readings of both, so that nothing is said of a
 * message with such data, nor of one without any reading.
 */
function missingIn(samples: Samples): readonly string[] {
  if (samples === undefined || samples.length === 0) return none;
  let begins = false;
  let ends = false;
  for (const sample of samples) {
    for (const reading of sample?.sampledValue ?? []) {
      const isSigned = reading?.format === "SignedData";
      begins ||= isSigned || reading?.context === "Transaction.Begin";
      ends ||= isSigned || reading?.context === "Transaction.End";
    }
  }
  if (begins) return ends ? none : ["Transaction.End"];
  return ends ? ["Transaction.Begin"] : ["Transaction.Begin", "Transaction.End"];
}
