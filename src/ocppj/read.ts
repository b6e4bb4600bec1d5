import { type Action, operations } from "../generated/operations/catalogue.js";
import { type Read, reader } from "./reader.js";

/**
 * Reads a frame from text, from its UTF-8 bytes, or from a value that was parsed already; its CALL may be of any operation.
 * Never throws.
 *
 * OCPP-J §4.2. A `null` payload means `{}`. Frames with an unknown message type are to be ignored (OCPP-J §4.1.3): they
 * are refused without a reply.
 */
export const read: Read<Action> = /* @__PURE__ */ reader(operations);
