export type { Constructor, DecodeOptions } from "./kernel/constructor.js";
export type { Issue, IssueKind, Path, Repair, Violation, Warning } from "./kernel/issue.js";
export { describe, type Failure, type Result, type Success, unwrap, ValidationError } from "./kernel/result.js";
export * from "./operations/index.js";
export * as types from "./types/index.js";
