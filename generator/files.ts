import { format } from "prettier";

import {
  betweenRules,
  composites,
  configurationKeys,
  enumerations,
  errorCode,
  laterSpellings,
  operations,
  phaseRotation,
  primitives,
  rules,
} from "../spec/index.js";
import { arbitrariesFile } from "./arbitraries.js";
import { catalogueFile, operationsIndex, profilesFile } from "./catalogue.js";
import { configurationFile } from "./configuration.js";
import { configurationPage } from "./configuration-page.js";
import { conversationFile } from "./conversation.js";
import { conversationPage } from "./conversation-page.js";
import { fieldNamesFile } from "./field-names.js";
import { inspectorWordsFile } from "./inspector-words.js";
import { kebabCase } from "./names.js";
import { operationFile } from "./operation.js";
import { operationPage } from "./operation-page.js";
import { operationsPage } from "./operations-page.js";
import { rulesFile } from "./rules.js";
import { rulesPage } from "./rules-page.js";
import { thingsFile } from "./things.js";
import { compositeFile, enumerationFile, primitiveFile, typesIndex } from "./types.js";
import { typesPage } from "./types-page.js";

/** The folders in which everything is generated, and nothing else is. */
export const generatedFolders = ["src/generated", "cli/src/generated", "inspector/src/generated", "docs/reference"];

/** Every generated file by its path, as it is to be. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const code = (path: string): string => `src/generated/${path}.ts`;
  const page = (path: string): string => `docs/reference/${path}.md`;
  const files = new Map<string, string>();

  files.set(code("rules"), rulesFile(rules));
  for (const type of primitives) files.set(code(`types/${kebabCase(type.name)}`), primitiveFile(type));
  for (const type of enumerations) files.set(code(`types/${kebabCase(type.name)}`), enumerationFile(type));
  for (const type of composites) files.set(code(`types/${kebabCase(type.name)}`), compositeFile(type));
  const types = [...primitives, ...enumerations, ...composites];
  files.set(code("types/index"), typesIndex(types));
  files.set(code("types/phase-rotation"), enumerationFile(phaseRotation, "spec/configuration.ts"));
  files.set(code("types/error-code"), enumerationFile(errorCode, "spec/error-codes.ts"));
  files.set(code("configuration"), configurationFile(configurationKeys));
  for (const operation of operations) {
    files.set(code(`operations/${kebabCase(operation.action)}`), operationFile(operation));
    files.set(page(`operations/${kebabCase(operation.action)}`), operationPage(operation));
  }
  files.set(code("operations/catalogue"), catalogueFile(operations));
  files.set(code("operations/profiles"), profilesFile(operations));
  files.set(code("operations/index"), operationsIndex(operations));
  files.set(code("arbitraries"), arbitrariesFile(types, operations));
  files.set(code("field-names"), fieldNamesFile(composites, operations));
  files.set(code("conversation"), conversationFile(Object.values(betweenRules).flat()));
  files.set(
    "cli/src/generated/things.ts",
    thingsFile({
      operations,
      primitives,
      enumerations: [...enumerations, phaseRotation],
      composites,
      rules,
      betweenRules: Object.values(betweenRules).flat(),
      errorCode,
      laterSpellings,
      configurationKeys,
    }),
  );
  files.set(
    "inspector/src/generated/words.ts",
    inspectorWordsFile({
      operations,
      enumerations: [...enumerations, phaseRotation, errorCode],
      composites,
      rules,
      betweenRules: Object.values(betweenRules).flat(),
      configurationKeys,
    }),
  );
  files.set(page("operations"), operationsPage(operations));
  files.set(page("types"), typesPage());
  files.set(page("rules"), rulesPage(rules));
  files.set(page("conversation"), conversationPage(betweenRules));
  files.set(page("configuration"), configurationPage(configurationKeys));

  for (const [name, text] of files) {
    const parser = name.endsWith(".md") ? "markdown" : "typescript";
    files.set(name, await format(text, { parser, printWidth: 120, proseWrap: "preserve" }));
  }
  return files;
}
