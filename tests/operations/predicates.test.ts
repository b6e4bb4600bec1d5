import { expect, test } from "vitest";

import { applications, predicateOf } from "../predicates.js";

test.each(applications)("$rule.id has a predicate beside $check, of the fields $fields", async (application) => {
  expect(await predicateOf(application)).toHaveLength(application.fields.length);
});
