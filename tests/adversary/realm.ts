import { createContext, runInContext } from "node:vm";

import { buildSync } from "esbuild";

import type * as configuration from "../../src/configuration/index.js";
import type * as library from "../../src/index.js";
import type * as ocppj from "../../src/ocppj/index.js";

/** The library as it was loaded into a realm. */
export interface Loaded {
  readonly library: typeof library;
  readonly ocppj: typeof ocppj;
  readonly configuration: typeof configuration;
}

/** A global object of its own, with built-in objects of its own. */
export interface Realm {
  /** Runs a script there, and returns what it evaluates to. */
  readonly run: (script: string) => unknown;
  /** Loads the library there. */
  readonly load: () => Loaded;
}

const [bundle] = buildSync({
  stdin: {
    contents: ["index", "ocppj/index", "configuration/index"]
      .map((file, i) => `export * as ${["library", "ocppj", "configuration"][i]} from "./src/${file}.js";`)
      .join(""),
    resolveDir: new URL("../..", import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "loaded",
  target: "es2022",
}).outputFiles;

/** Defines what a module exports, with getters, and does not mind what anything inherits. */
const defineExports = `(target, all) => {
  for (const name of Object.keys(all))
    Object.defineProperty(target, name, { __proto__: null, get: all[name], enumerable: true });
}`;

/** The library as one script, with functions of the bundler that are as robust. */
const script = (bundle?.text ?? "")
  .replace(/(?<=__export = )[^;]*;\s*\}/, defineExports)
  .replace(/(?<=__toCommonJS = )[^;]*/, "(exports) => exports");

/** Every name that the library could look up. */
export const words: readonly string[] = [...new Set(script.match(/[A-Za-z_$][\w$]*/g))];

export function newRealm(): Realm {
  const context = createContext({ TextDecoder, structuredClone });
  const run = (text: string): unknown => runInContext(text, context);
  return {
    run,
    load: () => {
      run(script);
      return run("loaded") as Loaded;
    },
  };
}
