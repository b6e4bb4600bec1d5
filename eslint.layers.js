/**
 * What each folder may import. The library is built in layers: result ← schema ← reading ← rules ← generated ← ocppj ← log ←
 * conversation.
 * `src/generated/rules.ts` is data that imports nothing, so that every layer may stand on it. Configuration stands on
 * generated, beside ocppj.
 *
 * `tests/house.test.ts` shows that every other arrow is refused, and that every folder is here.
 */
const library = (folder, files, ...allowed) => ({ folder, files, allowed, tests: true });

/** Files of a folder itself. */
const own = "^\\./[\\w-]+\\.js$";
/** Files of another folder of `src/`, by a path that starts with so many steps up. */
const from = (folder, up = "../") => `^${up.replaceAll(".", "\\.")}${folder}/[\\w-]+\\.js$`;
const ruleRecords = "^(?:\\.\\./)+generated/rules\\.js$";

/** What of `cli/src` is the inspector's as well. */
const shared = [
  "anonymise",
  "encoding",
  "fields",
  "findings",
  "markdown-report",
  "message",
  "plural",
  "printable",
  "summary",
  "tracer",
  "words",
];
const fromTool = (up) => `^${up.replaceAll(".", "\\.")}cli/src/(?:${shared.join("|")})\\.js$`;

export const layers = [
  library("src/result", ["src/result/*.ts"], own, ruleRecords),
  library("src/schema", ["src/schema/*.ts"], own, from("result")),
  library("src/reading", ["src/reading/*.ts"], own, from("result"), from("schema")),
  library("src/rules", ["src/rules/*.ts"], own, ruleRecords, from("result"), from("reading")),
  library("src/generated", ["src/generated/rules.ts"]),
  library(
    "src/generated/types",
    ["src/generated/types/*.ts"],
    own,
    ...["result", "schema", "reading", "rules"].map((folder) => from(folder, "../../")),
  ),
  library(
    "src/generated/operations",
    ["src/generated/operations/*.ts"],
    own,
    from("types"),
    ...["result", "schema", "reading", "rules"].map((folder) => from(folder, "../../")),
  ),
  library(
    "src/generated",
    ["src/generated/arbitraries.ts"],
    "^\\./(?:operations|types)/index\\.js$",
    "^\\.\\./arbitraries/kinds\\.js$",
    from("rules"),
  ),
  library(
    "src/arbitraries",
    ["src/arbitraries/*.ts"],
    own,
    ruleRecords,
    "^\\.\\./generated/arbitraries\\.js$",
    from("result"),
    from("reading"),
    from("rules"),
    "^fast-check$",
  ),
  library("src/generated", ["src/generated/configuration.ts"], "^\\.\\./configuration/keys\\.js$"),
  library(
    "src/configuration",
    ["src/configuration/*.ts"],
    own,
    "^\\.\\./generated/configuration\\.js$",
    "^\\.\\./generated/operations/(?:change|get)-configuration\\.js$",
    "^\\.\\./generated/types/(?:key-value|measurand|phase|phase-rotation)\\.js$",
    from("result"),
    from("reading"),
    from("rules"),
  ),
  library(
    "src/ocppj",
    ["src/ocppj/*.ts"],
    own,
    "^\\.\\./generated/(?:operations/catalogue|types/error-code)\\.js$",
    ruleRecords,
    from("result"),
    from("reading"),
  ),
  library("src/log", ["src/log/*.ts"], own, "^\\./formats/index\\.js$", from("reading"), from("ocppj")),
  library("src/log/formats", ["src/log/formats/*.ts"], own, "^\\.\\./(?:format|frame)\\.js$"),
  library("src/generated", ["src/generated/conversation.ts", "src/generated/field-names.ts"]),
  library(
    "src/conversation",
    ["src/conversation/*.ts"],
    own,
    "^\\./rules/index\\.js$",
    "^\\.\\./generated/(?:configuration|conversation|field-names|operations/catalogue)\\.js$",
    from("generated/types"),
    ...["result", "reading", "configuration", "ocppj", "log"].map((folder) => from(folder)),
  ),
  library(
    "src/conversation/rules",
    ["src/conversation/rules/*.ts"],
    own,
    "^\\.\\./[\\w-]+\\.js$",
    "^(?:\\.\\./)+generated/(?:conversation|operations/catalogue)\\.js$",
    ...["generated/types", "reading", "configuration", "log"].map((folder) => from(folder, "../../")),
  ),
  library(
    "src",
    ["src/index.ts"],
    "^\\./generated/(?:rules|operations/index|types/index)\\.js$",
    ...["result", "schema", "reading"].map((folder) => from(folder, "./")),
  ),
  { folder: "spec", files: ["spec/*.ts"], allowed: [own, "^node:fs$"] },
  { folder: "spec", files: ["spec/*/*.ts"], allowed: ["^\\.\\./[\\w-]+\\.js$"] },
  { folder: "generator", files: ["generator/*.ts"], allowed: [own, from("spec"), "^node:", "^prettier$"], tests: true },
  // What prints and shows uses the library as its users do, and may use packages.
  { folder: "cli/src", files: ["cli/src/*.ts"], allowed: [own, "^\\./commands/[\\w-]+\\.js$", "^[^.]"], tests: true },
  {
    folder: "cli/src/commands",
    files: ["cli/src/commands/*.ts"],
    allowed: ["^\\.\\./[\\w-]+\\.js$", "^[^.]"],
    tests: true,
  },
  // What the inspector says as well: it runs in browsers.
  {
    folder: "cli/src",
    files: shared.map((name) => `cli/src/${name}.ts`),
    allowed: [own, "^(?!node:)[^.]"],
  },
  // Large, so that nothing imports it but the command that needs it, when it is called.
  { folder: "cli/src/generated", files: ["cli/src/generated/*.ts"], allowed: ["^\\.\\./thing\\.js$"] },
  { folder: "inspector/src/generated", files: ["inspector/src/generated/*.ts"], allowed: ["^\\.\\./wording\\.js$"] },
  {
    folder: "inspector/src/model",
    files: ["inspector/src/model/*.ts"],
    allowed: [own, fromTool("../../../"), "^ocpp16messages(?:/|$)"],
    tests: true,
  },
  {
    folder: "inspector/src",
    files: ["inspector/src/*.{ts,tsx}"],
    allowed: [
      own,
      from("model", "./"),
      from("view", "./"),
      "^\\./generated/words\\.js$",
      "^\\./[\\w-]+(?:\\.css|\\.js\\?source)$",
      "^(?!node:)[^.]",
    ],
    tests: true,
  },
  {
    folder: "inspector/src/view",
    files: ["inspector/src/view/*.{ts,tsx}"],
    allowed: [own, "^\\.\\./[\\w-]+\\.js$", from("model"), fromTool("../../../"), "^(?!node:)[^.]"],
    tests: true,
  },
  { folder: "examples", files: ["examples/**/*.ts"], allowed: [own, "^[^.]"] },
  { folder: "benchmarks", files: ["benchmarks/*.ts"], allowed: [own, "^\\.\\./tests/examples\\.js$", "^[^.]"] },
];

/** The layers as rules of ESLint. Tests may import everything. */
export const layerConfigs = layers.map(({ folder, files, allowed, tests = false }) => ({
  files,
  ...(tests && { ignores: ["**/*.test.ts"] }),
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: allowed.length === 0 ? "" : `^(?!${allowed.map((pattern) => `(?:${pattern})`).join("|")})`,
            caseSensitive: true,
            message: `${folder} must not import this; eslint.layers.js says what it may.`,
          },
        ],
      },
    ],
  },
}));
