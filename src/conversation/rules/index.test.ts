import { expect, test } from "vitest";

import { speaking } from "../../../tests/speaking.js";
import { rules } from "./index.js";

test("each rule is there once", () => {
  const ids = rules.map(({ record }) => record.id);
  expect(new Set(ids).size).toBe(56);
  expect([...ids].sort()).toEqual(Object.keys(speaking).sort());
});

test.each(rules.map(({ record }) => record))("$id can speak", (record) => {
  const spoken = speaking[record.id]()
    .findings()
    .filter(({ rule }) => rule === record.id);
  expect(spoken.length).toBeGreaterThan(0);
  for (const { level, sections, message } of spoken) {
    expect({ level, sections }).toEqual({ level: record.level, sections: record.sections });
    expect(message).not.toMatch(/undefined|NaN|null|\[object|^$/);
  }
});
