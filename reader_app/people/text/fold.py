"""The text as a machine likes it, with every offset where it was.

Models were trained on straight marks and plain blanks.  The translation replaces code point by code point, so that a
place in the folded text is the same place in the article.
"""

import re

_SAME = {
    '"': "“”„‟«»〝〞＂「」『』",
    "'": "‘’‚‛‹›ʼ＇`´",
    " ": "\u00a0\t\u00ad\u200b\ufeff\u202f\u205f\u3000"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a",
    "-": "\u2010\u2011",
}
_TABLE = str.maketrans({far: near for near, many in _SAME.items() for far in many})
_TYPED_MARKS = re.compile("''|``|‘‘|’’")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def with_typed_marks(text: str) -> str:
    """``text`` with two single marks in a row, as typewriters and wire services have them, as one double mark."""
    return _TYPED_MARKS.sub('" ', text)


def folded(text: str) -> str:
    """``text`` with plain marks, blanks and hyphens; always of the same length."""
    return _LONE_SURROGATE.sub("?", with_typed_marks(text).translate(_TABLE))
