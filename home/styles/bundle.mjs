// bundle.mjs [check]: builds podium.css and LICENSES.txt in ../static/praktijkpodium/css. See scripts/styles.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAsync, transform } from "lightningcss";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const OUTPUT = resolve(HERE, "../static/praktijkpodium/css");
// Where classes of the NL Design System may be used.
const SOURCES = ["templates", "site", "home", "casebook", "programmes", "search"];
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const TARGETS = { chrome: version(111), firefox: version(115), safari: version(16, 4) };

// The copyright lines are those in the sources of the packages.
const FAMILIES = [
  {
    scope: "@nl-design-system-candidate/",
    copyright: ["By the community of NL Design System; the packages name no holder"],
    source: "https://github.com/nl-design-system/candidate",
  },
  {
    scope: "@utrecht/",
    copyright: ["Copyright (c) 2020-2025 Frameless B.V.", "Copyright (c) 2021-2025 Gemeente Utrecht"],
    source: "https://github.com/nl-design-system/utrecht",
  },
];

const require = createRequire(import.meta.url);
const description = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
const packages = Object.keys(description.devDependencies).filter((name) => name.startsWith("@"));

/** The classes of the NL Design System that templates and code name, each in full. */
function usedClasses() {
  const used = new Set();
  for (const folder of SOURCES) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      if (!entry.isFile() || !/\.(html|py)$/.test(entry.name) || path.includes("node_modules")) continue;
      for (const [name] of readFileSync(path, "utf8").matchAll(/(?<![\w-])(?:nl|utrecht)-[a-z][\w-]*/g)) used.add(name);
    }
  }
  return used;
}

/** Whether a selector can match something of ours. */
function isWanted(selector, used) {
  const lists = selector.filter((part) => part.type === "type" && part.name === "ul").length;
  return lists < 3 && selector.every((part) => {
    if (part.type === "class") return !/^(nl|utrecht)-/.test(part.name) || used.has(part.name);
    if (part.type === "type") return !["h5", "h6"].includes(part.name);
    if (part.type !== "pseudo-class") return true;
    // A field that is still empty is no mistake yet; `aria-invalid` tells.
    if (["invalid", "user-invalid"].includes(part.kind)) return false;
    if (["is", "where", "any"].includes(part.kind)) return part.selectors.some((each) => isWanted(each, used));
    return true;
  });
}

function prune(used) {
  return {
    Rule: {
      style(rule) {
        if (!rule.value.selectors.some((selector) => isWanted(selector, used))) return [];
      },
    },
    Selector(selector) {
      if (!isWanted(selector, used)) return [];
    },
  };
}

const resolver = {
  resolve(specifier, from) {
    return specifier.startsWith(".") ? resolve(dirname(from), specifier) : require.resolve(specifier);
  },
};

function notice(name) {
  const { version: number, license } = JSON.parse(
    readFileSync(join(HERE, "node_modules", name, "package.json"), "utf8"),
  );
  if (number !== description.devDependencies[name]) throw new Error(`${name} ${number} is installed; remove node_modules`);
  if (license !== "EUPL-1.2") throw new Error(`${name} is under ${license}: write a notice for that licence first`);
  return `${name} ${number}`;
}

function family({ scope, copyright, source }) {
  const names = packages.filter((name) => name.startsWith(scope)).map(notice);
  return [...copyright, "Licensed under the EUPL-1.2", `Source: ${source}`, ...names.map((name) => `  ${name}`)];
}

function header() {
  const lines = [
    "Praktijkpodium, BSD-3-Clause. Built from home/styles by scripts/styles: change it there, not here.",
    "",
    "The layer `nl` holds components of the NL Design System, a work of others under a licence of its own: the EUPL-1.2,",
    "of which LICENSES.txt beside this file has the text. Changed: rules for classes that no template of ours uses are",
    "left out, and what is left is minified.",
    ...FAMILIES.flatMap((each) => ["", ...family(each)]),
  ];
  return `/*!\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function licences() {
  const text = readFileSync(join(HERE, "node_modules", packages[0], "LICENSE.md"), "utf8").trim();
  return [
    "podium.css contains components of the NL Design System. They are the work of others, under the licence below.",
    "Changed: rules for classes that no template of Praktijkpodium uses are left out, and what is left is minified.",
    "The rest of podium.css, and tokens.css, are part of Praktijkpodium (BSD-3-Clause).",
    ...FAMILIES.flatMap((each) => ["", ...family(each)]),
    "",
    "-".repeat(100),
    "",
    text,
    "",
  ].join("\n");
}

async function build() {
  const filename = join(HERE, "podium.css");
  const all = await bundleAsync({ filename, resolver, visitor: prune(usedClasses()) });
  // Once more, because pruning leaves empty rules.
  const { code, warnings } = transform({ filename, code: all.code, minify: true, targets: TARGETS });
  for (const warning of [...all.warnings, ...warnings]) console.warn(`${warning.type}: ${warning.message}`);
  // A rule a line, so that a change can be read.
  const lines = code.toString().replaceAll("}", "}\n").replace(/\n+(?=\})/g, "");
  return { "podium.css": header() + lines, "LICENSES.txt": licences() };
}

const built = await build();
const stale = Object.entries(built).filter(([name, text]) => {
  const path = join(OUTPUT, name);
  if (process.argv[2] !== "check") {
    writeFileSync(path, text);
    console.log(`${relative(ROOT, path)}  ${text.length} bytes`);
    return false;
  }
  return readFileSync(path, "utf8") !== text;
});
for (const [name] of stale) console.error(`${name} is not what home/styles and the templates give; run: scripts/styles`);
process.exit(stale.length ? 1 : 0);
