/** Why a command cannot do its work, in words for whoever typed it: nothing in them says where the code stands. */
export class Unusable extends Error {}

/** The same for an error of the system about a file. */
export function unusable(file: string, error: unknown): Unusable {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new Unusable(`there is no file ${file}`);
    case "EISDIR":
      return new Unusable(`${file} is a folder; name the files in it`);
    case "EACCES":
    case "EPERM":
      return new Unusable(`${file} may not be read by you`);
    case "Z_BUF_ERROR":
      return new Unusable(`${file} is compressed and breaks off; what was read of it stands above`);
    case "Z_DATA_ERROR":
      return new Unusable(`${file} is compressed and damaged; what was read of it stands above`);
    default:
      return new Unusable(`${file} cannot be read: ${messageOf(error)}`);
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error of the system, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
