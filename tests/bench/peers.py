"""The same letters by Typst and by WeasyPrint, as PDF/UA; runs in an environment of its own.

Reads from the standard input a line of JSON for each order: {"engine", "letters"}; answers with
{"wall", "cpu", "bytes"}. See `tests.bench.letters`.
"""

import html
import json
import sys
import time

# The same page: four faces, letterhead at both sides, address in its window, reference, footer.
TYPST = """#set document(title: "{subject}", author: "{organisation}", date: none)
#set text(font: "Source Serif 4", size: 11pt, lang: "en", hyphenate: true)
#set par(leading: 0.6em)
#show heading: set text(size: 12pt, weight: 600)
#let small(it) = text(font: "Inter", size: 8pt, fill: rgb("#5C6970"), it)
#let strong-small(it) = text(font: "Inter", size: 8pt, weight: 600, it)
#set page(
  paper: "us-letter", margin: 25.4mm,
  footer: context [#line(length: 100%, stroke: 0.5pt) #align(right, small[Page #counter(page).display() of #counter(page).final().first()])],
)
#place(top + left, dy: -10mm)[#text(size: 12pt, weight: 600)[{organisation}] \\ #small[{department}]]
#place(top + right, dy: -10mm)[#align(right, small[{lines}])]
#place(top + left, dy: 39mm)[{address}]
#place(top + left, dx: 117mm, dy: 39mm)[#small[Date] #strong-small[{date}] \\ #small[Reference] #strong-small[{reference}] \\ #small[Letter] #strong-small[{number}]]
#v(72mm)
= {subject}
{body}

{closing}

#v(10mm)
#text(weight: 600)[{signer}] \\ #small[{title}]
"""
HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{subject}</title><style>
@font-face {{ font-family: "Serif"; src: url("{fonts}/SourceSerif4-Regular.ttf") }}
@font-face {{ font-family: "Serif"; font-weight: 600; src: url("{fonts}/SourceSerif4-SemiBold.ttf") }}
@font-face {{ font-family: "Sans"; src: url("{fonts}/Inter-Regular.ttf") }}
@font-face {{ font-family: "Sans"; font-weight: 600; src: url("{fonts}/Inter-SemiBold.ttf") }}
@page {{ size: letter; margin: 25.4mm; @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt "Sans" }} }}
body {{ font: 11pt/1.28 "Serif"; hyphens: auto }} h1 {{ font-size: 12pt; font-weight: 600; margin-top: 72mm }}
b {{ font-weight: 600 }} .small {{ font: 8pt "Sans"; color: #5C6970 }} .at {{ position: absolute }}
</style></head><body>
<p class="at" style="top:-10mm;left:0"><b>{organisation}</b><br><span class="small">{department}</span></p>
<p class="at small" style="top:-10mm;right:0;text-align:right">{lines}</p>
<p class="at" style="top:39mm;left:0">{address}</p>
<p class="at small" style="top:39mm;left:117mm">Date <b>{date}</b><br>Reference <b>{reference}</b><br>Letter <b>{number}</b></p>
<h1>{subject}</h1>{body}<p>{closing}</p><p style="margin-top:10mm"><b>{signer}</b><br><span class="small">{title}</span></p>
</body></html>"""


def typst_letters(letters: list[dict[str, str]], fonts: str) -> int:
    """Make them by Typst, its world kept between them."""
    import typst

    total = 0
    for letter in letters:
        broken = {key: letter[key].replace("\n", " \\ \n") for key in ("address", "lines")}
        source = TYPST.format(**{**letter, **broken})
        done = typst.compile(source.encode(), font_paths=[fonts], pdf_standards=["ua-1"])
        total += len(done)
    return total


def fresh_letters(letters: list[dict[str, str]], fonts: str) -> int:
    """Make them by WeasyPrint as its manual shows it: each letter reads its fonts anew."""
    return sum(weasyprint_letters([letter], fonts) for letter in letters)


def weasyprint_letters(letters: list[dict[str, str]], fonts: str) -> int:
    """Make them by WeasyPrint, its fonts kept between them."""
    import weasyprint

    config = weasyprint.text.fonts.FontConfiguration()
    total = 0
    for letter in letters:
        told = {key: html.escape(value) for key, value in letter.items()}
        for key in ("address", "lines"):
            told[key] = told[key].replace("\n", "<br>")
        told["body"] = "".join(f"<p>{part}</p>" for part in told["body"].split("\n\n"))
        page = weasyprint.HTML(string=HTML.format(fonts=f"file://{fonts}", **told))
        total += len(page.write_pdf(pdf_variant="pdf/ua-1", font_config=config))
    return total


ENGINES = {"typst": typst_letters, "weasyprint": weasyprint_letters, "fresh": fresh_letters}


def main() -> None:
    """Answer orders until there are no more."""
    for line in sys.stdin:
        order = json.loads(line)
        make = ENGINES[order["engine"]]
        wall, cpu = time.perf_counter(), time.process_time()
        size = make(order["letters"], order["fonts"])
        told = {
            "wall": time.perf_counter() - wall,
            "cpu": time.process_time() - cpu,
            "bytes": size,
        }
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
