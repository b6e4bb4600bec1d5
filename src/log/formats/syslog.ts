import { groupOf, type LogFormat } from "../format.js";

const bsd = /^(?:<\d{1,3}>)?([A-Z]\p{L}{2} [ \d]\d \d\d:\d\d:\d\d) \S{1,255} \S{1,100}: /u;
const iso = /^(?:<\d{1,3}>1? ?)?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)) \S{1,255} \S{1,100} ?/;

/** What syslog and `journalctl` put before a line, in the short form and the ISO form, and RFC 5424. */
export const syslog: LogFormat = {
  name: "syslog",
  read({ before }) {
    const found =
      bsd.exec(before) ?? (/^\S{1,60} \S{1,255} \S{1,100}(?:\[\d+\])?: |^<\d/.test(before) ? iso.exec(before) : null);
    return found === null ? undefined : { station: undefined, sender: undefined, at: groupOf(found, 1) };
  },
};
