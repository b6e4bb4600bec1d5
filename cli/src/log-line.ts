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
  const escaped = /\[\s*\d+\s*,\s*\\"[^"\\]*(?:\\.[^"\\]*)*/.exec(line);
  return escaped === null ? undefined : unescaped(escaped[0]);
}

/** Cuts off what follows the bracket that closes the first one. */
function upToEnd(text: string): string {
  let depth = 0;
  // A text that breaks off goes to the end: what stands in it is not looked at again.
  const token = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|[[\]{}]/g;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [character] = found;
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth === 0) return text.slice(0, token.lastIndex);
  }
  return text;
}

function unescaped(text: string): string | undefined {
  try {
    return upToEnd(String(JSON.parse(`"${text}"`)));
  } catch {
    return undefined;
  }
}
