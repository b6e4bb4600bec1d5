import { append } from "../reading/own.js";

/**
 * The position of the first character with which a text stops being JSON; the length of the text if it only ends too
 * early.
 *
 * Engines word the errors of `JSON.parse` differently, and show parts of the text, which may hold an idTag.
 */
export function syntaxErrorAt(text: string): number {
  let at = 0;
  const open: string[] = [];
  const space = (): void => {
    while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  };

  // `expected` is what may come next; a comma or colon is taken together with what follows it.
  let expected: "value" | "value or end" | "key" | "key or end" | "comma or end" = "value";
  for (;;) {
    space();
    const next = text.charAt(at);
    const container = open.at(-1);
    if (expected === "comma or end") {
      if (container === undefined) return at;
      if (next === ",") {
        at++;
        expected = container === "[" ? "value" : "key";
        continue;
      }
    }
    if (expected !== "value" && expected !== "key" && next === (container === "[" ? "]" : "}")) {
      at++;
      open.pop();
      expected = "comma or end";
      continue;
    }
    if (expected === "comma or end") return at;
    if (expected === "key" || expected === "key or end") {
      if (next !== '"') return at;
      const end = endOfString(text, at);
      if (end.broken) return end.at;
      at = end.at;
      space();
      if (text.charAt(at) !== ":") return at;
      at++;
      expected = "value";
      continue;
    }
    if (next === "[" || next === "{") {
      at++;
      append(open, next);
      expected = next === "[" ? "value or end" : "key or end";
      continue;
    }
    const end = next === '"' ? endOfString(text, at) : endOfWord(text, at);
    if (end.broken) return end.at;
    at = end.at;
    expected = "comma or end";
  }
}

interface End {
  readonly at: number;
  readonly broken: boolean;
}

function endOfString(text: string, start: number): End {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return { at: at + 1, broken: false };
    if (character < " ") return { at, broken: true };
    if (character !== "\\") continue;
    const escape = /["\\/bfnrt]|u[\da-fA-F]{0,4}/y;
    escape.lastIndex = at + 1;
    const found = escape.exec(text)?.[0] ?? "";
    at += found.length;
    if (found === "" || (found.startsWith("u") && found.length < 5)) return { at: at + 1, broken: true };
  }
  return { at: text.length, broken: true };
}

function endOfWord(text: string, start: number): End {
  const first = text.charAt(start);
  const word = ["true", "false", "null"].find((each) => first !== "" && each.startsWith(first));
  if (word === undefined) return endOfNumber(text, start);
  let fitting = 1;
  while (fitting < word.length && text.charAt(start + fitting) === word.charAt(fitting)) fitting++;
  return { at: start + fitting, broken: fitting < word.length };
}

function endOfNumber(text: string, start: number): End {
  const beginning = /-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE][+-]?\d*)?)?|[eE][+-]?\d*)?)?/y;
  beginning.lastIndex = start;
  const found = beginning.exec(text)?.[0] ?? "";
  return { at: start + found.length, broken: !/\d$/.test(found) };
}
