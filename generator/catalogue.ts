import type { Operation, Profile, Section } from "../spec/language.js";
import { doc, Module } from "./module.js";
import { kebabCase } from "./names.js";
import { cited, documentOf, placeIn } from "./sources.js";

/** `src/generated/operations/catalogue.ts`: all operations by action. */
export function catalogueFile(operations: readonly Operation[]): string {
  const module = new Module("spec/", "generated/operations/catalogue");
  const imports = operations.map(({ action }) => `import * as ${action} from "./${kebabCase(action)}.js";`);
  const types = operations.map(({ action, profile, initiator, about, answers }) => {
    const constructors = [`typeof ${action}.req`, `typeof ${action}.conf`];
    if (answers.length > 0) constructors.push(`typeof ${action}.answers`);
    return `
      ${doc(cited(about))}
      readonly ${action}: Operation<"${action}", "${profile}", "${initiator}", ${constructors.join(", ")}>;`;
  });
  const values = operations.map(
    ({ action, profile, initiator, about, req, conf, answers }) => `
      const ${entryName(action)} = /* @__PURE__ */ Object.freeze({
        action: "${action}",
        profile: "${profile}",
        initiator: "${initiator}",
        source: "${documentOf(about.sections[0])}",
        sections: /* @__PURE__ */ Object.freeze({ operation: "${numbers(about.sections)}", req: "${numbers(req.about.sections)}", conf: "${numbers(conf.about.sections)}" }),
        req: ${action}.req,
        conf: ${action}.conf,
        answers: ${answers.length > 0 ? `${action}.answers` : "undefined"},
      } as const);`,
  );
  const entries = (some: readonly Operation[]): string =>
    some.map(({ action }) => `${action}: ${entryName(action)}`).join(", ");
  const parts = profilesOf(operations).map(([profile, some]) => {
    const actions = some.map(({ action }) => `"${action}"`).join(" | ");
    return `${doc(`The operations of ${profile}, a part of \`operations\`.`)}
    export const ${profile}: Pick<Operations, ${actions}> = /* @__PURE__ */ Object.freeze({ ${entries(some)} });`;
  });
  module.add(
    imports.join("\n"),
    `${doc("One operation of the catalogue.")}
    export interface Operation<Action, Profile, Initiator, Req, Conf, Answers = undefined> {
      ${doc("Its name, as in a CALL.")}
      readonly action: Action;
      ${doc("The feature profile that it belongs to, or Security for an operation of the security white paper.")}
      readonly profile: Profile;
      ${doc("Who may send the request.")}
      readonly initiator: Initiator;
      ${doc("The document that the sections are of.")}
      readonly source: string;
      ${doc("The sections that describe it.")}
      readonly sections: Sections;
      ${doc("The constructor of its request.")}
      readonly req: Req;
      ${doc("The constructor of its confirmation.")}
      readonly conf: Conf;
      ${doc("Whether a confirmation answers a request, for an operation with rules between the two.")}
      readonly answers: Answers;
    }`,
    `${doc("The sections of an operation, such as `§4.8`, or `A02` for a use case of the security white paper.")}
    export interface Sections {
      ${doc("What it is for.")}
      readonly operation: string;
      ${doc("Its request.")}
      readonly req: string;
      ${doc("Its confirmation.")}
      readonly conf: string;
    }`,
    ...values,
    // An alias rather than an interface, so that Object.values has its type.
    `${doc("The type of the catalogue.")}\nexport type Operations = {${types.join("")}};`,
    `${doc(
      "All operations by action: feature profile, who may send the request, the sections of the specification, and the constructors of both messages.",
    )}
    export const operations: Operations = /* @__PURE__ */ Object.freeze({ ${entries(operations)} });`,
    ...parts,
    `${doc("The name of an operation, as in a CALL.")}\nexport type Action = keyof Operations;`,
    `${doc("Whether the value is the name of an operation; upper and lower case differ.")}
    export function isAction(value: unknown): value is Action {
      return typeof value === "string" && Object.hasOwn(operations, value);
    }`,
  );
  return module.toString();
}

/** A constant of its own for each operation, so that a bundle holds those that it uses. */
function entryName(action: string): string {
  return `entryOf${action}`;
}

/** The operations of each profile. */
export function profilesOf(operations: readonly Operation[]): [profile: Profile, operations: Operation[]][] {
  const profiles = [...new Set(operations.map(({ profile }) => profile))].sort();
  return profiles.map((profile) => [profile, operations.filter((operation) => operation.profile === profile)]);
}

/** `src/generated/operations/profiles.ts`: the catalogue in parts. */
export function profilesFile(operations: readonly Operation[]): string {
  const names = profilesOf(operations).map(([profile]) => profile);
  return [
    "// Generated from spec/ by `npm run generate`.",
    `export { ${names.join(", ")} } from "./catalogue.js";`,
  ].join("\n\n");
}

function numbers(sections: readonly Section[]): string {
  return sections.map(placeIn).join(", ");
}

/** `src/generated/operations/index.ts`: a namespace for each operation, and the catalogue. */
export function operationsIndex(operations: readonly Operation[]): string {
  const lines = operations.map(
    ({ action, about }) => `${doc(cited(about))}\nexport * as ${action} from "./${kebabCase(action)}.js";`,
  );
  return [
    "// Generated from spec/ by `npm run generate`.",
    'export { type Action, isAction, type Operation, type Operations, operations, type Sections } from "./catalogue.js";',
    ...lines,
  ].join("\n\n");
}
