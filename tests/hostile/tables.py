"""Tables that want to do harm, made for one run: broken text, and workbooks that are bombs."""

import io
import random
import zipfile
from collections.abc import Iterator

import xlsxwriter

_HEAD = ("Number", "Name", "E-mail", "Type", "Received", "Status")
_ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-be", "koi8_r", "shift_jis", "cp437")
_SEPARATORS = (",", ";", "\t", "|", "^", ", ")
_ENDS = ("\n", "\r\n", "\r", "\n\r", "\u2028")
_CELLS = (
    "", "=1+1", "@SUM(A1)", "-2+3", "'=x", '"', '""', '"open', "a\nb", "a\rb", "a\x00b", "\x1b[31m",
    "\u202egpj.exe", "NaN", "1e400", "0000-00-00", "31/02/2024", "45123", "9" * 400, "x" * 70_000,
    "\U0001f4a9", "﷽", "a\x85b", "\ufeff", "\udcff".encode("utf-8", "replace").decode(), "ä" * 300,
    "access", "löschung", "2024-02-30", "3/4/24", "Ann, Oakes", "Ann; Oakes", "a\tb", "NULL", "%s",
    "{0}", "<b>x</b>", "../../etc/passwd", "DROP TABLE cases", "\\", "\\n", "\\,", "#REF!", "TRUE",
)  # fmt: skip


def made(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Text tables, each broken in another way."""
    chance = random.Random(seed)
    for number in range(count):
        yield f"made{number}.csv", _table(chance)


def _table(chance: random.Random) -> bytes:
    separator, end = chance.choice(_SEPARATORS), chance.choice(_ENDS)
    lines = ["Register", ""] if chance.random() < 0.2 else []
    if chance.random() < 0.9:
        lines.append(separator.join(_HEAD))
    for _row in range(chance.choice((0, 1, 3, 40))):
        width = len(_HEAD) + chance.choice((0, 0, 0, -3, 2, 600 if chance.random() < 0.05 else 0))
        cells = [chance.choice(_CELLS) for _cell in range(max(width, 0))]
        if chance.random() < 0.7:
            cells = [f'"{cell}"' if chance.random() < 0.5 else cell for cell in cells]
        lines.append(separator.join(cells))
    data = end.join(lines).encode(chance.choice(_ENCODINGS), errors="replace")
    return _bitten(data, chance) if chance.random() < 0.4 else data


def _bitten(data: bytes, chance: random.Random) -> bytes:
    """The same cut short, with bytes put in, taken out or turned."""
    bytes_ = bytearray(data)
    for _bite in range(chance.randint(1, 6)):
        if not bytes_:
            break
        place = chance.randrange(len(bytes_))
        match chance.randrange(4):
            case 0:
                bytes_[place] ^= 1 << chance.randrange(8)
            case 1:
                bytes_[place:place] = chance.randbytes(chance.randint(1, 40))
            case 2:
                del bytes_[place : place + chance.randint(1, 200)]
            case _:
                bytes_ = bytes_[: max(place, 1)]
    return bytes(bytes_)


def workbook(rows: int = 3) -> bytes:
    """A workbook as it should be."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Log")
    sheet.write_row(0, 0, _HEAD)
    for row in range(rows):
        sheet.write_row(row + 1, 0, (row, "Ann", "ann@example.com", "Access", 45123, "Open"))
    book.close()
    return out.getvalue()


def bitten_workbooks(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Workbooks with damaged bytes, packed and unpacked."""
    chance, whole = random.Random(seed), workbook()
    for number in range(count):
        if number % 2:
            yield f"bitten{number}.xlsx", _bitten(whole, chance)
        else:
            parts = _parts(whole)
            name = chance.choice([one for one in parts if one.endswith(".xml")])
            parts[name] = _bitten(parts[name], chance)
            yield f"bitten{number}.xlsx", _zipped(parts)


def bombs() -> Iterator[tuple[str, bytes]]:
    """Workbooks that are small and want to be large, slow, or somewhere else."""
    sheet, shared = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
    whole = _parts(workbook())
    rows = whole[sheet]

    def with_part(name: str, data: bytes) -> bytes:
        return _zipped({**whole, name: data})

    yield "swollen.xlsx", with_part(sheet, rows + b" " * (96 * 1024 * 1024))
    yield "lying.xlsx", _lying(with_part(sheet, rows + b" " * (40 * 1024 * 1024)))
    yield "laughs.xlsx", with_part(shared, _laughs())
    yield "outside.xlsx", with_part(shared, _outside())
    yield "count.xlsx", with_part(shared, whole[shared].replace(b'count="', b'count="40000000'))
    yield "far.xlsx", with_part(sheet, rows.replace(b'r="A2"', b'r="XFD1048576"'))
    yield "wide.xlsx", with_part(sheet, rows.replace(b'ref="A1:F4"', b'ref="A1:XFD1048576"'))
    yield "deep.xlsx", with_part(sheet, rows.replace(b"<sheetData>", b"<a>" * 400_000))
    yield "names.xlsx", _zipped({"../../../tmp/x.xml": b"x", "/etc/passwd": b"x", **whole})
    yield "empty.xlsx", _zipped({})
    yield "only-zip.xlsx", _zipped({"x": b"x"})
    yield "rows.ods", _ods(b'<table:table-row table:number-rows-repeated="1000000000">')
    yield "columns.ods", _ods(b"<table:table-row>", b' table:number-columns-repeated="1000000000"')
    yield "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 4096


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def _lying(data: bytes) -> bytes:
    """The same whose directory says that the large part is small."""
    large = (40 * 1024 * 1024).to_bytes(4, "little")[2:]
    changed, place = bytearray(data), data.rfind(b"PK\x01\x02xl/worksheets/sheet1.xml")
    for at in range(len(data) - 4):
        if data[at : at + 4] == b"PK\x01\x02" and data[at + 26 : at + 28] == large:
            place = at
    if place >= 0:
        changed[place + 24 : place + 28] = (900).to_bytes(4, "little")
    return bytes(changed)


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    return (
        f"<?xml version='1.0'?><!DOCTYPE s [{entities}]><sst><si><t>&l11;</t></si></sst>".encode()
    )


def _outside() -> bytes:
    return (
        b"<?xml version='1.0'?><!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        b"<sst><si><t>&x;</t></si></sst>"
    )


def _ods(row: bytes, cell: bytes = b"") -> bytes:
    content = (
        b'<?xml version="1.0"?><office:document-content'
        b' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        b' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        b' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        b'<office:spreadsheet><table:table table:name="Log">' + row + b"<table:table-cell"
        b' office:value-type="string"' + cell + b"><text:p>Name</text:p></table:table-cell>"
        b"</table:table-row></table:table></office:spreadsheet></office:body>"
        b"</office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        b'<?xml version="1.0"?><manifest:manifest'
        b' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        b'<manifest:file-entry manifest:full-path="/" manifest:media-type="' + kind + b'"/>'
        b"</manifest:manifest>"
    )
    return _zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})
