// A plugin of TypeDoc: the documentation site carries the inspector, and every page of it has a link to it.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { JSX, RendererEvent } from "typedoc";

const page = fileURLToPath(new URL("../cli/dist/inspector/index.html", import.meta.url));

export function load({ renderer }) {
  renderer.hooks.on("pageSidebar.begin", (context) =>
    JSX.createElement(
      "p",
      null,
      JSX.createElement("a", { href: context.relativeURL("inspector.html") }, "Open the inspector"),
    ),
  );
  renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    copyFileSync(page, join(outputDirectory, "inspector.html"));
  });
}
