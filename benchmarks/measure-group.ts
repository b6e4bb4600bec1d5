/** Measures one group of cases, and prints the measurements as JSON: what `results.ts` starts for each group. */
import { type Group, groups } from "./groups.js";
import { measureAll } from "./harness.js";

const [, , group, rounds] = process.argv;
console.log(JSON.stringify(await measureAll(groups[group as Group](), Number(rounds))));
