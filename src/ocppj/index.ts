export { Connection, type ConnectionOptions } from "./connection.js";
export { ErrorCode } from "../generated/types/error-code.js";
export type {
  AnswerTo,
  Call,
  CallError,
  CallOf,
  CallResult,
  CallResultOf,
  ConfOf,
  ReqOf,
  UncheckedCallResult,
} from "./frame.js";
export { type Handler, type HandlerAnswer, type Handlers, Refusal } from "./handlers.js";
export { MessageId } from "./message-id.js";
export { type ConfInputOf, type Operation, operationOf, type ReqInputOf } from "./operation.js";
export type {
  CallFailure,
  CallSuccess,
  ErrorAnswer,
  MissingAnswer,
  Outcome,
  UnsentCall,
  WrongAnswer,
  WrongRequest,
} from "./outcome.js";
export type { ConnectionProblem, HandlerProblem, RefusedFrame, UnexpectedAnswer, UnsentAnswer } from "./problem.js";
export { read } from "./read.js";
export {
  type AnswerOptions,
  type Catalogue,
  type Read,
  reader,
  type ReadFailure,
  type ReadOptions,
  type ReadResult,
  type ReadSuccess,
} from "./reader.js";
export { call, callError, callResult } from "./write.js";
export type { Tolerance, ToleranceByAction } from "./tolerance.js";
