import { breach, lack } from "../kernel/findings.js";
import type { Issue } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";

interface Confirmation {
  readonly configurationKey?: readonly { readonly key: string }[];
  readonly unknownKey?: readonly string[];
}

/** §5.8: each requested key is answered once, as known or as unknown; upper and lower case are the same. */
export function checkRequestedKeys<Conf extends Confirmation>(
  request: { readonly key?: readonly string[] },
  conf: Conf,
): Result<Conf> {
  const requested = new Set(request.key?.map((key) => key.toLowerCase()));
  if (requested.size === 0) return { ok: true, value: conf, warnings: [] };

  const issues: Issue[] = [];
  const answered = new Set<string>();
  const look = (name: string, path: Issue["path"]): void => {
    const key = name.toLowerCase();
    if (!requested.has(key)) issues.push({ ...breach("requested-keys", "was not requested"), path });
    else if (answered.has(key)) issues.push({ ...breach("requested-keys", "is answered already"), path });
    answered.add(key);
  };
  conf.configurationKey?.forEach(({ key }, i) => {
    look(key, ["configurationKey", i, "key"]);
  });
  conf.unknownKey?.forEach((key, i) => {
    look(key, ["unknownKey", i]);
  });
  const missing = [...requested].filter((key) => !answered.has(key));
  if (missing.length > 0)
    issues.push({ ...lack("requested-keys", `must answer ${missing.join(", ")} as well`), path: [] });
  return issues.length === 0 ? { ok: true, value: conf, warnings: [] } : { ok: false, issues };
}
