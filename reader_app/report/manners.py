"""In which telling a quote is quoted and in which it is reported, in words."""

from reader_app.people.model import Manner
from reader_app.translation import translate


def manner_words(a: Manner, b: Manner) -> str:
    """How A and B tell a quote, such as ``"quoted in A, reported in B"``; ``MIXED`` is quoted in part."""
    in_a = {
        Manner.INDIRECT: translate("report", "reported in A"),
        Manner.MIXED: translate("report", "partly quoted in A"),
    }.get(a, translate("report", "quoted in A"))
    in_b = {
        Manner.INDIRECT: translate("report", "reported in B"),
        Manner.MIXED: translate("report", "partly quoted in B"),
    }.get(b, translate("report", "quoted in B"))
    return translate("report", "{a}, {b}", "how a quote is told").format(a=in_a, b=in_b)
