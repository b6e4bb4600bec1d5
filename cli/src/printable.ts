/**
 * What a terminal acts on or does not show: control characters, marks that turn the direction of text, line separators,
 * characters without a width, and halves of surrogate pairs.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A text that a terminal only shows, with `?` for what it would act on. */
export function printable(text: string): string {
  return text.replace(unprintable, "?");
}

/** JSON that a terminal only shows; what is read from it is the same. */
export function printableJson(json: string): string {
  // Almost all has nothing else than ASCII and the arrow of a direction, and looking for that is much faster.
  return /[^ -~→]/.test(json) ? json.replace(unprintable, escaped) : json;
}

/** As JSON has it: one escape for each of the one or two UTF-16 units. */
function escaped(character: string): string {
  let escapes = "";
  for (let i = 0; i < character.length; i++) escapes += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escapes;
}

/** The longest id or action that is shown, or kept, as a peer may make either as long as a line. */
const mostCharacters = 100;

/** An id or an action of a peer: a long one only as far as a terminal shows it, and without the text that it was cut from. */
export function shortened(text: string): string {
  return text.length > mostCharacters ? detached(printable(text.slice(0, mostCharacters))) : text;
}

/** The same text, made anew: engines keep the whole of a text for as long as somebody holds a part that was cut out. */
export function detached(part: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(part));
}
