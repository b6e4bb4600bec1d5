export type { Rule } from "./generated/rules.js";
export type { Brand, Message } from "./reading/brand.js";
export type { Constructor, DecodeOptions } from "./reading/constructor.js";
export type { Moments } from "./reading/date-time.js";
export type { Enumeration, MemberOf, Members } from "./reading/enumeration.js";
export type { CaseInsensitive } from "./reading/text.js";
export type {
  Advice,
  Expected,
  Finding,
  FindingKind,
  FramePart,
  Issue,
  Limits,
  Path,
  Repair,
  RepairKind,
  Violation,
  Warning,
} from "./result/finding.js";
export { type Failure, formatFinding, type Result, type Success, unwrap, ValidationError } from "./result/result.js";
export type { StandardProps } from "./schema/standard-schema.js";
export * from "./generated/operations/index.js";
export * as types from "./generated/types/index.js";
