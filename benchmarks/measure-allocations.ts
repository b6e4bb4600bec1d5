/** Measures once what the constructors allocate, and prints it as JSON: what `results.ts` starts. */
import { constructorCases } from "./constructors.js";
import { allocationsOf } from "./harness.js";

console.log(JSON.stringify(allocationsOf(constructorCases)));
