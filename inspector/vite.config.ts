import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

import { build, defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** `./worker.js?source` is the worker as one text: a page that was opened from disk cannot load it from a file. */
function workerSource(): Plugin {
  return {
    name: "worker-source",
    enforce: "pre",
    resolveId: (id) => (id === "./worker.js?source" ? `${root}src/worker.ts?source` : undefined),
    async load(id) {
      if (!id.endsWith("/src/worker.ts?source")) return undefined;
      const built = await build({
        configFile: false,
        root,
        logLevel: "warn",
        // What tells a browser from Node.js is asked of a worker, which has no document.
        resolve: { conditions: ["worker", "module", "import", "default"] },
        build: {
          write: false,
          target: "es2023",
          lib: { entry: `${root}src/worker.ts`, formats: ["iife"], name: "worker" },
        },
      });
      const [output] = [built].flat();
      const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
      for (const path of chunk?.moduleIds ?? []) if (!path.startsWith("\0")) this.addWatchFile(path);
      return `export default ${JSON.stringify(chunk?.code ?? "")};`;
    },
  };
}

/** Puts scripts and styles into the page, and forbids it everything else: to load, to send, to be sent elsewhere. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    apply: "build",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, part] of Object.entries(bundle)) {
        if (part === page) continue;
        if (part.type === "chunk")
          scripts.push(part.code.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3c!--"));
        else if (name.endsWith(".css")) styles.push(textOf(part.source).trim());
        Reflect.deleteProperty(bundle, name);
      }
      const policy = [
        "default-src 'none'",
        `script-src ${scripts.map(hashOf).join(" ")}`,
        `style-src ${styles.map(hashOf).join(" ")}`,
        "worker-src blob:",
        "img-src data:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; ");
      const tags = styles.map((style) => `<style>${style}</style>`).join("");
      const body = scripts.map((script) => `<script type="module">${script}</script>`).join("");
      page.source = textOf(page.source)
        .replace(/\s*<(?:script|link) [^>]*(?:src|href)="\.?\/[^>]*>(?:<\/script>)?/g, "")
        .replace(
          '<meta charset="utf-8" />',
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace("</head>", () => `  ${tags}\n  </head>`)
        .replace("</body>", () => `  ${body}\n  </body>`);
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export default defineConfig({
  root,
  base: "./",
  logLevel: "warn",
  plugins: [workerSource(), oneFile()],
  build: {
    // The tool carries the page.
    outDir: "../cli/dist/inspector",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});
