import { operations } from "../spec/index.js";

interface Examples {
  readonly req: readonly object[];
  readonly conf: readonly object[];
}

/** The examples of every message, by action: the least that it may hold first, everything that it may hold last. */
export const examples: Readonly<Record<string, Examples>> = Object.fromEntries(
  operations.map(({ action, req, conf }) => [action, { req: req.examples, conf: conf.examples }]),
);
