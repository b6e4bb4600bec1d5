import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { list } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("unique-id-tags", {
  level: "error",
  sections: "OCPP 1.6 §6.41, §7.28",
  message: "SendLocalList.req",
  kept: [list("Differential", { idTag: "a" }, { idTag: "b" })],
  broken: [
    [list("Differential", { idTag: "a" }, { idTag: "b" }, { idTag: "a" }), ["localAuthorizationList", 2, "idTag"]],
    [list("Differential", { idTag: "aB" }, { idTag: "Ab" }), ["localAuthorizationList", 1, "idTag"]],
  ],
});

/** Where a list of 40 entries breaks the rule; those that are given stand in it in place of other idTags. */
function broken(idTags: Readonly<Record<number, string>>): unknown[] | undefined {
  const entries = Array.from({ length: 40 }, (_, i) => ({ idTag: idTags[i] ?? `card-${i}` }));
  const { issues } = constructorOf("SendLocalList.req").decode(list("Differential", ...entries));
  return issues?.map(({ rule, path }) => [rule, path.join(".")]);
}

test("any two of 40 entries are compared, whatever their case", () => {
  expect(broken({})).toBeUndefined();
  for (let second = 1; second < 40; second++) {
    const found = [["unique-id-tags", `localAuthorizationList.${second}.idTag`]];
    for (let first = 0; first < second; first++) {
      expect(broken({ [second]: `card-${first}` })).toEqual(found);
      expect(broken({ [second]: `CARD-${first}` })).toEqual(found);
      expect(broken({ [first]: "Other", [second]: "oTHER" })).toEqual(found);
    }
  }
});

test("each entry that stands in the list already is reported", () => {
  expect(broken({ 3: "TAG", 4: "tag", 10: "Tag", 11: "taG", 38: "TAG", 39: "tag" })).toEqual(
    [4, 10, 11, 38, 39].map((i) => ["unique-id-tags", `localAuthorizationList.${i}.idTag`]),
  );
});
