import type { About, Section } from "../spec/language.js";

/** A section with the document that it is of: `OCPP 1.6 §7.13`, `Security white paper 5.1`, `OCPP-J §4.2.3`. */
export function cite(...sections: readonly Section[]): string {
  const cited = sections.map((section, i) => {
    if (section.startsWith("OCPP-J ")) return section;
    const document = documentOf(section);
    const follows = i > 0 && documentOf(sections[i - 1]) === document;
    return follows ? placeIn(section) : `${document} ${placeIn(section)}`;
  });
  return cited.join(", ");
}

/** The section without its document, where the name of the document is not part of it: `§7.13`, `5.1`. */
export function placeIn(section: Section): string {
  return section.replace("white paper ", "");
}

/** The sentence of a description with its sections, for a comment. */
export function cited({ text, sections }: About): string {
  return `${text} ${cite(...sections)}.`;
}

/** The document of a section. */
export function documentOf(section: Section | undefined): "OCPP 1.6" | "OCPP-J" | "Security white paper" {
  if (section?.startsWith("OCPP-J ")) return "OCPP-J";
  return section?.startsWith("white paper ") ? "Security white paper" : "OCPP 1.6";
}
