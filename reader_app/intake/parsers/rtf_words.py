"""The control words of Rich Text that matter to a reader of words (Rich Text Format Specification 1.9.1)."""

SKIPPED = frozenset(
    (
        "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator objdata objclass objname themedata "
        "datastore xmlnstbl colorschememapping latentstyles fldinst revtbl filetbl comment bkmkstart bkmkend "
        "nonshppict atnid atnauthor mmathPr listtext pntext fontemb operator company doccomm userprops category "
        "shprslt xe tc txe rxe"
    ).split()
)
AROUND = frozenset(("pict", "shpinst"))  # skipped but for text boxes, and for what is said of a picture
ASIDES = {"footnote": "n", "annotation": "n", "shptxt": "b", "dptxbxtext": "b"}
HEADS = "header headerl headerr headerf footer footerl footerr footerf".split()
FIELDS = {"title": "title", "author": "byline", "sp": "sp", "sn": "sn", "sv": "sv", **dict.fromkeys(HEADS, "heads")}
SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": " ", "line": "\n", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
SYMBOLS = {b"~": "\N{NO-BREAK SPACE}", b"_": "\N{NON-BREAKING HYPHEN}", b"{": "{", b"}": "}", b"\\": "\\"}
CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
