export { ErrorCode } from "./error-code.js";
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
export { MessageId } from "./message-id.js";
export {
  type AnswerOptions,
  read,
  type ReadFailure,
  type ReadOptions,
  type ReadResult,
  type ReadSuccess,
} from "./read.js";
export { call, callError, callResult } from "./write.js";
