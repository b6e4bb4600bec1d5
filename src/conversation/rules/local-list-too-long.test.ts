import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "local-list-too-long";

/** SendLocalList with three entries. */
const send = (talk: Talk, updateType = "Full"): string[] => {
  const localAuthorizationList = ["A", "B", "C"].map((idTag) => ({ idTag, idTagInfo: { status: "Accepted" } }));
  return talk.cs("SendLocalList", { listVersion: 1, updateType, localAuthorizationList }).found(rule);
};
const inOne = (value: string): Talk => new Talk().configured("SendLocalListMaxLength", value);
const atAll = (value: string): Talk => new Talk().configured("LocalAuthListMaxLength", value);

test("a request has more entries than one may, or than the list can have", () => {
  expect(send(inOne("2"))).toEqual(["3: has 3 entries, and SendLocalListMaxLength is 2"]);
  expect(send(inOne("2"), "Differential")).toEqual(["3: has 3 entries, and SendLocalListMaxLength is 2"]);
  expect(send(atAll("2"))).toEqual(["3: has 3 entries, and LocalAuthListMaxLength is 2"]);
});

test("it is said once where it is more than both", () => {
  expect(send(inOne("2").configured("LocalAuthListMaxLength", "1"))).toEqual([
    "5: has 3 entries, and SendLocalListMaxLength is 2",
  ]);
});

test("as many as that may be sent, also where nothing is known", () => {
  expect(send(inOne("3").configured("LocalAuthListMaxLength", "3"))).toEqual([]);
  expect(send(new Talk())).toEqual([]);
});

test("how long a list becomes by a differential update is not known", () => {
  expect(send(atAll("2"), "Differential")).toEqual([]);
});
