import { membersOfMeasurand } from "../generated/types/measurand.js";
import { membersOfPhase } from "../generated/types/phase.js";
import { membersOfPhaseRotation } from "../generated/types/phase-rotation.js";
import { freeze } from "../reading/brand.js";
import { type ItemText, memberIn, notIn } from "../reading/key-text.js";
import * as words from "../result/words.js";
import type { ConnectorRotation, KeyItems, PhasedMeasurand } from "./keys.js";

/** How the items of a list are read. */
export function itemTexts(items: KeyItems): ItemText<unknown> {
  if (items === "measurand") return measurands;
  if (items === "phaseRotation") return rotations;
  if (items === "text") return { read: (text) => text, refusal: words.emptyItem };
  return { read: (text) => memberIn(items, text), refusal: (text) => notIn(items, text) };
}

const measurands: ItemText<PhasedMeasurand> = {
  read(text) {
    const whole = memberIn(membersOfMeasurand.values, text);
    if (whole !== undefined) return freeze<PhasedMeasurand>({ measurand: whole });
    const { before, after } = aroundDot(text, text.lastIndexOf("."));
    const measurand = memberIn(membersOfMeasurand.values, before);
    const phase = memberIn(membersOfPhase.values, after);
    if (measurand === undefined || phase === undefined) return undefined;
    return freeze<PhasedMeasurand>({ measurand, phase });
  },
  refusal: (text) => words.keyType("a measurand, perhaps with a phase as in Voltage.L1", text),
};

const rotations: ItemText<ConnectorRotation> = {
  read(text) {
    const { before, after } = aroundDot(text, text.indexOf("."));
    const rotation = memberIn(membersOfPhaseRotation.values, after);
    if (!/^\d{1,9}$/.test(before) || rotation === undefined) return undefined;
    return freeze<ConnectorRotation>({ connectorId: Number(before), rotation });
  },
  refusal: (text) => words.keyType("a connector and its phase rotation as in 1.RST", text),
};

function aroundDot(text: string, dot: number): { readonly before: string; readonly after: string } {
  return dot === -1 ? { before: "", after: text } : { before: text.slice(0, dot), after: text.slice(dot + 1) };
}
