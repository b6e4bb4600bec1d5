import type { FiledOperation } from "../spec/index.js";
import { functionOf } from "../spec/language.js";
import { checksOf, memberMessages, partsOf, schemaName, typesOf } from "./fields.js";
import { doc, Module } from "./module.js";
import { kebabCase, lowerFirst } from "./names.js";
import { cited } from "./sources.js";

/** `src/generated/operations/start-transaction.ts` and the like: a request and a confirmation. */
export function operationFile(operation: FiledOperation): string {
  const { action, answers, file } = operation;
  const module = new Module(file, `generated/operations/${kebabCase(action)}`);
  module.useType("reading/constructor", "Constructor");
  module.use("reading/constructor", "constructor");
  for (const name of ["Req", "Conf"] as const) {
    const message = `${action}.${lowerFirst(name)}`;
    const group = name === "Req" ? operation.req : operation.conf;
    module.add(...typesOf(module, name, group, message), ...memberMessages(module, name, group));
    module.add(`${doc(`${message}: ${cited(group.about)}`)}
      export const ${lowerFirst(name)}: Constructor<${name}Input, ${name}> = /* @__PURE__ */ constructor(read${name}, ${schemaName(name)}${partsOf(module, name, group)});`);
    module.add(...checksOf(module, name, group));
  }
  if (answers.length > 0) {
    const ids = answers.map(({ id }) => `\`${id}\``);
    const checks = answers.map(({ id }) => `${module.use(`rules/${id}`, functionOf(id))}(r, asked, answer);`);
    module.add(`${doc(`Whether \`conf\` answers \`req\`: ${ids.join(", ")}.`)}
      export function answers(req: Req, conf: Conf): ${module.useType("result/result", "Result")}<Conf> {
        return ${module.use("reading/constructor", "judgeAnswer")}(req, conf, (r, asked, answer) => { ${checks.join("\n")} }, (o) => inheritsReq(o) || inheritsConf(o));
      }`);
  }
  // The checks are of use inside the module only.
  return module.toString().replace(/export function ((?:accepts|read|inherits)\w+|\w+Schema)\(/g, "function $1(");
}
