import type { Measurand } from "../generated/types/measurand.js";
import type { Phase } from "../generated/types/phase.js";
import type { PhaseRotation } from "../generated/types/phase-rotation.js";
import { asFields, freeze } from "../reading/brand.js";
import { own } from "../reading/own.js";

/** Whether a key is read (R), written (W) or both. `R or RW`: the Charge Point decides. OCPP 1.6 §9. */
export type Accessibility = "R" | "RW" | "R or RW" | "W";

/** What the number of a key keeps to; of an AuthorizationKey, the count of its digits. */
export interface KeyLimits {
  /** The least that is allowed; absent if there is no such limit. */
  readonly least?: number;
  /** The most that is allowed; absent if there is no such limit. */
  readonly most?: number;
  /**
   * `stated`: in the text of the specification, so that anything else is refused. `inferred`: from what the key means,
   * so that a sender keeps to it, and a receiver accepts anything else with advice.
   */
  readonly source: "stated" | "inferred";
}

/**
 * What the items of a list are: some texts, measurands that may have a phase, connectors with a phase rotation, or any
 * text without a comma.
 */
export type KeyItems = readonly string[] | "measurand" | "phaseRotation" | "text";

/** What a description of a key may say besides its type. */
export interface KeyFacts {
  /** The feature profile that it belongs to. */
  readonly profile?: string;
  /** Whether a Charge Point with that profile has it. */
  readonly required?: boolean;
  /** The unit of its number. */
  readonly unit?: string;
  /** What its number keeps to. */
  readonly limits?: KeyLimits;
  /** What it sets. */
  readonly meaning?: string;
  /** Where it is defined, and where else it matters. */
  readonly sections?: string;
  /** What somebody who knows the other keys would not expect. */
  readonly quirks?: readonly string[];
}

/** A key whose value is of a type of OCPP 1.6. */
export interface KeyOfType<Type extends string, Access extends Accessibility = Exclude<Accessibility, "W">> {
  /** Its type in OCPP 1.6. */
  readonly type: Type;
  /** Whether it is read, written or both. */
  readonly accessibility: Access;
}

/** The type of a value, and how it is accessed. What is only written is a text, of which nothing is ever shown. */
export type KeyType =
  | KeyOfType<"boolean" | "integer">
  | (KeyOfType<"CSL"> & {
      /** What its items are. */
      readonly items: KeyItems;
    })
  | (KeyOfType<"string"> & {
      /** The texts that it can be; any, if left out. */
      readonly members?: readonly string[];
    })
  | KeyOfType<"string", "W">;

/** A key of a vendor in the words of the standard ones: at least its type and its accessibility. */
export type KeyDescription = KeyFacts & KeyType;

/** A configuration key with its name. */
export type Key = KeyDescription & {
  /** Its name; upper and lower case are the same on the wire. */
  readonly key: string;
};

/** Keys by their names. */
export type Keys = Readonly<Record<string, Key>>;

/** What is known of every standard key. */
interface StandardKey<Name extends string, Access extends Accessibility> extends KeyFacts {
  /** Its name; upper and lower case are the same on the wire. */
  readonly key: Name;
  /** Whether it is read, written or both. */
  readonly accessibility: Access;
  readonly profile: string;
  readonly required: boolean;
  readonly meaning: string;
  readonly sections: string;
  readonly quirks: readonly string[];
}

/** A standard key whose value is `true` or `false`. */
export interface BooleanKey<Name extends string, Access extends Accessibility> extends StandardKey<Name, Access> {
  /** Its type in OCPP 1.6. */
  readonly type: "boolean";
}

/** A standard key whose value is a whole number. */
export interface IntegerKey<Name extends string, Access extends Accessibility> extends StandardKey<Name, Access> {
  /** Its type in OCPP 1.6. */
  readonly type: "integer";
}

/** A standard key whose value is a text. */
export interface TextKey<Name extends string, Access extends Accessibility> extends StandardKey<Name, Access> {
  /** Its type in OCPP 1.6. */
  readonly type: "string";
}

/** A standard key whose value is a comma-separated list (CSL). */
export interface ListKey<Name extends string, Access extends Accessibility, Items extends KeyItems> extends StandardKey<
  Name,
  Access
> {
  /** Its type in OCPP 1.6. */
  readonly type: "CSL";
  /** What its items are. */
  readonly items: Items;
}

/** A measurand, of one phase if it has one. On the wire `Voltage` or `Voltage.L1`. OCPP 1.6 §9.1.17. */
export interface PhasedMeasurand {
  /** What is measured. */
  readonly measurand: Measurand;
  /** The phase; absent for all of them. */
  readonly phase?: Phase;
}

/** A connector and the order of its phases. On the wire `1.RST`. OCPP 1.6 §9.1.7. */
export interface ConnectorRotation {
  /** The connector; 0 is the way from the grid to the main meter. */
  readonly connectorId: number;
  /** The order of its phases. */
  readonly rotation: PhaseRotation;
}

/** The type of an item of a list. */
export type ItemOf<Items> = Items extends "measurand"
  ? PhasedMeasurand
  : Items extends "phaseRotation"
    ? ConnectorRotation
    : Items extends readonly (infer Member)[]
      ? Member
      : string;

/** The type of the value of a key. */
export type ValueOf<K> =
  K extends Record<"type", "boolean">
    ? boolean
    : K extends Record<"type", "integer">
      ? number
      : K extends Record<"type", "CSL"> & Record<"items", infer Items>
        ? readonly ItemOf<Items>[]
        : K extends Record<"members", readonly (infer Member)[]>
          ? Member
          : string;

/** Keys with the names under which they are described. */
export type Defined<Descriptions> = {
  readonly [Name in keyof Descriptions]: Descriptions[Name] & Readonly<Record<"key", Name>>;
};

/**
 * Describes the keys of a vendor by their names, so that they are read and written as the standard ones are. The result
 * is frozen, and shares nothing with what it is made of.
 *
 * @example
 *
 * ```ts
 * const ownKeys = defineKeys({ LedColour: { type: "string", accessibility: "RW", members: ["red", "green"] } });
 * ```
 */
export function defineKeys<const Descriptions extends Readonly<Record<string, KeyDescription>>>(
  descriptions: Descriptions,
): Defined<Descriptions> {
  const described = own<Readonly<Record<string, KeyDescription>>>(descriptions);
  const keys: Record<string, unknown> = Object.fromEntries(
    Object.keys(described).map((key) => [key, sealed({ ...described[key], key })]),
  );
  return freeze<Defined<Descriptions>>(asFields<Defined<Descriptions>>(keys));
}

/** A copy, frozen at every depth. */
function sealed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(sealed));
  const fields = own<Readonly<Record<string, unknown>>>({ ...value });
  return Object.freeze(Object.fromEntries(Object.keys(fields).map((name) => [name, sealed(fields[name])])));
}
