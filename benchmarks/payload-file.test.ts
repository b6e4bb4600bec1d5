import { expect, test } from "vitest";

import { payloadsIn } from "./payload-file.js";

const good = '{"action":"Authorize","kind":"req","payload":{"idTag":"CARD"},"source":"mine"}';
const authorize = { action: "Authorize", kind: "req", payload: { idTag: "CARD" } };

test("payloads keep their lines; blank lines and other fields are left out", () => {
  expect(payloadsIn(`${good}\r\n\n${good}\n`)).toEqual({
    payloads: [
      { line: 1, ...authorize },
      { line: 3, ...authorize },
    ],
    problems: [],
  });
});

test.each([
  ["{", "line 2: is not JSON"],
  ["[]", "line 2: must be an object with the fields action, kind and payload"],
  ["null", "line 2: must be an object with the fields action, kind and payload"],
  ['{"kind":"req","payload":{}}', 'line 2: action must be the name of an operation, such as "Authorize"'],
  [good.replace("Authorize", "toString"), 'line 2: action must be the name of an operation, such as "Authorize"'],
  [good.replace('"req"', '"request"'), 'line 2: kind must be "req" or "conf"'],
  [good.replace('{"idTag":"CARD"}', "[]"), "line 2: payload must be an object"],
])("says what is wrong with a line: %s", (line, problem) => {
  expect(payloadsIn(`${good}\n${line}`)).toEqual({ payloads: [{ line: 1, ...authorize }], problems: [problem] });
});

test.each(["", "\n \n"])("a file without a payload is one that is wrong: %j", (text) => {
  expect(payloadsIn(text)).toEqual({ payloads: [], problems: ["there is no payload in it"] });
});
