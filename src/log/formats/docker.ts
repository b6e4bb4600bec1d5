import { groupOf, type LogFormat } from "../format.js";

const record = /"stream":\s?"std(?:out|err)",\s?(?:"attrs":\{.{0,300}\},\s?)?"time":\s?"([^"\\]{10,40})"/;
const printed = /^(?:[\w.-]{1,100} {1,30}\| )?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z) /;

/** What Docker makes of a log: its JSON file, or what `docker logs -t` prints. */
export const docker: LogFormat = {
  name: "docker",
  read({ before, after }) {
    const found = (before.startsWith('{"log":"') ? record.exec(after) : null) ?? printed.exec(before);
    return found === null ? undefined : { station: undefined, sender: undefined, at: groupOf(found, 1) };
  },
};
