/** What a careful developer writes without this library: each line parsed, each CALL checked by Ajv, wrong ones counted. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

import { operations } from "ocpp16messages";

import { ajvCheck } from "./peers.js";

const checks = new Map(Object.keys(operations).map((action) => [action, ajvCheck(action, "req")]));
const confirmations = new Map(Object.keys(operations).map((action) => [action, ajvCheck(action, "conf")]));
const pending = new Map<string, string>();
let wrong = 0;

for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? ""), crlfDelay: Infinity })) {
  const start = line.indexOf("[");
  const [type, id, action, payload] = JSON.parse(line.slice(start)) as [number, string, string, unknown];
  if (type === 2) {
    pending.set(id, action);
    if (checks.get(action)?.(payload) !== true) wrong++;
  } else if (type === 3) {
    // Of a CALLRESULT the third element is the payload.
    if (confirmations.get(pending.get(id) ?? "")?.(action) !== true) wrong++;
    pending.delete(id);
  }
}
console.log(wrong);
