"""demo_documents.py: the documents of the demo as tagged PDFs. See scripts/demo-documents."""

import os
import sys
from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "home/static/praktijkpodium/fonts"
FOLDER = ROOT / "site/demo/files"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

STYLE = f"""
@font-face {{ font-family: Heading; src: url(file://{FONTS}/bricolage-grotesque-latin.woff2); font-weight: 200 800 }}
@font-face {{ font-family: Text; src: url(file://{FONTS}/source-sans-3-latin.woff2); font-weight: 200 900 }}
@page {{ size: A4; margin: 22mm 20mm }}
body {{ font: 12pt/1.5 Text; color: #14213d }}
h1, h2 {{ font-family: Heading; line-height: 1.15; letter-spacing: -0.02em }}
h1 {{ font-size: 26pt; border-bottom: 3mm solid #ffc857; padding-bottom: 4mm }}
h2 {{ font-size: 15pt; margin: 8mm 0 2mm }}
.field {{ margin: 3mm 0; break-inside: avoid }}
.line {{ border: 1px solid #6b7686; border-radius: 2mm; height: 9mm }}
.large {{ height: 34mm }}
p {{ max-width: 150mm }}
.chapter {{ break-before: page }}
"""


def field(label: str, large: bool = False) -> str:
    return f'<div class="field">{escape(label)}<div class="line{" large" if large else ""}"></div></div>'


def section(heading: str, *labels: str, large: bool = True) -> str:
    return f"<h2>{escape(heading)}</h2>" + "".join(field(label, large) for label in labels)


def chapter(heading: str, *paragraphs: str) -> str:
    """A part of a book, on a page of its own."""
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f'<section class="chapter"><h2>{escape(heading)}</h2>{text}</section>'


DOCUMENTS = {
    "aanmeldformulier.pdf": (
        "Aanmeldformulier Praktijknetwerken Sociale Innovatie",
        "<p>Met dit formulier meld je je instelling aan als pilot-instelling of voor de klankbordgroep. Stuur het mee met "
        "je aanmelding op de site.</p>"
        + section("Je instelling", "Naam van de instelling", "Plaats", large=False)
        + section("Wie meldt aan?", "Naam", "Afdeling P&O of ondernemingsraad", "E-mailadres", large=False)
        + section(
            "Je idee",
            "Waar loop je tegenaan?",
            "Wat moet je ontwikkelen?",
            "Welk experiment ga je aan?",
            "Wat is er echt nieuw aan?",
        )
        + section("Wie doen er mee?", "Het projectteam, met de ondernemingsraad erin", "Hoe steunt de directie je?")
        + section("Akkoord", "Naam en functie", "Datum en handtekening", large=False),
    ),
    "inzendformulier.pdf": (
        "Inzendformulier PraktijkVoorbeeldenParade",
        "<p>Met dit formulier stuur je een praktijkvoorbeeld in. Uiterste dag: 15 april 2018.</p>"
        + section("Wie stuurt in?", "Gemeente of organisatie", "Naam", "E-mailadres", large=False)
        + section("Het voorbeeld", "Wat deed je?", "Wat leverde het op?", "Wat heeft een andere gemeente nodig?")
        + section("De sessie", "Op welke dag of dagen?", "Hoe laat je het voorbeeld zien?", large=False),
    ),
    "implementeren-in-het-sociaal-domein.pdf": (
        "Implementeren in het sociaal domein",
        "<p>Dit bestand hoort bij de demo van Praktijkpodium. Het staat op de plek van de echte publicatie uit 2016, waarin "
        "negen werkplaatsen elk een vernieuwing beschrijven.</p><h2>Waar het over gaat</h2><p>Een vernieuwing bedenken is "
        "één ding. Haar invoeren, en houden, is een ander. In de publicatie staan theorie en praktijk naast elkaar. "
        "Professionals en cliënten dachten vanaf het begin mee.</p><h2>Wat je op de site vindt</h2><p>Bij deze publicatie "
        "horen negen praktijkvoorbeelden. Ze zijn voor de demo verzonnen.</p>",
    ),
    "veldlab-eerste-lijn.pdf": (
        "Veldlab eerste lijn",
        "<p>Dit boek is verzonnen voor de demo van Praktijkpodium. Het laat zien dat de site ook vindt wat alleen in een "
        "bestand staat, en op welke bladzijde.</p>"
        + chapter(
            "1. Hoe een veldlab begint",
            "Een veldlab begint met een vraag die niemand alleen kan beantwoorden. In de wijk Noorderwaard (fictief) waren dat "
            "de lange rijen bij de huisartsenpost op maandagochtend.",
            "Huisartsen, wijkverpleging en sociaal werk spraken af om een halfjaar lang elke twee weken een uur samen naar "
            "hun eigen werk te kijken. Zonder voorzitter, met een keukenwekker.",
        )
        + chapter(
            "2. Wat er tegenzat",
            "De agenda's pasten niet op elkaar. De wijkverpleging loopt ochtendroutes, de huisarts heeft dan spreekuur. Pas toen "
            "het overleg naar de lunch ging, kwam iedereen.",
            "Ook de privacy hield het team bezig. Wie mag wat weten van een bewoner? Een toestemmingskaart die de bewoner "
            "zelf bewaart, hielp meer dan een protocol van twintig bladzijden.",
        )
        + chapter(
            "3. Wat blijft",
            "Na het halfjaar bleef een gezamenlijk inloopspreekuur in de bibliotheek. Bewoners komen er met een brief, een "
            "blaar of een zorg over de buurvrouw. Eén op de drie hoeft daarna niet meer naar de huisarts.",
            "Wie ook wil beginnen: zoek eerst twee mensen die elkaar al bellen. Daarna pas een projectplan.",
        ),
    ),
}


def main(*names: str) -> None:
    """Make these documents, or all of them."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        page = browser.new_page()
        source = FOLDER / "document.html"
        for name, (title, text) in DOCUMENTS.items():
            if names and name not in names:
                continue
            source.write_text(
                f'<!doctype html><html lang="nl"><meta charset="utf-8"><title>{escape(title)}</title>'
                f"<style>{STYLE}</style><h1>{escape(title)}</h1>{text}</html>"
            )
            # From a file: only there may a page load the fonts beside it.
            page.goto(source.as_uri())
            page.pdf(path=FOLDER / name, prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
            print(FOLDER / name)
        source.unlink()
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
