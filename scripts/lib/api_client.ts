// What a front end does with the API (docs/api.md). scripts/lint-api checks its types against docs/openapi.json.
import createClient from "openapi-fetch";

import type { components, paths } from "./podium.js";

type Page = components["schemas"]["AnyPage"];
type Fragment = components["schemas"]["FragmentOut"];
type Part = components["schemas"]["TextPart"] | components["schemas"]["QuotePart"];

const client = createClient<paths>({ baseUrl: "https://podium.example/api/v1" });

// All case studies about a theme, page after page.
export async function caseStudies(theme: string): Promise<string[]> {
  const titles: string[] = [];
  for (let page = 1; ; page++) {
    const { data, error } = await client.GET("/praktijkvoorbeelden", {
      params: { query: { thema: [theme], pagina: page, aantal: 100 } },
    });
    if (error) throw new Error(error.detail);
    titles.push(...data.resultaten.map((each) => `${each.titel} (${each.jaar})`));
    if (data.links.volgende === null) return titles;
  }
}

// What a search finds, with what matches between asterisks, and how many there are of each theme.
export async function search(words: string, themes: string[]): Promise<string[]> {
  const { data, error } = await client.GET("/praktijkvoorbeelden", {
    params: { query: { q: words, thema: themes, facetten: ["thema"] } },
  });
  if (error) throw new Error(error.detail);
  const counts = data.facetten.flatMap((facet) => facet.waarden.map((value) => `${value.naam} (${value.aantal})`));
  return [...counts, ...data.resultaten.flatMap((each) => each.fragmenten.map(marked))];
}

function marked(fragment: Fragment): string {
  const characters = Array.from(fragment.tekst); // of Unicode, which places are counted in
  for (const { begin, einde } of fragment.markeringen) {
    characters[begin] = `*${characters[begin]}`;
    characters[einde - 1] += "*";
  }
  return characters.join("");
}

// The page at a path, whatever its kind; or where it moved.
export async function at(path: string): Promise<string> {
  const { data, error } = await client.GET("/paginas", { params: { query: { pad: path } } });
  return error ? (error.verplaatstNaar ?? error.detail) : heading(data);
}

// `soort` says of which kind a page is, and so what it has.
function heading(page: Page): string {
  switch (page.soort) {
    case "praktijkvoorbeeld":
      return `${page.organisatie?.naam ?? ""}: ${page.vraag}`;
    case "oproep":
      return `${page.titel}: ${page.status}, ${page.rollen.map((role) => role.plaatsen).join()}`;
    case "bijeenkomst":
    case "paradedag":
      return `${page.begin} ${page.locatie?.plaats ?? "online"}`;
    case "overzicht":
      return page.van;
    case "nieuwsbericht":
      return page.tekst.map((part) => (part.soort === "tekst" || part.soort === "citaat" ? text(part) : "")).join("");
    default:
      return page.titel;
  }
}

function text(part: Part): string {
  return part.soort === "tekst" ? part.waarde.html : part.waarde.tekst;
}
