import { groupOf, type LogFormat } from "../format.js";

const line =
  /(?:^|[A-Z]{4,8}:ocpp:|[\]|-] |\s)([^\s:[\]"']{0,100}): (?:send|receive message) ?(?:message )?(?:b?['"])?$/;
const time = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d{3})?/;

/**
 * The log of `ocpp`, the Python package of The Mobility House. Charge Points and Central Systems use it and their logs
 * look alike, so that nobody knows from it who sent a frame.
 */
export const mobilityHouse: LogFormat = {
  name: "mobility-house",
  read({ before }) {
    const found = before.includes("send") || before.includes("receive message") ? line.exec(before) : null;
    if (found === null) return undefined;
    return { station: groupOf(found, 1), sender: undefined, at: time.exec(before)?.at(0) };
  },
};
