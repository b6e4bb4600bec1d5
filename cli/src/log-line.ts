/**
 * The text of the OCPP-J frame in a line: the line itself, or the part of a log line that is one, also when the log is
 * JSON and the frame stands in one of its strings. A frame that breaks off is given as far as it goes. `undefined` if
 * there is none.
 */
export function frameIn(line: string): string | undefined {
  const bare = line.trim();
  if (/^\[\s*\d/.test(bare) && !/^\[[\d\s:.T+Z/-]*\]/.test(bare)) return upToEnd(bare);
  const plain = /\[\s*\d+\s*,\s*"/.exec(line);
  if (plain !== null) return upToEnd(line.slice(plain.index));
  const escaped = /\[\s*\d+\s*,\s*\\"/.exec(line);
  return escaped === null ? undefined : unescaped(line.slice(escaped.index, endOfText(line, escaped.index)));
}

/** Cuts off what follows the bracket that closes the first one. A text that breaks off goes to the end. */
function upToEnd(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') at = endOfText(text, at + 1);
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return text;
}

/** The position of the quotation mark that ends the text at `start`, or of the end of all. */
function endOfText(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== '"') {
    const width = text.charAt(at) === "\\" ? 2 : 1;
    // Half an escape is no part of the text.
    if (at + width > text.length) return at;
    at += width;
  }
  return at;
}

function unescaped(text: string): string | undefined {
  try {
    return upToEnd(String(JSON.parse(`"${text}"`)));
  } catch {
    return undefined;
  }
}
