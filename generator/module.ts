import { posix } from "node:path";

/** The text of one generated module: what it imports is gathered while its body is written. */
export class Module {
  readonly #source: string;
  readonly #file: string;
  readonly #imports = new Map<string, Set<string>>();
  readonly #parts = new Set<string>();

  /** `source` is what it is generated from, `file` what it is: a file of `src/`, such as `generated/types/phase`. */
  constructor(source: string, file: string) {
    this.#source = source;
    this.#file = file;
  }

  /** Imports `name` from a file of `src/`, and returns it for use in the body. */
  use(file: string, name: string): string {
    if (file === this.#file) return name;
    const relative = posix.relative(posix.dirname(this.#file), file);
    const path = `${relative.startsWith(".") ? "" : "./"}${relative}.js`;
    const names = this.#imports.get(path) ?? new Set();
    this.#imports.set(path, names.add(name));
    return name;
  }

  /** Imports a name as a type only. */
  useType(file: string, name: string): string {
    this.use(file, `type ${name}`);
    return name;
  }

  /** Adds declarations to the body. One that is there already is not repeated. */
  add(...parts: string[]): void {
    for (const part of parts) this.#parts.add(part);
  }

  toString(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, names]) => importOf(file, names));
    return [`// Generated from ${this.#source} by \`npm run generate\`.`, imports.join("\n"), ...this.#parts].join(
      "\n\n",
    );
  }
}

function importOf(file: string, names: Set<string>): string {
  const bare = (name: string): string => name.replace("type ", "");
  // A name that is imported as a value is a type as well.
  const needed = [...names].filter((name) => !(name.startsWith("type ") && names.has(bare(name))));
  needed.sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  const onlyTypes = needed.every((name) => name.startsWith("type "));
  return onlyTypes
    ? `import type { ${needed.map(bare).join(", ")} } from "${file}";`
    : `import { ${needed.join(", ")} } from "${file}";`;
}

/** A doc comment of one or more paragraphs. */
export function doc(...paragraphs: string[]): string {
  if (paragraphs.length === 1 && !paragraphs[0]?.includes("\n")) return `/** ${paragraphs[0] ?? ""} */`;
  const lines = paragraphs.join("\n\n").split("\n");
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}
