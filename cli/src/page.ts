import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";

/** The inspector, one page without anything beside it; the build puts it there. */
const page = new URL("./inspector/index.html", import.meta.url);

/** The inspector as it is, without a log. */
export async function emptyPage(): Promise<string> {
  return readFile(page, "utf8");
}

/**
 * The inspector with a log in it, piece by piece. The log is packed by gzip and written in Base64, so that nothing in it
 * can end the element that it stands in.
 */
export async function* pageWith(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  const html = await emptyPage();
  const end = html.lastIndexOf("</body>");
  yield `${html.slice(0, end)}<script type="text/plain" id="log" data-name="${attribute(name)}">`;
  yield* inBase64(Readable.from(texts).pipe(createGzip()));
  yield `</script>${html.slice(end)}`;
}

async function* inBase64(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    const all = Buffer.concat([rest, piece]);
    // Three bytes are four characters; what is left over waits for the next piece.
    const whole = all.length - (all.length % 3);
    yield all.subarray(0, whole).toString("base64");
    rest = all.subarray(whole);
  }
  yield rest.toString("base64");
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
