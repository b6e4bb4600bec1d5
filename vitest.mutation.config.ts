import { defineConfig } from "vitest/config";

/** The quick suites: a mutant that lives runs all that reach it, so that slow ones would make days of hours. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/{operations,frames}/**/*.test.ts", "tests/properties/arbitraries.test.ts"],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    bail: 1,
  },
});
