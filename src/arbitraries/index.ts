export type { Arbitraries, Invalid, PairOfArbitraries } from "./kinds.js";
export * from "../generated/arbitraries.js";
