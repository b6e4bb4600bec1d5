import type { About, Section } from "../spec/language.js";

/** A section with the document that it is of: `OCPP 1.6 §7.13`, `Security white paper 5.1`, `OCPP-J §4.2.3`. */
export function cite(...sections: readonly Section[]): string {
  const cited = sections.map((section, i) => {
    if (section.startsWith("white paper ")) return section.replace("white paper", "Security white paper");
    if (section.startsWith("OCPP-J ")) return section;
    const follows = i > 0 && documentOf(sections[i - 1]) === "OCPP 1.6";
    return follows ? section : `OCPP 1.6 ${section}`;
  });
  return cited.join(", ");
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
