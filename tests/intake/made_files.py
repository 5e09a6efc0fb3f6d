"""Makes the zip formats for the tests: small, whole documents with invented words, and ways to spoil them."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
O = (  # noqa: E741 - the prefixes of OpenDocument
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)
CORE = (
    '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="y">'
    "<dc:title>Whale in the bath</dc:title><dc:creator>Ada Quill</dc:creator>"
    "<dcterms:created>2031-03-12T10:00:00Z</dcterms:created></cp:coreProperties>"
)


def zipped(members, **options):
    """A zip with these members (name to text or bytes)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", options.get("compression", zipfile.ZIP_DEFLATED)) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body, **more):
    """A Word document whose body is this XML; ``more`` are further members by their names' last part."""
    styles = (
        f'<w:styles {W}><w:style w:styleId="T1"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    members = {
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": styles,
        "docProps/core.xml": CORE,
    }
    return zipped(members | {f"word/{k}.xml": v for k, v in more.items()})


def paragraph(text, properties=""):
    """One Word paragraph."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(body, **more):
    """An OpenDocument text whose body is this XML."""
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {O}><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
    }
    return zipped(members | more)


def epub(*chapters, **more):
    """A book with these chapters (XHTML bodies)."""
    page = "application/xhtml+xml"
    numbers = range(len(chapters))
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml" media-type="{page}"/>' for n in numbers)
    spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": "<package "
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Whale tales</dc:title>'
        f"<dc:creator>Ada Quill</dc:creator></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    pages = {f"OPS/c{n}.xhtml": f"<html><body>{body}</body></html>" for n, body in enumerate(chapters)}
    return zipped(members | pages | more)


def blocks_of(article):
    """Kind, words and whether it is furniture, of every block."""
    return [(str(block.kind), article.words_of(block), block.furniture) for block in article.blocks]
