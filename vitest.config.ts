import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{benchmarks,cli/src,generator,inspector/src,src,tests}/**/*.test.ts"],
    // A test that asserts nothing is a mistake; a loaded machine is not.
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
    coverage: { include: ["src/**"], reportsDirectory: "reports/coverage", reporter: ["text-summary", "html"] },
  },
});
