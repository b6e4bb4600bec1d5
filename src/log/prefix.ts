/** The longest beginning of a line that is compared, in characters. */
const mostCharacters = 500;

/**
 * How much of a line repeats what stands before a frame on the line on which it began, as when a logger breaks a message
 * and begins each line with the time: 0 if there is nothing but white space and marks. Digits may differ.
 */
export function repeatedPrefix(before: string, line: string): number {
  if (before.length > mostCharacters) return 0;
  let length = 0;
  while (length < before.length && length < line.length && isAlike(before.charAt(length), line.charAt(length)))
    length++;
  // Not within a word: it may be one of the frame that begins as the one before it.
  while (
    length > 0 &&
    isWord(line.charAt(length - 1)) &&
    (isWord(line.charAt(length)) || isWord(before.charAt(length)))
  )
    length--;
  return /[^\s"'{}[\],]/.test(line.slice(0, length)) ? length : 0;
}

function isAlike(a: string, b: string): boolean {
  return a === b || (/\d/.test(a) && /\d/.test(b));
}

function isWord(character: string): boolean {
  return /\w/.test(character);
}
