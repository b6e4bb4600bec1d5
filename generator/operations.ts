import type { Operation } from "../spec/language.js";
import { checksOf, partsOf, schemaName, typesOf } from "./fields.js";
import { doc, Module } from "./module.js";
import { kebabCase, lowerFirst } from "./names.js";

/** `src/operations/start-transaction.ts` and the like: a request and a confirmation. */
export function operationFile(operation: Operation): string {
  const module = new Module(
    `spec/${profileFolder(operation)}/${kebabCase(operation.action)}.ts`,
    `operations/${kebabCase(operation.action)}`,
  );
  module.useType("kernel/constructor", "Constructor");
  module.use("kernel/constructor", "constructor");
  for (const name of ["Req", "Conf"] as const) {
    const message = `${operation.action}.${lowerFirst(name)}`;
    const group = name === "Req" ? operation.req : operation.conf;
    module.add(...typesOf(module, name, group));
    module.add(`${doc(`${message}: ${group.about.text} OCPP 1.6 §${group.about.section}.`)}
      export const ${lowerFirst(name)}: Constructor<${name}Input, ${name}> = /* @__PURE__ */ constructor(read${name}, ${schemaName(name)}${partsOf(module, group)});`);
    module.add(...checksOf(module, name, group));
  }
  if (operation.pair !== undefined) {
    const { id, check, section } = operation.pair;
    module.add(`${doc(`Whether \`conf\` answers \`req\`: rule \`${id}\` (${section}).`)}
      export function answer(req: Req, conf: Conf): ${module.useType("kernel/result", "Result")}<Conf> {
        return ${module.use(`rules/${id}`, check)}(req, conf);
      }`);
  }
  // The checks are of use inside the module only.
  return module.toString().replace(/export function (read\w+|\w+Schema)\(/g, "function $1(");
}

/** `src/operations/catalogue.ts`: all operations by action. */
export function catalogueFile(operations: readonly Operation[]): string {
  const module = new Module("spec/", "operations/catalogue");
  const sorted = [...operations].sort((a, b) => (a.action < b.action ? -1 : 1));
  const imports = sorted.map(({ action }) => `import * as ${action} from "./${kebabCase(action)}.js";`);
  const types = sorted.map(
    ({ action, profile, initiator, about }) => `
      ${doc(`${about.text} OCPP 1.6 §${about.section}.`)}
      readonly ${action}: Operation<"${action}", "${profile}", "${initiator}", typeof ${action}.req, typeof ${action}.conf>;`,
  );
  const values = sorted.map(
    ({ action, profile, initiator, about, req, conf }) => `
      ${action}: {
        action: "${action}",
        profile: "${profile}",
        initiator: "${initiator}",
        section: "${about.section}",
        reqSection: "${req.about.section}",
        confSection: "${conf.about.section}",
        req: ${action}.req,
        conf: ${action}.conf,
      },`,
  );
  module.add(
    imports.join("\n"),
    `${doc("One operation of the catalogue.")}
    export interface Operation<Action, Profile, Initiator, Req, Conf> {
      ${doc("Its name, as in a CALL.")}
      readonly action: Action;
      ${doc("The feature profile that it belongs to. OCPP 1.6 §3.3.")}
      readonly profile: Profile;
      ${doc("Who may send the request.")}
      readonly initiator: Initiator;
      ${doc("The section of OCPP 1.6 that says what it is for.")}
      readonly section: string;
      ${doc("The section of its request.")}
      readonly reqSection: string;
      ${doc("The section of its confirmation.")}
      readonly confSection: string;
      ${doc("The constructor of its request.")}
      readonly req: Req;
      ${doc("The constructor of its confirmation.")}
      readonly conf: Conf;
    }`,
    // An alias rather than an interface, so that Object.values knows what it gives.
    `${doc("The type of the catalogue.")}\nexport type Operations = {${types.join("")}};`,
    `${doc(
      "All 28 operations by action: feature profile, who may send the request, the sections of the specification, and the constructors of both messages.",
    )}
    export const operations: Operations = /* @__PURE__ */ Object.freeze({${values.join("")}} as const);`,
    `${doc("The name of an operation, as in a CALL.")}\nexport type Action = keyof Operations;`,
    `${doc("Whether the value is the name of an operation of OCPP 1.6; upper and lower case differ.")}
    export function isAction(value: unknown): value is Action {
      return typeof value === "string" && Object.hasOwn(operations, value);
    }`,
  );
  return module.toString();
}

/** `src/operations/index.ts`: a namespace for each operation, and the catalogue. */
export function operationsIndex(operations: readonly Operation[]): string {
  const lines = operations.map(
    ({ action, about }) =>
      `${doc(`${about.text} OCPP 1.6 §${about.section}.`)}\nexport * as ${action} from "./${kebabCase(action)}.js";`,
  );
  return [
    "// Generated from spec/ by `npm run generate`.",
    'export { type Action, isAction, type Operation, type Operations, operations } from "./catalogue.js";',
    ...lines,
  ].join("\n\n");
}

/** The folder of a feature profile in `spec/`. */
function profileFolder({ profile }: Operation): string {
  return profile === "LocalAuthListManagement" ? "local-auth-list" : kebabCase(profile);
}
