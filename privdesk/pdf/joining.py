"""Several finished documents as one, still PDF/A-2a and PDF/UA-1: pages, tags and languages.

The pages stay as they are, byte for byte of their content; the structure trees become parts of one
tree, and the numbers by which a page finds its elements are counted on.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from privdesk.pdf.archival import PROFILE, Papers, srgb, told, xmp


@dataclass(frozen=True, slots=True)
class Part:
    """A document that becomes a part of another.

    Attributes:
        title: what it is, such as a letter number; read out before it.
        data: its bytes, as `archival.finish` made them.
    """

    title: str
    data: bytes


def join(parts: Sequence[Part], papers: Papers, *, sheets: bool = False) -> bytes:
    """One document of several.

    Args:
        parts: in their order; each was made by this program.
        papers: what a reader is told about the whole.
        sheets: whether each part starts on a new sheet when both sides are printed.
    """
    with Pdf.new() as whole:
        tree = whole.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root = whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree))
        root.K, numbers = Array(), Array()
        tree.K = root
        for part in parts:
            with Pdf.open(io.BytesIO(part.data)) as source:
                _append(whole, source, part.title, root, numbers)
            if sheets and len(whole.pages) % 2:
                _blank_back(whole)
        tree.ParentTree = whole.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(numbers) // 2
        catalog = whole.Root
        catalog.StructTreeRoot = tree
        catalog.Lang = String(papers.language)
        catalog.MarkInfo = Dictionary(Marked=True)
        catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        catalog.OutputIntents = Array([_output_intent(whole)])
        _tell_readers(whole, papers)
        out = io.BytesIO()
        whole.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
        return out.getvalue()


def _append(
    whole: Pdf, source: Pdf, title: str, root: pikepdf.Object, numbers: pikepdf.Object
) -> None:
    first = len(whole.pages)
    whole.pages.extend(source.pages)
    # Only after its pages: an element that points at a page then points at the page here.
    tree = whole.copy_foreign(source.Root.StructTreeRoot)
    key = len(numbers) // 2
    keys: dict[int, int] = {}
    listed = tree.ParentTree.Nums
    for place in range(0, len(listed), 2):
        keys[int(listed[place])] = key
        numbers.append(key)
        numbers.append(listed[place + 1])
        key += 1
    for page in list(whole.pages)[first:]:
        _renumber(page.obj, keys)
    owner = whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Part, P=root))
    owner.T = String(title)
    owner.Lang = source.Root.Lang
    owner.K = Array()
    for element in _children(tree.K):
        element.P = owner
        owner.K.append(element)
    root.K.append(owner)


def _children(kids: pikepdf.Object) -> list[pikepdf.Object]:
    """What stands in a tree right under its document."""
    tops = list(kids) if isinstance(kids, Array) else [kids]
    found: list[pikepdf.Object] = []
    for top in tops:
        inner = top.get("/K")
        if top.get("/S") == Name.Document and isinstance(inner, Array):
            found.extend(inner)
        else:
            found.append(top)
    return found


def _renumber(page: pikepdf.Object, keys: dict[int, int]) -> None:
    if "/StructParents" in page:
        page.StructParents = keys[int(page.StructParents)]
    for note in page.get("/Annots", ()):
        if "/StructParent" in note:
            note.StructParent = keys[int(note.StructParent)]


def _blank_back(whole: Pdf) -> None:
    """An empty page after the last one, of its size: the back of its sheet."""
    box = whole.pages[-1].mediabox
    whole.add_blank_page(page_size=(float(box[2] - box[0]), float(box[3] - box[1])))


def _output_intent(pdf: Pdf) -> pikepdf.Object:
    """What the colors of a document mean: sRGB."""
    profile = Stream(pdf, srgb())
    profile.N = 3
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String(PROFILE),
        DestOutputProfile=pdf.make_indirect(profile),
    )


def _tell_readers(pdf: Pdf, papers: Papers) -> None:
    """Write title, author and the rest where readers look for them."""
    entries = {f"/{key}": String(value) for key, value in told(papers).items()}
    pdf.trailer.Info = pdf.make_indirect(Dictionary(entries))
    metadata = Stream(pdf, xmp(papers).encode())
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
