import { expect, test } from "vitest";

import { composites, enumerations, primitives } from "../spec/index.js";
import { typesPage } from "./types-page.js";

test("every type has a heading of its name, once", () => {
  const headings = typesPage()
    .split("\n")
    .filter((line) => line.startsWith("### "))
    .map((line) => line.slice(4));
  const names = [...primitives, ...composites, ...enumerations].map(({ name }) => name);
  expect(headings.sort()).toEqual(names.sort());
});

test("a member has its text on the wire, its name in code and its meaning", () => {
  expect(typesPage()).toContain("| `L1-N` | `Phase.L1N` |");
});
