// readability.mjs PAGE...: what Mozilla's Readability, on linkedom, makes of saved pages: one JSON object a line.
// READABILITY_DIR's node_modules has the two packages; tools/bench/bench copies this file there.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

for (const page of process.argv.slice(2)) {
  const { document } = parseHTML(readFileSync(page, "utf8"));
  const article = new Readability(document).parse();
  console.log(JSON.stringify({ title: article?.title, byline: article?.byline, text: article?.textContent }));
}
