import { defineConfig } from "vitest/config";

/** The tests of the library itself, without those that need a build of it or start other programs. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/{cli,documents,example,fuzz}.test.ts", "tests/package/**"],
    testTimeout: 60_000,
    bail: 1,
  },
});
