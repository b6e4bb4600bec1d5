import type { ConfigurationKey } from "../spec/language.js";
import { phaseRotation } from "../spec/index.js";
import { accessesOf, valueOf } from "./configuration.js";
import { lowerFirst } from "./names.js";
import { cite } from "./sources.js";
import { generated } from "./tables.js";

const profiles = {
  Core: "Core",
  FirmwareManagement: "Firmware management",
  LocalAuthListManagement: "Local authorization list",
  Reservation: "Reservation",
  SmartCharging: "Smart charging",
  RemoteTrigger: "Remote trigger",
  Security: "Security white paper",
} satisfies Record<ConfigurationKey["profile"], string>;

/** `docs/reference/configuration.md`: every standard key, by feature profile. */
export function configurationPage(keys: readonly ConfigurationKey[]): string {
  const ofProfile = ([profile, heading]: [profile: string, heading: string]): string[] => {
    const own = keys.filter((key) => key.profile === profile);
    return own.length === 0 ? [] : [`## ${heading}`, ...own.flatMap(keyParts)];
  };
  return [
    "# Configuration keys",
    generated,
    "The standard keys as `standardKeys` of `ocpp16messages/configuration` has them; [the guide](../guides/configuration.md) reads and writes them. A required key is there if the Charge Point has its feature profile. An inferred limit is not in the text but follows from the meaning: a sender keeps to it, and a receiver accepts anything else with advice.",
    ...Object.entries(profiles).flatMap(ofProfile),
    "## Phase rotation",
    `${phaseRotation.about.text} ${cite(...phaseRotation.about.sections)}.`,
    ["| Rotation | Meaning |", "| --- | --- |", ...rotations()].join("\n"),
  ].join("\n\n");
}

function rotations(): string[] {
  return Object.entries(phaseRotation.members).map(([wire, text]) => `| \`${wire}\` | ${text} |`);
}

function keyParts(key: ConfigurationKey): string[] {
  const { about, accessibility, name, quirks, required, type } = key;
  const value = valueOf(key);
  const facts = [
    `**${type}**${value === "" ? "" : ` (${value})`}`,
    `${accessibility}: ${lowerFirst(accessesOf(accessibility))}`,
    required ? "required" : "optional",
    cite(...about.sections),
  ];
  return [
    `### ${name}`,
    about.text,
    facts.join(" · "),
    ...(quirks.length === 0 ? [] : [quirks.map((quirk) => `- ${quirk}`).join("\n")]),
  ];
}
