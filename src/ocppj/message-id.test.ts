import { expect, test } from "vitest";

import { isMessageId, MessageId } from "./message-id.js";

test("an id has 1 to 36 characters", () => {
  for (const id of ["1", "x".repeat(36), crypto.randomUUID(), "\u20ac"]) {
    expect(MessageId(id)).toEqual({ ok: true, value: id, warnings: [] });
    expect(MessageId.decode(id).ok).toBe(true);
    expect(MessageId.decodeJson(JSON.stringify(id)).ok).toBe(true);
    expect(isMessageId(id)).toBe(true);
  }
  for (const id of ["", "x".repeat(37)]) {
    expect(MessageId(id).ok).toBe(false);
    expect(isMessageId(id)).toBe(false);
  }
});

test.each([
  ["", "min-length", "must not be empty"],
  ["x".repeat(37), "max-length", "must have at most 36 characters, not 37"],
  ["x".repeat(1000), "max-length", "must have at most 36 characters, not 1000"],
  [1, "type", "must be a string, not a number"],
  [null, "type", "must be a string, not null"],
  [undefined, "type", "must be a string, not undefined"],
  [["1"], "type", "must be a string, not a list"],
])("%j is refused by %s: %s", (id, rule, message) => {
  expect(MessageId.decode(id).issues).toMatchObject([{ rule, message, path: [] }]);
  expect(isMessageId(id)).toBe(false);
});

test("a tolerant receiver does not change an id either, as its answer repeats it", () => {
  for (const id of ["", "x".repeat(37), 1]) expect(MessageId.decode(id, { tolerant: true }).ok).toBe(false);
});

test("the schema says the same", () => {
  expect(MessageId["~standard"].jsonSchema.input({ target: "draft-07" })).toEqual({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "string",
    minLength: 1,
    maxLength: 36,
  });
});
