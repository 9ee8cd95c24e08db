"""Make a drawn PDF fit for keeping and for everyone: PDF/A-2a (ISO 19005-2) and PDF/UA-1.

Adds the structure tree, the language, the title, the metadata and the color profile, and writes
the file so that the same input gives the same bytes.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

from PIL import ImageCms

from privdesk.pdf.tagging import Element, Mark, TaggedCanvas
from privdesk.pdf.writing import PdfFile, array, packed, text

PROFILE = "sRGB IEC61966-2.1"
"""What the color profile is called."""

_PRODUCER = "Privdesk"


@dataclass(frozen=True, slots=True)
class Papers:
    """What a reader is told about a document.

    Attributes:
        title: shown in the title bar of a reader.
        author: the organisation.
        language: BCP 47 tag of the text.
        written_on: calendar date that the document bears; also its creation date, at 0:00 UTC.
        identifier: such as a letter number; empty if it has none.
        duplex: whether a print dialog should offer both sides of the paper; None does not say.
    """

    title: str
    author: str
    language: str
    written_on: date
    identifier: str
    duplex: bool | None = None


def finish(canvas: TaggedCanvas, root: Element, papers: Papers) -> bytes:
    """The finished document; the same input gives the same bytes."""
    file = PdfFile()
    pages = canvas.pages()
    numbers = [file.reserve() for _page in pages]
    catalog, info, group, tree = (file.reserve() for _each in range(4))
    shared = file.add(f"<</Font<<{canvas.fonts.embed(file)}>>{_pictures(file, canvas)}>>")
    for index, (place, page) in enumerate(zip(numbers, pages, strict=True)):
        drawn = file.stream("", packed("\n".join(page.code).encode("latin-1")))
        file.put(
            place,
            f"<</Type/Page/Parent {group} 0 R/MediaBox[0 0 {array(page.size)[1:-1]}]"
            f"/Contents {drawn} 0 R/Resources {shared} 0 R/StructParents {index}/Tabs/S>>",
        )
    kids = " ".join(f"{place} 0 R" for place in numbers)
    file.put(group, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
    _Tree(file, numbers).build(tree, root)
    file.put(info, f"<<{''.join(f'/{key}{text(value)}' for key, value in told(papers).items())}>>")
    file.put(catalog, _catalog(file, papers, group, tree))
    return file.finished(catalog, info)


def _catalog(file: PdfFile, papers: Papers, pages: int, tree: int) -> str:
    profile = file.stream("/N 3", _packed_srgb())
    metadata = file.stream("/Type/Metadata/Subtype/XML", xmp(papers).encode(), flate=False)
    sides = {None: "", True: "/Duplex/DuplexFlipLongEdge", False: "/Duplex/Simplex"}[papers.duplex]
    return (
        f"<</Type/Catalog/Pages {pages} 0 R/StructTreeRoot {tree} 0 R/Lang{text(papers.language)}"
        f"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true{sides}>>"
        f"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        f"/Info({PROFILE})/DestOutputProfile {profile} 0 R>>]/Metadata {metadata} 0 R>>"
    )


def _pictures(file: PdfFile, canvas: TaggedCanvas) -> str:
    """The pictures as entries of a resource dictionary."""
    entries = []
    for name, image in canvas.pictures.items():
        width, height = image.getSize()
        place = file.stream(
            f"/Type/XObject/Subtype/Image/Width {width}/Height {height}"
            "/ColorSpace/DeviceRGB/BitsPerComponent 8",
            packed(image.getRGBData()),
        )
        entries.append(f"/{name} {place} 0 R")
    return f"/XObject<<{''.join(entries)}>>" if entries else ""


class _Tree:
    """Writes elements as objects, and the tree that leads from a mark back to its element."""

    def __init__(self, file: PdfFile, pages: list[int]) -> None:
        self._file, self._pages = file, pages
        # By the number of the mark: cells of a row are drawn line by line, across the tree.
        self._parents: list[dict[int, int]] = [{} for _ in pages]

    def build(self, tree: int, root: Element) -> None:
        """Write the tree under this number."""
        top = self._element(root, tree)
        numbers = []
        for index, owners in enumerate(self._parents):
            assert sorted(owners) == list(range(len(owners))), "every mark has its element"
            listed = " ".join(f"{owners[number]} 0 R" for number in range(len(owners)))
            numbers.append(f"{index} {self._file.add(f'[{listed}]')} 0 R")
        parents = self._file.add(f"<</Nums[{' '.join(numbers)}]>>")
        self._file.put(
            tree,
            f"<</Type/StructTreeRoot/K {top} 0 R/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {len(self._pages)}>>",
        )

    def _element(self, element: Element, parent: int) -> int:
        own = self._file.reserve()
        told = f"<</Type/StructElem/S/{element.tag.value}/P {parent} 0 R"
        if element.numbering:
            told += f"/A<</O/List/ListNumbering/{element.numbering}>>"
        if element.scope:
            told += f"/A<</O/Table/Scope/{element.scope}>>"
        if element.alt:
            told += f"/Alt{text(element.alt)}"
        if element.box:
            told += f"/A<</O/Layout/BBox{array(element.box)}/Placement/Block>>"
        kids = " ".join([self._content(part, own) for part in element.content])
        return self._file.put(own, f"{told}/K[{kids}]>>")

    def _content(self, part: Mark | Element, owner: int) -> str:
        if isinstance(part, Element):
            return f"{self._element(part, owner)} 0 R"
        self._parents[part.page][part.number] = owner
        return f"<</Type/MCR/Pg {self._pages[part.page]} 0 R/MCID {part.number}>>"


@cache
def srgb() -> bytes:
    """The color profile of every document."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07EA00010001000000000000")  # its date: January 1, 2026, 0:00
    return bytes(profile)


@cache
def _packed_srgb() -> bytes:
    return packed(srgb())


def told(papers: Papers) -> dict[str, str]:
    """What the dictionary of information says, by key."""
    day = f"D:{papers.written_on:%Y%m%d}000000Z"
    return {
        "Title": papers.title,
        "Author": papers.author,
        "Producer": _PRODUCER,
        "CreationDate": day,
        "ModDate": day,
    }


def xmp(papers: Papers) -> str:
    """The metadata of a document."""
    identifier = (
        f"<dc:identifier>{escape(papers.identifier)}</dc:identifier>" if papers.identifier else ""
    )
    return _XMP.format(
        title=escape(papers.title),
        author=escape(papers.author),
        language=escape(papers.language),
        producer=_PRODUCER,
        instant=f"{papers.written_on.isoformat()}T00:00:00Z",
        identifier=identifier,
    )


# PDF/A asks that properties outside its own list are declared; PDF/UA's own mark is one of them.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{identifier}
<xmp:CreateDate>{instant}</xmp:CreateDate>
<xmp:ModifyDate>{instant}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
