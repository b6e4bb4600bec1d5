/** How many characters of a payload are shown in a row. */
const mostCharacters = 160;

/** What stands before the payload of a frame: type, id and, of a CALL, the action. */
const head =
  /^\s{0,9}\[\s{0,9}\d\s{0,9},\s{0,9}"(?:[^"\\]|\\.){0,200}"\s{0,9},\s{0,9}(?:"(?:[^"\\]|\\.){0,200}"\s{0,9},\s{0,9})?/;

/** The start of the payload of a frame, for a row: its fields without braces and quotation marks. */
export function previewOf(text: string): string {
  const start = head.exec(text.slice(0, 600))?.[0].length ?? 0;
  const shown = text.slice(start, start + mostCharacters);
  const isWhole = start + mostCharacters >= text.length;
  const payload = isWhole ? shown.replace(/\]\s*$/, "") : shown;
  const inner = payload.startsWith("{") ? payload.slice(1, isWhole && payload.endsWith("}") ? -1 : undefined) : payload;
  return inner.replace(/,\s{0,9}"(?=\w{1,40}")/g, ', "').replace(/"(\w{1,40})"\s{0,9}:\s{0,9}/g, "$1: ");
}
