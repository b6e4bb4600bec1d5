import { type Key, type Reader, refuseType } from "./reader.js";

/** `true` or `false`. */
export function readBoolean(r: Reader, key: Key, value: unknown): boolean {
  return typeof value === "boolean" ? value : refuseType(r, key, value, "a boolean");
}
