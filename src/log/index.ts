export { findFrames, type FrameFinder, frameFinder } from "./finder.js";
export type { FrameForm, LoggedFrame, Origin, Sender } from "./frame.js";
export { momentOf } from "./moment.js";
export { type TraceInput, writeTraceLine } from "./trace.js";
