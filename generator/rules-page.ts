import { composites, operations } from "../spec/index.js";
import type { Rule } from "../spec/language.js";
import { kebabCase } from "./names.js";
import { cite } from "./sources.js";
import { generated } from "./tables.js";

/** `docs/reference/rules.md`: every rule, with its level, its sections and the messages that it is about. */
export function rulesPage(rules: readonly Rule[]): string {
  const ofScope = (scope: Rule["scope"]): string[] =>
    rules
      .filter((rule) => rule.scope === scope)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(ruleParts);
  return [
    "# Rules",
    generated,
    "Every finding names its rule, by the `rule` of an issue or a warning. An error refuses the message; advice is a warning. What OCPP 1.6 does not forbid is an error of a sender only: a constructor refuses it, and a receiver accepts it with advice. The code is that of the CALLERROR which answers a CALL that breaks the rule.",
    "## Rules between the fields of a message",
    ...ofScope("fields"),
    "## Rules between a request and its confirmation",
    "`answers(req, conf)` of the operation holds them.",
    ...ofScope("answer"),
    "## Rules about a configuration",
    "`ocpp16messages/configuration` holds them.",
    ...ofScope("configuration"),
    "## Rules about one value",
    ...ofScope("value"),
    "## Rules about a frame",
    ...ofScope("frame"),
  ].join("\n\n");
}

function ruleParts(rule: Rule): string[] {
  const { id, level, sections, sentence, missing, violation } = rule;
  const facts = [
    `**${{ error: "Error", sender: "Error of a sender", advice: "Advice" }[level]}**`,
    ...(sections.length === 0 ? [] : [cite(...sections)]),
    `kind \`${missing ? "EmptyValue" : "InvalidValue"}\``,
    `code \`${violation}\``,
  ];
  const places = placesOf(rule);
  return [`### ${id}`, sentence, `${facts.join(" · ")}${places.length === 0 ? "" : `. In ${places.join(", ")}.`}`];
}

/** Where a rule between fields applies. */
function placesOf({ id }: Rule): string[] {
  const applies = ({ rules }: { readonly rules: readonly { readonly rule: Rule }[] }): boolean =>
    rules.some(({ rule }) => rule.id === id);
  return [
    ...operations.flatMap(({ action, answers, req, conf }) => {
      const page = `operations/${kebabCase(action)}.md`;
      return [
        ...(applies(req) ? [`[${action}.req](${page})`] : []),
        ...(applies(conf) ? [`[${action}.conf](${page})`] : []),
        ...(answers.some((rule) => rule.id === id) ? [`[${action}](${page})`] : []),
      ];
    }),
    ...composites.filter(applies).map(({ name }) => `[${name}](types.md#${name.toLowerCase()})`),
  ];
}
