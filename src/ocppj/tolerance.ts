import type { Action } from "../generated/operations/catalogue.js";
import type { Rule } from "../generated/rules.js";
import { ownProperty } from "../reading/own.js";
import type { Warning } from "../result/finding.js";

/** What is repaired rather than refused: everything, nothing, or what breaks these rules alone. */
export type Tolerance = boolean | readonly Rule[];

/** A tolerance for all actions, or for each action its own; what is not named is not repaired. */
export type ToleranceByAction = Tolerance | Readonly<Partial<Record<Action, Tolerance>>>;

export function toleranceFor(tolerant: ToleranceByAction, action: string | undefined): Tolerance {
  if (isTolerance(tolerant)) return tolerant;
  const tolerances: Readonly<Record<string, Tolerance>> = tolerant;
  return (action === undefined ? undefined : ownProperty(tolerances, action)) ?? false;
}

function isTolerance(tolerant: ToleranceByAction): tolerant is Tolerance {
  return typeof tolerant === "boolean" || Array.isArray(tolerant);
}

/** Whether all repairs are of what may be repaired. */
export function allows(tolerance: Tolerance, warnings: readonly Warning[]): boolean {
  if (typeof tolerance === "boolean") return tolerance;
  return warnings.every(({ level, rule }) => level !== "repair" || tolerance.includes(rule));
}
