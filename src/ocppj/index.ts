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
export { MessageId } from "./message-id.js";
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
