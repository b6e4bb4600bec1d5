import { expect, test } from "vitest";

import { about } from "../spec/language.js";
import { cite, cited, documentOf } from "./sources.js";

test("a section is cited with its document, which is not repeated", () => {
  expect(cite("§7.13")).toBe("OCPP 1.6 §7.13");
  expect(cite("§7.13", "errata 3.45")).toBe("OCPP 1.6 §7.13, errata 3.45");
  expect(cite("errata 3.26")).toBe("OCPP 1.6 errata 3.26");
  expect(cite("OCPP-J §4.2.3", "OCPP-J errata 5.1")).toBe("OCPP-J §4.2.3, OCPP-J errata 5.1");
  expect(cite("white paper 5.1")).toBe("Security white paper 5.1");
  expect(cite("white paper 5.1", "white paper A00.FR.507")).toBe("Security white paper 5.1, A00.FR.507");
  expect(cite("errata 3.90", "white paper 5.1", "§8")).toBe(
    "OCPP 1.6 errata 3.90, Security white paper 5.1, OCPP 1.6 §8",
  );
  expect(cite("§6", "OCPP-J §4.2", "§7")).toBe("OCPP 1.6 §6, OCPP-J §4.2, OCPP 1.6 §7");
});

test("a description is followed by all of its sections", () => {
  expect(cited(about("§4.3 and §5.6", "Carries data."))).toBe("Carries data. OCPP 1.6 §4.3, §5.6.");
});

test("a section has a document", () => {
  expect([documentOf("§1"), documentOf("errata 1"), documentOf("OCPP-J §1"), documentOf("white paper 1")]).toEqual([
    "OCPP 1.6",
    "OCPP 1.6",
    "OCPP-J",
    "Security white paper",
  ]);
});
