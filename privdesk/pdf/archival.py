"""Make a drawn PDF fit for keeping and for everyone: PDF/A-2a (ISO 19005-2) and PDF/UA-1.

Adds the structure tree, the language, the title, the metadata and the color profile, and writes
the file so that the same input gives the same bytes.
"""

import io
from dataclasses import dataclass
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import ImageCms

from privdesk.pdf.tagging import Element, Mark

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


def finish(drawn: bytes, root: Element, papers: Papers) -> bytes:
    """The finished document; the same input gives the same bytes."""
    with Pdf.open(io.BytesIO(drawn)) as pdf:
        catalog = pdf.Root
        catalog.Lang = String(papers.language)
        catalog.MarkInfo = Dictionary(Marked=True)
        catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if papers.duplex is not None:
            sides = Name.DuplexFlipLongEdge if papers.duplex else Name.Simplex
            catalog.ViewerPreferences.Duplex = sides
        catalog.StructTreeRoot = _Tree(pdf).build(root)
        catalog.OutputIntents = Array([output_intent(pdf)])
        tell_readers(pdf, papers)
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
        return out.getvalue()


class _Tree:
    """Writes elements as objects, and the tree that leads from a mark back to its element."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        # By the number of the mark: cells of a row are drawn line by line, across the tree.
        self._parents: list[dict[int, pikepdf.Object]] = [{} for _ in pdf.pages]

    def build(self, root: Element) -> pikepdf.Object:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        numbers = Array()
        for index, page in enumerate(self._pdf.pages):
            page.obj.StructParents = index
            page.obj.Tabs = Name.S
            numbers.append(index)
            owners = self._parents[index]
            assert sorted(owners) == list(range(len(owners))), "every mark has its element"
            listed = Array([owners[number] for number in range(len(owners))])
            numbers.append(self._pdf.make_indirect(listed))
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pdf.pages)
        return tree

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        made = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag.value}"), P=parent)
        )
        if element.numbering:
            made.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
        if element.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
        if element.alt:
            made.Alt = String(element.alt)
        if element.box:
            made.A = Dictionary(O=Name.Layout, BBox=Array(element.box), Placement=Name.Block)
        made.K = Array([self._content(part, made) for part in element.content])
        return made

    def _content(self, part: Mark | Element, owner: pikepdf.Object) -> pikepdf.Object:
        if isinstance(part, Element):
            return self._element(part, owner)
        self._parents[part.page][part.number] = owner
        page = self._pdf.pages[part.page].obj
        return Dictionary(Type=Name.MCR, Pg=page, MCID=part.number)


@cache
def _srgb() -> bytes:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07EA00010001000000000000")  # its date: January 1, 2026, 0:00
    return bytes(profile)


def output_intent(pdf: Pdf) -> pikepdf.Object:
    """What the colors of a document mean: sRGB."""
    profile = Stream(pdf, _srgb())
    profile.N = 3
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_indirect(profile),
    )


def tell_readers(pdf: Pdf, papers: Papers) -> None:
    """Write title, author and the rest where readers look for them."""
    instant = f"{papers.written_on.isoformat()}T00:00:00Z"
    day = f"D:{papers.written_on:%Y%m%d}000000Z"
    told = {
        "/Title": String(papers.title),
        "/Author": String(papers.author),
        "/Producer": String(_PRODUCER),
        "/CreationDate": String(day),
        "/ModDate": String(day),
    }
    pdf.trailer.Info = pdf.make_indirect(Dictionary(told))
    metadata = Stream(pdf, _xmp(papers, instant).encode())
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)


def _xmp(papers: Papers, instant: str) -> str:
    identifier = (
        f"<dc:identifier>{escape(papers.identifier)}</dc:identifier>" if papers.identifier else ""
    )
    return _XMP.format(
        title=escape(papers.title),
        author=escape(papers.author),
        language=escape(papers.language),
        producer=_PRODUCER,
        instant=instant,
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
