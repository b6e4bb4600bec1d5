/** Measures one group of cases once, and prints the measurements as JSON: what `results.ts` starts for each group. */
import { type Group, groups } from "./groups.js";
import { measureAll } from "./harness.js";

console.log(JSON.stringify(measureAll(groups[process.argv[2] as Group]())));
