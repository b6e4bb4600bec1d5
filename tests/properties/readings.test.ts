import fc from "fast-check";
import { expect, test } from "vitest";

import { MeterValues } from "../../src/index.js";
import { budget, timeout } from "./budget.js";

/** In the order in which the fields of a reading are read; none of the texts is a member, in any case. */
const fields = ["context", "measurand", "phase", "location", "unit"] as const;
const foreign = fc.record(Object.fromEntries(fields.map((field) => [field, fc.constantFrom("Hz", "None", "x")])), {
  requiredKeys: [],
});
const value = fc.constantFrom("1", "-0.5", "12.75");

/** Readings of one time, by the fields that OCPP has no word for. */
const meterValue = fc.array(fc.tuple(value, foreign), { maxLength: 5 });

test("a tolerant receiver drops each reading with foreign members, and reports each member", { timeout }, () => {
  fc.assert(
    fc.property(fc.array(meterValue, { minLength: 1, maxLength: 4 }), (times) => {
      const timestamp = "2025-01-02T15:04:05Z";
      // The last time has a reading that is kept, so that the message is.
      const read = (pick: (fieldsOfReading: object) => boolean): object[] =>
        [...times, [["1", {}] as const]].map((readings) => ({
          timestamp,
          sampledValue: readings
            .filter(([, members]) => pick(members))
            .map(([text, members]) => ({ value: text, ...members })),
        }));
      const result = MeterValues.req.decode(
        { connectorId: 1, meterValue: read(() => true) },
        { tolerant: true, maxIssues: 1000 },
      );

      const expected = times.flatMap((readings, i) => [
        ...(readings.length === 0 ? [`count meterValue.${i}.sampledValue kept`] : []),
        ...readings.flatMap(([, members], j) =>
          fields
            .filter((field) => field in members)
            .map((field) => `member meterValue.${i}.sampledValue.${j}.${field} dropped ${members[field] ?? ""}`),
        ),
      ]);
      expect(
        result.ok &&
          result.warnings.map(({ rule, path, repair, read: text }) =>
            [rule, path.join("."), repair, ...(rule === "member" ? [text] : [])].join(" "),
          ),
      ).toEqual(expected);
      const kept = read((members) => Object.keys(members).length === 0);
      expect(result.ok && result.value).toEqual({ connectorId: 1, meterValue: kept });
    }),
    budget,
  );
});

test("a frequency in hertz is kept without its unit, unless something else is foreign", { timeout }, () => {
  const timestamp = "2025-01-02T15:04:05Z";
  const frequency = fc.record(
    {
      value,
      measurand: fc.constantFrom("Frequency", "Voltage", "frequency"),
      unit: fc.constantFrom("Hz", "hz", "HERTZ", "Hertz", "kHz", "Hz ", "V"),
      phase: fc.constantFrom("L1", "L4"),
    },
    { requiredKeys: ["value", "unit"] },
  );
  fc.assert(
    fc.property(fc.array(frequency, { minLength: 1, maxLength: 6 }), (readings) => {
      const sampledValue = [...readings, { value: "1" }];
      const result = MeterValues.req.decode(
        { connectorId: 1, meterValue: [{ timestamp, sampledValue }] },
        {
          tolerant: true,
          maxIssues: 1000,
        },
      );
      const kept = readings.flatMap(({ unit, ...rest }) => {
        const isFrequency = rest.measurand?.toLowerCase() === "frequency";
        const isHertz = isFrequency && /^(?:hz|hertz)$/i.test(unit);
        if (rest.phase === "L4" || !(isHertz || unit === "V")) return [];
        return [{ ...rest, ...(isFrequency && { measurand: "Frequency" }), ...(!isHertz && { unit }) }];
      });
      expect(result.ok && result.value.meterValue[0]?.sampledValue).toEqual([...kept, { value: "1" }]);
      const dropped = result.ok ? result.warnings.filter(({ repair }) => repair === "dropped") : [];
      const expected = readings.flatMap(({ phase, unit }, i) => [
        ...(phase === "L4" ? [`${i}.phase L4`] : []),
        ...(unit === "V" ? [] : [`${i}.unit ${unit}`]),
      ]);
      const said = dropped.map(({ path, read }) => `${path.slice(3).join(".")} ${String(read)}`);
      expect(said.sort()).toEqual(expected.sort());
    }),
    budget,
  );
});
