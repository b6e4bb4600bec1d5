/**
 * The cases of the Go library's benchmark. `Custom` makes typed values with this library, `PrimitiveValidated` makes
 * plain objects after the same checks by hand, `PrimitiveDirect` makes them without any check.
 */
import { GetConfiguration, type Result, SendLocalList, StartTransaction, types } from "ocpp16messages";

import { isIdTagInfo, isInt, isText, isTime } from "./by-hand.js";
import type { Case, Contender } from "./harness.js";

export const custom = "Custom";
export const validated = "PrimitiveValidated";
export const direct = "PrimitiveDirect";

/** The lengths of the lists. */
export const sizes = [1, 25, 100, 250, 500, 1000] as const;

const isOk = (answer: unknown): boolean => (answer as Result<unknown>).ok;

function three(make: () => Result<unknown>, check: () => unknown, plain: () => unknown): Contender[] {
  return [
    { name: custom, run: make, isRight: isOk },
    { name: validated, run: check, isRight: (answer) => answer !== undefined },
    { name: direct, run: plain },
  ];
}

/** Takes the inputs in turns, so that no answer is known beforehand. */
function turns<T>(of: (i: number) => T): () => T {
  const inputs = Array.from({ length: 16 }, (_, i) => of(i));
  let turn = 0;
  return () => inputs[turn++ % inputs.length] ?? of(0);
}

const nextMoment = turns((i) => `2025-01-02T15:04:${10 + i}Z`);

const dateTime: Case = {
  name: "DateTime",
  contenders: three(
    () => types.DateTime(nextMoment()),
    () => {
      const value = nextMoment();
      return isTime(value) ? { value } : undefined;
    },
    () => ({ value: nextMoment() }),
  ),
};

const nextInfo = turns((i) => ({ status: "Accepted", parentIdTag: `GROUP-${i}` }) as const);

const parentIdTag: Case = {
  name: "ParentIdTag chain",
  contenders: three(
    () => types.IdTagInfo(nextInfo()),
    () => {
      const info = nextInfo();
      return isIdTagInfo(info) ? { parentIdTag: info.parentIdTag, status: info.status } : undefined;
    },
    () => {
      const { parentIdTag, status } = nextInfo();
      return { parentIdTag, status };
    },
  ),
};

const nextStart = turns((i) => ({
  connectorId: 1,
  idTag: `CARD-${i}`,
  meterStart: 1_284_310 + i,
  timestamp: nextMoment(),
}));

const startTransaction: Case = {
  name: "StartTransaction.req",
  contenders: three(
    () => StartTransaction.req(nextStart()),
    () => {
      const { connectorId, idTag, meterStart, timestamp } = nextStart();
      return isInt(connectorId, 1, 65_535) &&
        isText(idTag, 20) &&
        isInt(meterStart, -2_147_483_648, 2_147_483_647) &&
        isTime(timestamp)
        ? { connectorId, idTag, meterStart, timestamp }
        : undefined;
    },
    () => {
      const { connectorId, idTag, meterStart, timestamp } = nextStart();
      return { connectorId, idTag, meterStart, timestamp };
    },
  ),
};

interface Entry {
  readonly idTag: string;
  readonly idTagInfo: { readonly expiryDate: string; readonly status: "Accepted" };
}

function localList(size: number): SendLocalList.ReqInput & { readonly localAuthorizationList: readonly Entry[] } {
  const localAuthorizationList = Array.from({ length: size }, (_, i): Entry => {
    return { idTag: `CARD-${i}`, idTagInfo: { expiryDate: nextMoment(), status: "Accepted" } };
  });
  return { listVersion: 1, localAuthorizationList, updateType: "Full" };
}

function keys(size: number): GetConfiguration.ReqInput & { readonly key: readonly string[] } {
  return { key: Array.from({ length: size }, (_, i) => `ConfigurationKey${i}`) };
}

function sendLocalList(size: number): Case {
  const input = localList(size);
  const { localAuthorizationList } = input;
  const copied = ({ idTag, idTagInfo: { expiryDate, status } }: Entry): Entry => ({
    idTag,
    idTagInfo: { expiryDate, status },
  });
  return {
    name: `SendLocalList.req ${size}`,
    contenders: three(
      () => SendLocalList.req(input),
      () => {
        if (!isInt(input.listVersion, 1, 2_147_483_647)) return undefined;
        const seen = new Set<string>();
        const list: Entry[] = [];
        for (const entry of localAuthorizationList) {
          if (!isText(entry.idTag, 20) || !isIdTagInfo(entry.idTagInfo)) return undefined;
          const folded = entry.idTag.toLowerCase();
          if (seen.has(folded)) return undefined;
          seen.add(folded);
          list.push(copied(entry));
        }
        return { listVersion: input.listVersion, localAuthorizationList: list, updateType: input.updateType };
      },
      () => ({
        listVersion: input.listVersion,
        localAuthorizationList: localAuthorizationList.map(copied),
        updateType: input.updateType,
      }),
    ),
  };
}

function getConfiguration(size: number): Case {
  const { key } = keys(size);
  return {
    name: `GetConfiguration.req ${size}`,
    contenders: three(
      () => GetConfiguration.req({ key }),
      () => (key.every((name) => isText(name, 50)) ? { key: [...key] } : undefined),
      () => ({ key: [...key] }),
    ),
  };
}

export const atOnce = "at once";
export const inShortLists = "in lists of 25";

/** A thousand entries in one list, and in forty: what an entry costs must not grow with the list. */
function thousandEntries<Input>(
  name: string,
  inputOf: (size: number) => Input,
  construct: (input: Input) => Result<unknown>,
): Case {
  const [long, short] = [inputOf(1000), inputOf(25)];
  return {
    name: `${name}, 1000 entries`,
    contenders: [
      { name: atOnce, run: () => construct(long), isRight: isOk },
      {
        name: inShortLists,
        run() {
          let last: unknown;
          for (let i = 0; i < 40; i++) last = construct(short);
          return last;
        },
        isRight: isOk,
      },
    ],
  };
}

export const constructorCases: readonly Case[] = [
  dateTime,
  parentIdTag,
  startTransaction,
  ...sizes.map(sendLocalList),
  ...sizes.map(getConfiguration),
  thousandEntries("SendLocalList.req", localList, SendLocalList.req),
  thousandEntries("GetConfiguration.req", keys, GetConfiguration.req),
];
