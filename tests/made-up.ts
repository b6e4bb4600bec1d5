import {
  about,
  applies,
  ciString,
  composite,
  enumeration,
  identity,
  integers,
  limited,
  listOf,
  message,
  operation,
  optional,
  required,
  rule,
} from "../spec/language.js";

/** A small specification of our own, for the tests of the generator. */
export const tag = identity("Tag", 5, about("§9.1", "Somebody."));
export const label = ciString("Label", 10, about("§9.2", "A label."));
export const small = integers("Small", { least: 0, most: 9 }, about("white paper 4.2", "A small number."));
export const mood = enumeration("Mood", about("§9.3", "A mood."), { Good: "All is well.", "Not-Good": "It is not." });
export const colour = composite("Colour", about("§9.4", "A colour."), {
  name: required(label, "Its name."),
  shade: optional(limited(small, { least: 1, most: 3 }, { least: 0, most: 9 }), "How dark it is."),
});
export const noGrey = rule("no-grey", {
  scope: "fields",
  level: "advice",
  sections: ["§9.5", "errata 9.6"],
  sentence: "Grey is no colour.",
});

export const paint = {
  file: "spec/core/paint.ts",
  ...operation("Paint", {
    profile: "Core",
    initiator: "CentralSystem",
    about: about("§9.7 and §9.8", "Paints something."),
    req: message("§9.9", "Paint it.", {
      fields: {
        tag: required(tag, "Who paints."),
        colours: required(listOf(colour, { least: 1 }), "What with."),
        labels: optional(listOf(label, { least: 0 }), "What is written on it."),
      },
      rules: [applies(noGrey, ["colours"])],
      examples: [{ tag: "ME", colours: [{ name: "red" }] }],
    }),
    conf: message("§9.10", "How it went.", {
      fields: { mood: required(mood, "How it went.") },
      examples: [{ mood: "Good" }],
    }),
  }),
};
