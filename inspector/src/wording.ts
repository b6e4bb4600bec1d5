/** What a field is, what it keeps to, and its type. */
export type FieldWords = readonly [text: string, limits: string, type: string];

/** What a configuration key sets, its type with its unit and limits, and its section. */
export type KeyWords = readonly [text: string, value: string, source: string];

/** What a rule asks, its sections and its level; of a rule between messages, also what to do about it. */
export type RuleWords = readonly [sentence: string, source: string, level: string, remedy?: string];
