import type { JSX } from "preact";

import type { Level } from "../model/protocol.js";

const marks = {
  error: { shape: <path d="M3 3l8 8M11 3l-8 8" />, words: "error" },
  advice: { shape: <path d="M7 2l6 10H1zM7 5.5v3M7 10v.6" />, words: "advice" },
  information: { shape: <path d="M7 1.5a5.5 5.5 0 1 0 .01 0M7 6.5v3.5M7 4v.6" />, words: "information" },
  none: { shape: <path d="M2.5 7.5l3 3 6-7" />, words: "nothing found" },
};

/** How bad something is: a shape, a colour, and a word. */
export function Mark({ level, isNamed = true }: { level: Level; isNamed?: boolean }): JSX.Element {
  const { shape, words } = marks[level];
  return (
    <svg
      class={`mark ${level}`}
      viewBox="0 0 14 14"
      {...(isNamed ? { role: "img", "aria-label": words } : { "aria-hidden": true })}
    >
      {shape}
    </svg>
  );
}
