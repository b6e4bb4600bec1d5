/** The groups of cases. No two share a process, so that none is warmed up, or worn out, by another. */
import { constructorCases } from "./constructors.js";
import { floor } from "./floor.js";
import type { Case } from "./harness.js";
import { frames, fromObject, fromText, recognised, refused, repaired, tolerant, withOffset } from "./messages.js";

export const groups = {
  fromText,
  recognised,
  noOffset: (): readonly Case[] => withOffset("+00:00"),
  twoHours: (): readonly Case[] => withOffset("+02:00"),
  fromObject,
  refused,
  tolerant,
  repaired,
  frames,
  floor,
  constructors: (): readonly Case[] => constructorCases,
};

export type Group = keyof typeof groups;
