import { expect, test } from "vitest";

import { paint } from "../tests/made-up.js";
import { operationsPage } from "./operations-page.js";

test("every operation has a row with its page, profile, sender and sections", () => {
  expect(operationsPage([paint]).split("\n").at(-1)).toBe(
    "| [`Paint`](operations/paint.md) | Paints something. | Core | Central System | OCPP 1.6 §9.9 | OCPP 1.6 §9.10 |",
  );
});
