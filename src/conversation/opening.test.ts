import { expect, test } from "vitest";

import { openingOf } from "./opening.js";

const none = { messageType: undefined, id: undefined, action: undefined };

test.each([
  ['[2,"1","Heartbeat",{', { messageType: "CALL", id: "1", action: "Heartbeat" }],
  [' [ 2 , "1" , "Heartbeat" , ', { messageType: "CALL", id: "1", action: "Heartbeat" }],
  ['[2,"1","Heart', { messageType: "CALL", id: "1", action: undefined }],
  ['[2,"1",5', { messageType: "CALL", id: "1", action: undefined }],
  ['[3,"1",{"cur', { messageType: "CALLRESULT", id: "1", action: undefined }],
  ['[4,"1","InternalError"', { messageType: "CALLERROR", id: "1", action: undefined }],
])("%s is as much as it says", (text, opening) => {
  expect(openingOf(text)).toEqual(opening);
});

test.each(["", "[", "{}", '[5,"1"', "[2,1", '[2,"', '[2,""', '[2,"a\\"b"', "null", '["2","1"'])(
  "%s says nothing",
  (text) => {
    expect(openingOf(text)).toEqual(none);
  },
);

test("what is far too long is not taken, and costs no more than its length", () => {
  expect(openingOf(`[2,"${"x".repeat(300)}"`)).toEqual(none);
  expect(openingOf(`[2,"1","${"x".repeat(300)}"`).action).toBeUndefined();
  expect(openingOf(" ".repeat(1_000_000))).toEqual(none);
});
