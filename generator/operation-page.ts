import type { Message, Operation } from "../spec/language.js";
import { cite, cited } from "./sources.js";
import { fieldParts, generated, levelOf } from "./tables.js";

/** `docs/reference/operations/authorize.md` and the like: the reference page of an operation. */
export function operationPage(operation: Operation): string {
  const { action, answers, profile, initiator, about, req, conf } = operation;
  const sent = { ChargePoint: "the Charge Point", CentralSystem: "the Central System", Both: "either side" }[initiator];
  return [
    `# ${action}`,
    generated,
    `${about.text} ${cite(...about.sections)}; feature profile ${profile}. The request is sent by ${sent}.`,
    `\`\`\`ts\n${usage(operation)}\`\`\``,
    ...messageParts(action, "req", req),
    ...messageParts(action, "conf", conf),
    ...(answers.length === 0
      ? []
      : [
          "## Request and confirmation together",
          `\`${action}.answers(req, conf)\` returns the confirmation if it keeps to these rules, and the issues otherwise:`,
          answers
            .map(
              ({ id, level, sections, sentence }) =>
                `- [\`${id}\`](../rules.md#${id})${levelOf(level)}: ${sentence} ${cite(...sections)}.`,
            )
            .join("\n"),
        ]),
  ].join("\n\n");
}

function usage({ action, req, conf }: Operation): string {
  const example = JSON.stringify(req.examples.at(-1));
  return `import { ${action} } from "ocpp16messages";

const request = ${action}.req(${example});
if (request.ok) console.log(JSON.stringify(request.value));
// ${example}

const confirmation = ${action}.conf.decodeJson('${JSON.stringify(conf.examples.at(-1))}');
console.log(confirmation.ok); // true
`;
}

function messageParts(action: string, kind: "req" | "conf", group: Message): string[] {
  return [
    `## ${action}.${kind}`,
    cited(group.about),
    ...fieldParts(group, "../"),
    `Example:`,
    `\`\`\`json\n${JSON.stringify(group.examples.at(-1), null, 2)}\n\`\`\``,
  ];
}
