import * as words from "../result/words.js";
import { type Key, type Reader, refuseType, repair } from "./reader.js";

/** `true` or `false`. A tolerant receiver takes `"true"`, `"false"`, `1` and `0` as well. */
export function readBoolean(r: Reader, key: Key, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  const meant = value === "true" || value === 1 ? true : value === "false" || value === 0 ? false : undefined;
  if (meant === undefined || !r.tolerant) return refuseType(r, key, value, "a boolean");
  return repair(r, key, words.type("a boolean", value), "converted", value, meant);
}
