import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: { enabled: false },
    coverage: { include: ["src/**"], reportsDirectory: "reports/coverage", reporter: ["text-summary", "html"] },
  },
});
