/** Measures the payloads of a file once, and prints the measurements as JSON: what `main.ts` starts. */
import { readFileSync } from "node:fs";

import { measureAll } from "./harness.js";
import { heldOut } from "./messages.js";
import { payloadsIn } from "./payload-file.js";

console.log(JSON.stringify(measureAll(heldOut(payloadsIn(readFileSync(process.argv[2] ?? "", "utf8")).payloads))));
