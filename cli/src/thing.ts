/** Something of OCPP 1.6 that has a name and can be explained. */
export type Thing = Operation | Message | Field | Primitive | Enumeration | Composite | Member | ErrorCode | Rule | Key;

interface Named {
  readonly name: string;
  /** What it is, in one sentence or two. */
  readonly text: string;
  /** The sections that say so, with their document; empty for the few rules that no section asks for. */
  readonly source: string;
}

/** Something that has rules, by their ids. */
interface Ruled {
  readonly rules: readonly string[];
}

export interface Operation extends Named, Ruled {
  readonly kind: "operation";
  /** The feature profile that it belongs to. */
  readonly profile: string;
  /** Who sends the request. */
  readonly initiator: "ChargePoint" | "CentralSystem" | "Both";
}

/** A request or a confirmation, `StartTransaction.req`. */
export interface Message extends Named, Ruled {
  readonly kind: "message";
  readonly action: string;
  readonly part: "req" | "conf";
}

export interface Field extends Named, Ruled {
  readonly kind: "field";
  /** The message or the composite that has it. */
  readonly of: string;
  /** The name of a type of OCPP 1.6, or `string` or `boolean`; of a list, that of its items. */
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** As the tables of OCPP 1.6 write it: `0..1`. */
  readonly cardinality: string;
  /** What a value keeps to, in words; may be empty. */
  readonly limits: string;
  /** A wrong name under which it is known to be sent. */
  readonly alias?: string;
}

export interface Primitive extends Named {
  readonly kind: "primitive";
  /** What a value keeps to, in words. */
  readonly limits: string;
}

export interface Enumeration extends Named {
  readonly kind: "enumeration";
  /** Other names that it has. */
  readonly aliases: readonly string[];
}

export interface Composite extends Named, Ruled {
  readonly kind: "composite";
}

export interface Member extends Named {
  readonly kind: "member";
  /** The enumeration that it is of. */
  readonly of: string;
}

/** A code of a CALLERROR. */
export interface ErrorCode extends Named {
  readonly kind: "error code";
  readonly of: "ErrorCode";
  /** How OCPP 2 spells it, if otherwise. */
  readonly laterSpelling?: string;
}

export interface Rule extends Named {
  readonly kind: "rule";
  /** What it is about; `messages` are those of a conversation, of which no single one shows whether it is kept. */
  readonly scope: "value" | "frame" | "fields" | "answer" | "configuration" | "messages";
  readonly level: "error" | "sender" | "advice" | "information";
  /** The code of the CALLERROR that answers a CALL which breaks it; a rule between messages has none. */
  readonly errorCode?: string;
  /** What to do about what breaks it; only rules between messages have it. */
  readonly remedy?: string;
}

/** A configuration key. */
export interface Key extends Named {
  readonly kind: "key";
  readonly type: "boolean" | "integer" | "CSL" | "string";
  /** The unit and the limits of its value, in words; may be empty. */
  readonly value: string;
  /** Whether it is read and written, in words. */
  readonly access: string;
  readonly profile: string;
  /** Whether every Charge Point with that profile has it. */
  readonly isRequired: boolean;
  /** What somebody who knows the other keys would not expect. */
  readonly quirks: readonly string[];
}
