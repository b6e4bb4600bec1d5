/** A date and a time as logs have them, with a zone or without. */
const dateTime =
  /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const commonLog = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ?([+-]\d{4})?$/;
const sinceEpoch = /^(\d{10})(?:\.?(\d{3}))?\d{0,6}$/;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The moment that a time of a log means, in milliseconds since 1970; a time without a zone is taken for UTC. `undefined`
 * if it cannot be told, as of a time without a date.
 */
export function momentOf(at: string): number | undefined {
  if (isPlain(at)) {
    const moment = Date.parse(at);
    if (!Number.isNaN(moment)) return moment;
  }
  const text = at.trim();
  const full = dateTime.exec(text);
  if (full !== null) {
    const {
      1: year,
      2: month,
      3: day,
      4: hour = "00",
      5: minute = "00",
      6: second = "00",
      7: fraction = "0",
      8: zone,
    } = full;
    const milliseconds = fraction.padEnd(3, "0").slice(0, 3);
    return valid(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${zoneOf(zone)}`));
  }
  const common = commonLog.exec(text);
  if (common !== null) {
    const { 1: day, 2: name = "", 3: year, 4: hour, 5: minute, 6: second, 7: zone } = common;
    const month = String(months.indexOf(name) + 1).padStart(2, "0");
    return valid(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneOf(zone)}`));
  }
  const epoch = sinceEpoch.exec(text);
  return epoch === null ? undefined : Number(`${epoch[1]}${epoch[2] ?? "000"}`);
}

/** Whether a text may be RFC 3339 in UTC, with seconds or milliseconds, as most times of logs are. */
function isPlain(at: string): boolean {
  const { length } = at;
  return (length === 20 || length === 24) && at[4] === "-" && at[7] === "-" && at[10] === "T" && at.endsWith("Z");
}

/** Whether a time of a log says which zone it is of: it ends in one, or counts from 1970. */
export function isZoned(at: string): boolean {
  return at.endsWith("Z") || /(?:Z|UTC|[+-]\d\d:?\d\d)\s*$/i.test(at) || sinceEpoch.test(at.trim());
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || /^(?:Z|UTC)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function valid(moment: number): number | undefined {
  return Number.isNaN(moment) ? undefined : moment;
}
