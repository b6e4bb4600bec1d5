import { defineConfig } from "vitest/config";

/** The tests of the library itself, without those that need a build of it or start other programs. */
export default defineConfig({
  test: {
    include: ["{src,tests}/**/*.test.ts"],
    exclude: ["tests/{docs,logs,package}/**", "tests/properties/fuzz.test.ts"],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    bail: 1,
  },
});
