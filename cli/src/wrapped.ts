import wrapAnsi from "wrap-ansi";

/** How wide a line is that can be read well. */
const mostColumns = 100;

/** The columns of a terminal that is too narrow for indented text, or says nothing sensible. */
const leastColumns = 30;

/** How many columns a text takes: those of the terminal, up to 100; 60 where there is none. */
export function textColumns(terminal: number | undefined): number {
  return terminal === undefined || terminal === 0 ? 60 : Math.min(Math.max(terminal, leastColumns), mostColumns);
}

/** How many columns a line may take; `undefined` if no terminal shows it, but a file or another program takes it whole. */
export function terminalColumns({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  return isTTY ? textColumns(columns) : undefined;
}

/** A text in lines of so many columns, behind something that stands before the first, and as far in. */
export function wrapped(text: string, columns: number, { before, indent }: { before: string; indent: number }): string {
  const lines = wrapAnsi(text, columns - indent, { hard: true }).split("\n");
  return lines.map((line, i) => (i === 0 ? before : " ".repeat(indent)) + line).join("\n");
}
