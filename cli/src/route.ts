/** Where chargers connect. */
export interface Listening {
  readonly host: string;
  /** 0 for one that the system chooses. */
  readonly port: number;
}

/** `9000`, `host:9000` or `[::1]:9000`; without a host, only this machine can connect. */
export function listeningOf(text: string): Listening | undefined {
  const match = /^(?:(?:\[([^\]\s]+)\]|([^\s:[\]]+)):)?(\d{1,5})$/.exec(text);
  const port = Number(match?.at(3));
  if (match === null || port > 65_535) return undefined;
  return { host: match.at(1) ?? match.at(2) ?? "127.0.0.1", port };
}

/**
 * The address of a back end, to which the paths of chargers are appended. `undefined` if it is none, or has what would
 * take the place of something that the charger sends: a user, a query or a fragment.
 */
export function backEndOf(text: string): URL | undefined {
  if (!/^wss?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username + url.password + url.search + url.hash === "" ? url : undefined;
}

/** Whether an address is plainly that where chargers connect; names of this machine are not looked up. */
export function leadsTo({ protocol, hostname, port }: URL, listening: Listening): boolean {
  const isHere = /^(?:localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname) || hostname === listening.host;
  return isHere && Number(port || (protocol === "ws:" ? 80 : 443)) === listening.port;
}

/** Where a charger is led. */
export interface Route {
  /** At the back end. */
  readonly url: string;
  /** The last part of the path that is not empty. */
  readonly station: string | undefined;
}

/**
 * Where a charger is led that asks for a target of HTTP, such as `/CP-1`. `undefined` if it asks for a place outside of
 * the back end's path, by dots or by a target that is no path.
 */
export function routeOf(backEnd: URL, target: string): Route | undefined {
  // Node.js reads each byte as a character of its own.
  const text = Buffer.from(target, "latin1").toString();
  const path = /^[^?]*/.exec(text)?.[0] ?? "";
  const parts = path.split("/");
  const leavesPath = parts.some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  if (!path.startsWith("/") || leavesPath || /[\\#\s]/.test(text)) return undefined;
  const { href } = new URL(`${backEnd.href.replace(/\/$/, "")}${text}`);
  const last = parts.filter((part) => part !== "").at(-1);
  return { url: href, station: last === undefined ? undefined : decoded(last) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
