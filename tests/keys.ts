import { GetConfiguration, unwrap } from "../src/index.js";

/** A GetConfiguration.req for these keys. */
export const requestFor = (...key: string[]): GetConfiguration.Req => unwrap(GetConfiguration.req({ key }));

/** A GetConfiguration.conf with these keys, known and unknown. */
export const answeredBy = (known: string[], unknownKey: string[]): GetConfiguration.Conf =>
  unwrap(GetConfiguration.conf({ configurationKey: known.map((key) => ({ key, readonly: false })), unknownKey }));
