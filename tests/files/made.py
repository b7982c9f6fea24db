"""Files made for the tests: Word documents and PDFs, sound ones and others."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Container, Sequence

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = (("Titel", "Title"), ("Kop2", "heading 2"), ("Citaat", "Quote"))


def docx(*paragraphs: str | tuple[str, str], xml: str = "", notes: Sequence[str] = ()) -> bytes:
    """Return a Word document of paragraphs: texts, or pairs of the id of a style and a text."""
    pairs = [("", each) if isinstance(each, str) else each for each in paragraphs]
    body = "".join(
        f"<w:p>{f'<w:pPr><w:pStyle w:val={style!r}/></w:pPr>' if style else ''}<w:r><w:t>{text}</w:t></w:r></w:p>"
        for style, text in pairs
    ).replace("'", '"')
    styles = "".join(f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in _STYLES)
    parts = {
        "word/document.xml": xml or f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
    }
    if notes:
        words = "".join(f"<w:footnote><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>" for note in notes)
        parts["word/footnotes.xml"] = f"<w:footnotes {_W}>{words}</w:footnotes>"
    return zipped(parts)


def zipped(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def pdf(*pages: Sequence[tuple[int, int, int, str]], picture: bool = False, bold: Container[str] = ()) -> bytes:
    """Return a PDF whose pages hold lines: x and y in points, a size, a text in Latin-1. `bold` are in bold type."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>")
    kids = []
    for page in pages:
        drawn = "".join(
            f"BT /{'F2' if text in bold else 'F1'} {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET\n"
            for x, y, size, text in page
        )
        drawn += "100 100 300 300 re f\n" if picture else ""
        data = zlib.compress(drawn.encode("latin-1"))
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(data), data))
        kids.append(len(objects) + 1)
        resources = b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s /Contents %d 0 R >>" % (resources, len(objects))
        )
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (listed, len(kids))
    return _file(objects)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[bytes]) -> bytes:
    found, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(found))
        found += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(found)
    found += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    found += b"".join(b"%010d 00000 n \n" % place for place in places)
    return found + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
