import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "too-many-keys";
const ask = (talk: Talk, ...key: readonly string[]): string[] => talk.cs("GetConfiguration", { key }).found(rule);

test("a request asks for more keys than one may", () => {
  expect(ask(new Talk().configured("GetConfigurationMaxKeys", "2"), "A", "B", "C")).toEqual([
    "3: asks for 3 keys, and GetConfigurationMaxKeys is 2",
  ]);
});

test("as many as that, and all of them, may be asked for", () => {
  expect(ask(new Talk().configured("GetConfigurationMaxKeys", "2"), "A", "B")).toEqual([]);
  expect(ask(new Talk().configured("GetConfigurationMaxKeys", "2"))).toEqual([]);
});

test("where it is not known how many, or what is said is no number, any number is", () => {
  expect(ask(new Talk(), "A", "B", "C")).toEqual([]);
  expect(ask(new Talk().configured("GetConfigurationMaxKeys", "few"), "A", "B", "C")).toEqual([]);
});
